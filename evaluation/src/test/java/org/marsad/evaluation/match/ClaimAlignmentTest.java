package org.marsad.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.evaluation.Samples.killed;
import static org.marsad.evaluation.Samples.readKilled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.evaluation.match.ClaimAlignment.Pair;
import org.marsad.evaluation.match.ClaimMatch.Level;

class ClaimAlignmentTest {
    private final ClaimMatch match = new ClaimMatch(NameMatching.standard());

    @Test
    void theRightSpeakerIsPreferredAndEachClaimIsUsedOnce() {
        assertThat(ClaimAlignment.align(
                        match,
                        List.of(killed(12L, 12L, "JNIM"), killed(12L, 12L, "mayor of Gao")),
                        List.of(
                                readKilled(12L, 12L, "mayor"),
                                readKilled(12L, 12L, "narrator"),
                                readKilled(12L, 12L, "media"))))
                .containsExactly(new Pair(1, 0, Level.FULL), new Pair(0, 1, Level.CORE));
    }

    @Test
    void whatSaysSomethingElseStaysAlone() {
        assertThat(ClaimAlignment.align(
                        match, List.of(killed(12L, 12L, "JNIM")), List.of(readKilled(15L, 15L, "JNIM"))))
                .isEmpty();
    }
}
