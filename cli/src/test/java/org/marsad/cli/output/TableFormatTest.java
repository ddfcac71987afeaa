package org.marsad.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.model.Reading;
import org.marsad.model.Report;

class TableFormatTest {
    private static String print(int width, Paint paint, boolean explain) {
        return new TableFormat(width, paint, explain).body(Readings.nampala());
    }

    private static String withoutIsolates(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }

    @Test
    void showsEventsWithTheirDatePlaceAndWhoDidItToWhom() {
        assertThat(withoutIsolates(print(120, Paint.OFF, false)))
                .startsWith("ar01  قتلى في هجوم\n  Agency · 2016-07-19 · ar\n\n  Events\n"
                        + "  e1   Battles / Armed clash  [main]\n"
                        + "       when   2016-07-18  أمس\n"
                        + "       where  Nampala, Segou, Mali (exact)  نامبالا\n"
                        + "       who    (Ansar Dine) → Military Forces of Mali\n"
                        + "  e2   Violence against civilians / Attack  [background]\n"
                        + "       when   2015-01\n"
                        + "       where  not told\n"
                        + "       who    ? → ?\n");
    }

    @Test
    void showsWhoSaysWhatAboutTheSameLossesBelowEachOther() {
        assertThat(print(120, Paint.OFF, false))
                .contains(
                        "  Claims\n"
                                + "  event  what            figure  whose                    who says it                 how      certainty\n"
                                + "  e1     killed          ≥ 12    Military Forces of Mali  military source (official)  asserts  claimed\n"
                                + "  e1     killed          ≥ 24    Military Forces of Mali  Ansar Dine (party)          claims   claimed\n"
                                + "  e1     responsibility          by Ansar Dine            Ansar Dine (party)          claims   claimed\n");
    }

    @Test
    void showsRelationsPresenceAssessmentsQuestionsAndIssues() {
        assertThat(withoutIsolates(print(120, Paint.OFF, false)))
                .contains("French Forces  withdraws from  Mali")
                .contains("French Forces  withdrew (announced)         100–200   2022  narrator (author)  claimed")
                .contains("assessment  violence ↑  تزداد أعمال العنف  narrator (author)")
                .contains("question                من المسؤول؟        narrator (author)")
                .contains("Issues\n  guessed-encoding: read as windows-1256\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 60, 80, 100, 200})
    void keepsItsColumnsInLineAndWithinTheWidth(int width) {
        List<String> lines = print(width, Paint.OFF, true).lines().toList();
        assertThat(lines)
                .allSatisfy(line -> assertThat(Display.width(line)).as(line).isLessThanOrEqualTo(Math.max(width, 60)));
        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                line.chars().filter(c -> c == Display.ISOLATE).count())
                        .as(line)
                        .isEqualTo(line.chars()
                                .filter(c -> c == Display.END_OF_ISOLATE)
                                .count()));
    }

    @Test
    void leavesTheLastColumnOutWhereWordsWouldBreak() {
        assertThat(print(80, Paint.OFF, false)).contains("certainty").contains("responsibility");
        assertThat(print(70, Paint.OFF, false)).doesNotContain("certainty").contains("responsibility", "Military");
    }

    @Test
    void paintsOnlyWhereColoursAreWanted() {
        assertThat(print(100, Paint.OFF, true)).doesNotContain("\u001B");
        assertThat(print(100, Paint.ON, false).replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(print(100, Paint.OFF, false));
    }

    @Test
    void explainsEachStatementInItsSentenceWithTheRulesThatFired() {
        assertThat(withoutIsolates(print(200, Paint.OFF, true)))
                .contains("  Why\n  s1  claim about e1\n"
                        + "       [قُتل 12 جندياً] أمس في نامبالا، {وفق} مصدر عسكري.\n"
                        + "       when   أمس  15–18\n"
                        + "       where  نامبالا  22–29\n"
                        + "       whom   جندياً  8–14\n"
                        + "       rules  toll → source-after\n")
                .contains("       [{وزعم} التنظيم] مقتل عشرات الجنود.\n");
    }

    @Test
    void saysThatNoEventIsTold() {
        Reading nothing = new Reading(new Report("r", null, null, null, null, "x"), List.of(), List.of(), List.of());
        assertThat(new TableFormat(100, Paint.OFF, true).body(nothing))
                .isEqualTo("r\n  date of publication unknown\n\n  No event is told.\n\n");
    }

    @Test
    void letsNoTextFromOutsideCommandTheTerminalOrTurnTheLine() {
        Report report = new Report("r\u001B[2J", "a\u202Eb\nc\u2069\tمالي", null, null, null, "x");
        String printed =
                new TableFormat(100, Paint.OFF, false).body(new Reading(report, List.of(), List.of(), List.of()));
        assertThat(printed).startsWith("r\uFFFD[2J  \u2068ab c مالي\u2069\n");
    }
}
