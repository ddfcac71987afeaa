package org.marsad.evaluation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.evaluation.Samples.clash;
import static org.marsad.evaluation.Samples.key;
import static org.marsad.evaluation.Samples.readClash;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.evaluation.Bootstrap;
import org.marsad.evaluation.Evaluation;
import org.marsad.evaluation.match.NameMatching;
import org.marsad.evaluation.predicted.Prediction;

class ScoreFormatsTest {
    private static Evaluation evaluation(int draws) {
        Prediction read = new Prediction(
                List.of(readClash("e1", "2024-09-17"), readClash("e2", "2023-01-01")), List.of(), List.of(), List.of());
        return Evaluation.of(
                List.of(key("ar01", clash("2024-09-17"))),
                Map.of("ar01", read),
                NameMatching.standard(),
                new Bootstrap(draws, 1));
    }

    @Test
    void theTableHasOneLinePerSet() {
        assertThat(ScoreTable.lines(evaluation(0).cards()))
                .containsExactly(
                        "set    n  ev P  ev R ev F1 subty place  date  perp  targ  core  said  full   rel  pres"
                                + "   neg splits unread",
                        "ar     1  0.50  1.00  0.67  1.00  1.00  1.00  1.00  1.00  0.00  0.00  0.00  0.00     -"
                                + "   0/0      0 0",
                        "all    1  0.50  1.00  0.67  1.00  1.00  1.00  1.00  1.00  0.00  0.00  0.00  0.00     -"
                                + "   0/0      0 0");
    }

    @Test
    void intervalsStandUnderTheirFigures() {
        List<String> lines = ScoreTable.lines(evaluation(5).cards());
        assertThat(lines).hasSize(7);
        assertThat(lines.get(2)).startsWith("    from  0.50  1.00  0.67  1.00").endsWith("    -");
        assertThat(lines.get(3)).startsWith("      to  0.50  1.00  0.67  1.00").endsWith("    -");
    }

    @Test
    void markdownHasOneColumnPerSet() {
        assertThat(ScoreMarkdown.lines(evaluation(5).cards()))
                .contains("| figure | ar | all |", "|---|---:|---:|", "| reports | 1 | 1 |")
                .contains("| events, F1 | 0.67 (0.67–0.67) | 0.67 (0.67–0.67) |")
                .contains("| presence, F1 | – | – |", "| negative reports with an event | 0 of 0 | 0 of 0 |");
        assertThat(ScoreMarkdown.lines(evaluation(0).cards())).contains("| events, precision | 0.50 | 0.50 |");
    }

    @Test
    void jsonKeepsAllDigitsAndIntervals() {
        assertThat(ScoreJson.cards(evaluation(5).cards()).get(1))
                .startsWith("{\"set\":\"all\",\"reports\":1,\"events\":{\"p\":0.5,\"r\":1.0,\"f1\":0.6666666666666666}")
                .contains("\"presence_f1\":null,\"negatives_wrong\":\"0/0\",\"splits\":0,\"unread\":0")
                .contains("\"intervals\":{\"events_precision\":[0.5,0.5]");
        assertThat(ScoreJson.cards(evaluation(0).cards()).get(1)).doesNotContain("intervals");
    }

    @Test
    void errorsStandSideBySideAndAreCounted() {
        Evaluation evaluation = evaluation(0);
        assertThat(DiscrepancyListing.lines(evaluation.discrepancies()))
                .singleElement()
                .asString()
                .startsWith("ar01  extra-event         gold: nearest: Battles/Armed clash @ Gao, Gao, Mali (exact)")
                .contains(" | read: Battles/Armed clash @ Gao, Gao, Mali (exact) \"غاو\" on 2023-01-01: JNIM -> ")
                .endsWith(" | s1 \"clash\"");
        assertThat(DiscrepancyListing.counts(evaluation.discrepancies())).containsExactly("    1  extra-event");
        assertThat(ScoreJson.discrepancies(evaluation.discrepancies()).get(0))
                .startsWith("{\"report\":\"ar01\",\"kind\":\"extra-event\",\"expected\":\"nearest: ");
    }

    @Test
    void withoutErrorsNothingIsListed() {
        assertThat(DiscrepancyListing.lines(List.of())).isEmpty();
        assertThat(DiscrepancyListing.counts(List.of())).isEmpty();
    }
}
