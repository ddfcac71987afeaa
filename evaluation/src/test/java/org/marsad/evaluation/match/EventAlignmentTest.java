package org.marsad.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.evaluation.Samples.clash;
import static org.marsad.evaluation.Samples.readClash;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.match.EventAlignment.Pair;
import org.marsad.evaluation.predicted.PredictedEvent;

class EventAlignmentTest {
    private final EventSimilarity similarity = new EventSimilarity(NameMatching.standard());

    private List<int[]> align(List<GoldEvent> gold, List<PredictedEvent> read) {
        return EventAlignment.align(similarity, gold, read).stream()
                .map(pair -> new int[] {pair.gold(), pair.predicted()})
                .toList();
    }

    @Test
    void theMostSimilarPairGoesFirst() {
        assertThat(align(
                        List.of(clash("2024-09-17"), clash("2024-09-18")),
                        List.of(readClash("e1", "2024-09-18"), readClash("e2", "2024-09-17"))))
                .containsExactly(new int[] {0, 1}, new int[] {1, 0});
    }

    @Test
    void amongEquallySimilarPairsTheEarlierOnesGoFirst() {
        assertThat(align(
                        List.of(clash("2024-09-17"), clash("2024-09-17")),
                        List.of(readClash("e1", "2024-09-17"), readClash("e2", "2024-09-17"))))
                .containsExactly(new int[] {0, 0}, new int[] {1, 1});
    }

    @Test
    void whatIsLessThanFiftyFiveHundredthsAlikeStaysAlone() {
        PredictedEvent far = new PredictedEvent(
                "e1",
                "Violence against civilians",
                "Attack",
                false,
                readClash("", "2024-09-17").place(),
                "2024-09-02",
                "2024-09-02",
                null,
                List.of(),
                List.of(),
                readClash("", "2024-09-17").source());
        assertThat(similarity.of(clash("2024-09-17"), far)).isBetween(0.5, 0.55);
        assertThat(align(List.of(clash("2024-09-17")), List.of(far))).isEmpty();
    }

    @Test
    void thePairsTellHowSimilarTheyAre() {
        Pair pair = EventAlignment.align(
                        similarity, List.of(clash("2024-09-17")), List.of(readClash("e1", "2024-09-18")))
                .get(0);
        assertThat(pair.similarity()).isEqualTo(similarity.of(clash("2024-09-17"), readClash("e1", "2024-09-18")));
    }
}
