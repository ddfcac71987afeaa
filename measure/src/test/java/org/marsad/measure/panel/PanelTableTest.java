package org.marsad.measure.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.Month;
import org.marsad.region.RegionPack;

class PanelTableTest {
    private static final UnitNames NAMES = new UnitNames(RegionPack.sahel());
    private static final Month NOW = Month.of(2024, 6);

    private final List<DataIssue> issues = new ArrayList<>();
    private final PanelTable table = new PanelTable("own.csv", NAMES::find, NOW, issues::add);
    private long line = 1;

    @Test
    void aSoundTableIsAPanelAndNothingIsSaidOfIt() {
        row("MLI", "2024-01", "3");
        row("MLI", "530", "0");
        row("NER", "2024-01", "2.5");
        row("NER", "2024-02", "");
        Panel panel = table.panel();
        assertThat(issues).isEmpty();
        assertThat(panel.units()).extracting(Unit::name).containsExactly("Mali", "Niger");
        assertThat(panel.row(0)).containsExactly(3, 0);
        assertThat(panel.row(1)).containsExactly(2.5, Double.NaN);
    }

    @Test
    void aGapIsNamedAndStaysUnknown() {
        row("MLI", "2024-01", "3");
        row("MLI", "2024-05", "4");
        assertThat(table.panel().row(0)).containsExactly(3, Double.NaN, Double.NaN, Double.NaN, 4);
        assertThat(messages())
                .containsExactly("line 3, month: MLI has no row for 2024-02 to 2024-04, which stays unknown."
                        + " Maybe write 0 where nothing happened.");
    }

    @Test
    void aMonthThatStandsTwiceWithTwoValuesIsUnknown() {
        row("MLI", "2024-01", "3");
        row("MLI", "2024-01", "4");
        row("MLI", "2024-01", "3");
        row("MLI", "2024-02", "1");
        assertThat(table.panel().row(0)).containsExactly(Double.NaN, 1);
        assertThat(messages())
                .first()
                .isEqualTo("line 3, month: MLI has 2024-01 in line 2 too, with another value; both were left out,"
                        + " and the month is unknown.");
        assertThat(issues).extracting(DataIssue::severity).containsOnly(Severity.PARTIAL);
    }

    @Test
    void aMonthThatStandsTwiceWithOneValueIsOnlyRemarkedOn() {
        row("MLI", "2024-01", "3");
        row("MLI", "529", "3");
        assertThat(table.panel().row(0)).containsExactly(3);
        assertThat(issues).extracting(DataIssue::severity).containsExactly(Severity.NOTE);
    }

    @Test
    void aNegativeOrUnreadableValueIsNamedAndStaysUnknown() {
        row("MLI", "2024-01", "3");
        row("MLI", "2024-02", "-4");
        row("MLI", "2024-03", "many");
        row("MLI", "2024-04", "NaN");
        row("MLI", "2024-05", "1e99");
        assertThat(table.panel().row(0)).startsWith(3);
        assertThat(issues)
                .extracting(DataIssue::kind)
                .startsWith("negative-number", "unreadable-number", "unreadable-number");
        assertThat(messages())
                .first()
                .isEqualTo(
                        "line 3, value: \"-4\" is no number of 0 or more; the row was left out, and the month is unknown.");
    }

    @Test
    void aNegativeMonthAndOneThatIsNoneAreNamed() {
        row("MLI", "2024-01", "3");
        row("MLI", "-5", "3");
        row("MLI", "2024-13", "3");
        row("MLI", "January", "3");
        row("MLI", "0204-01", "3");
        assertThat(table.panel().months()).isEqualTo(1);
        assertThat(issues)
                .extracting(DataIssue::kind)
                .containsOnly("unreadable-month")
                .hasSize(4);
        assertThat(messages())
                .first()
                .isEqualTo("line 3, month: \"-5\" is no month; the row was left out. Maybe write it as 2023-10.");
    }

    @Test
    void aRowOfTheFutureIsLeftOut() {
        row("MLI", "2024-06", "3");
        row("MLI", "2024-07", "3");
        assertThat(table.panel().last()).isEqualTo(NOW);
        assertThat(messages()).containsExactly("line 3, month: 2024-07 is after 2024-06; the row was left out.");
    }

    @Test
    void anUnknownUnitIsNamed() {
        row("MLI", "2024-01", "3");
        row("Mordor", "2024-01", "3");
        row("MLI/Mordor", "2024-01", "3");
        row("999999", "2024-01", "3");
        row("0", "2024-01", "3");
        assertThat(table.panel().units()).hasSize(1);
        assertThat(issues)
                .extracting(DataIssue::kind)
                .containsOnly("unknown-unit")
                .hasSize(4);
        assertThat(messages())
                .first()
                .isEqualTo("line 3, unit: \"Mordor\" is no unit that the pack knows; the row was left out."
                        + " Maybe write it as MLI, MLI/Gao or 152284.");
    }

    @Test
    void unitsOfSeveralKindsAreRefused() {
        row("MLI", "2024-01", "3");
        row("MLI/Gao", "2024-01", "3");
        assertThatThrownBy(table::panel)
                .isInstanceOf(UnreadablePanelException.class)
                .hasMessage("own.csv has units of several kinds: MLI, MLI/Gao. Maybe make a file for each kind.");
    }

    @Test
    void aTableWithoutARowThatCanBeReadIsRefused() {
        row("Mordor", "2024-01", "3");
        assertThatThrownBy(table::panel)
                .isInstanceOf(UnreadablePanelException.class)
                .hasMessage("own.csv has no row that can be read.");
    }

    @Test
    void unitsOfEachKindAreFound() {
        assertThat(List.of("UKR", "NER/Diffa", "152284"))
                .allSatisfy(id -> assertThat(NAMES.find(id))
                        .hasValueSatisfying(unit -> assertThat(unit.id()).isEqualTo(id)));
        assertThat(IntStream.of(1, 259_200).mapToObj(gid -> NAMES.find("" + gid)))
                .allMatch(java.util.Optional::isEmpty);
    }

    private void row(String unit, String month, String value) {
        table.add(new PanelRow(++line, unit, month, value));
    }

    private List<String> messages() {
        return issues.stream().map(DataIssue::message).toList();
    }
}
