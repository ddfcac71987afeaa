package org.marsad.ledger.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marsad.model.Participant;

class SummaryTest {
    private static final String ARMY = "Military Forces of Mali";

    private static Summary of(Telling... reports) {
        return Summary.of(new MergedEvent(Stream.of(reports)
                .map(report -> new MergedEvent.Member(report.told(), null))
                .toList()));
    }

    private static List<String> names(List<Participant> side) {
        return side.stream().map(one -> one.actor().name()).toList();
    }

    @Test
    void allWhomReportsNameArePartiesAndTheUnknownOnlyWhereNobodyIsNamed() {
        Summary summary = of(
                Telling.of("a").by("Unidentified Armed Group (Mali)").against(ARMY),
                Telling.of("b").by("JNIM").against(ARMY));
        assertThat(names(summary.perpetrators())).containsExactly("JNIM");
        assertThat(names(of(Telling.of("a").by("Unidentified Armed Group (Mali)"))
                        .perpetrators()))
                .containsExactly("Unidentified Armed Group (Mali)");
    }

    @Test
    void whomMoreReportsHaveOnTheOtherSideIsNotOnBoth() {
        Summary summary = of(
                Telling.of("a").by("JNIM").against(ARMY),
                Telling.of("b").by("JNIM").against(ARMY),
                Telling.of("c").by(ARMY).against("JNIM"));
        assertThat(names(summary.perpetrators())).containsExactly("JNIM");
        assertThat(names(summary.targets())).containsExactly(ARMY);
    }

    @Test
    void reportsThatTellBothSidesAlikeLeaveBoth() {
        Summary summary = of(
                Telling.of("a").by("JNIM").against(ARMY),
                Telling.of("b").by(ARMY).against("JNIM"));
        assertThat(names(summary.perpetrators())).containsExactlyInAnyOrder("JNIM", ARMY);
        assertThat(names(summary.targets())).containsExactlyInAnyOrder("JNIM", ARMY);
    }

    @Test
    void anActorIsInferredOnlyWhereNoReportSaysSo() {
        assertThat(of(Telling.of("a").probablyBy("JNIM"), Telling.of("b").by("JNIM"))
                        .perpetrators())
                .extracting(Participant::inferred)
                .containsExactly(false);
        assertThat(of(Telling.of("a").probablyBy("JNIM")).perpetrators())
                .extracting(Participant::inferred)
                .containsExactly(true);
    }
}
