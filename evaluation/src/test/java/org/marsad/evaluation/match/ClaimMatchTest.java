package org.marsad.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.evaluation.Samples.killed;
import static org.marsad.evaluation.Samples.readKilled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.match.ClaimMatch.Difference;
import org.marsad.evaluation.match.ClaimMatch.Level;
import org.marsad.evaluation.predicted.PredictedClaim;
import org.marsad.evaluation.predicted.Quotation;

class ClaimMatchTest {
    private final ClaimMatch match = new ClaimMatch(NameMatching.standard());

    @ParameterizedTest
    @CsvSource({
        "12, 12, 12, 12, true",
        "12, 12, 12, , true",
        "12, 12, 13, 13, false",
        "12, 12, , , false",
        "21, , 21, , true",
        "21, , 20, , true",
        "21, , 22, , true",
        "21, , 23, , false",
        "21, , 21, 21, true",
        "21, , 21, 30, false",
        "250, 500, 250, 500, true",
        "250, 500, 250, , false",
        ", 100, , 100, true",
        ", 100, 0, 100, true",
        ", 100, 1, 100, true",
        ", 100, 2, 100, false",
        ", 100, , 90, false",
        ", , , , true",
        ", , 2, , true",
        "2, , , , true",
        "2, , 3, , false",
        "2, , 2, 2, false"
    })
    void numbersAgreeLikeThis(Long low, Long high, Long readLow, Long readHigh, boolean agree) {
        assertThat(match.differences(killed(low, high, "narrator"), readKilled(readLow, readHigh, "narrator"))
                        .isEmpty())
                .isEqualTo(agree);
    }

    @Test
    void anApproximateNumberNeedsOnlyItsLowerEnd() {
        GoldClaim about = new GoldClaim("killed", null, 20L, 20L, true, false, "narrator", "reports");
        assertThat(match.level(about, readKilled(20L, 25L, "narrator"))).isEqualTo(Level.FULL);
        assertThat(match.level(about, readKilled(21L, 21L, "narrator"))).isEqualTo(Level.NONE);
    }

    @Test
    void speakerAndVictimsRaiseTheLevel() {
        GoldClaim gold = killed(12L, 12L, "JNIM");
        assertThat(match.level(gold, readKilled(12L, 12L, "narrator"))).isEqualTo(Level.CORE);
        assertThat(match.level(gold, readKilled(12L, 12L, "GSIM"))).isEqualTo(Level.FULL);
        assertThat(match.level(withVictims("JNIM"), readKilled(12L, 12L, "narrator")))
                .isEqualTo(Level.SAID);
    }

    @Test
    void oneOfSeveralVictimsIsEnoughAndNoneExpectedIsAlwaysRight() {
        PredictedClaim army = readKilled(12L, 12L, "narrator");
        assertThat(match.level(withVictims("Civilians (Mali); Malian army"), army))
                .isEqualTo(Level.FULL);
        assertThat(match.level(withVictims(" ; "), army)).isEqualTo(Level.FULL);
        assertThat(match.level(withVictims(null), army)).isEqualTo(Level.FULL);
    }

    private static GoldClaim withVictims(String victims) {
        return new GoldClaim("killed", victims, 12L, 12L, false, false, "narrator", "asserts");
    }

    @Test
    void aDenialOfAnythingMustBeReadAsDenial() {
        GoldClaim denial = new GoldClaim("denial", null, null, null, false, false, "narrator", "denies");
        assertThat(match.differences(denial, read("responsibility", false, "denies")))
                .isEmpty();
        assertThat(match.differences(denial, read("repelled", false, "denies"))).isEmpty();
        assertThat(match.differences(denial, read("repelled", false, "claims"))).containsExactly(Difference.DENIAL);
    }

    @Test
    void whatIsNotDisclosedMustBeReadAsSuchWhateverTheNumber() {
        GoldClaim undisclosed = new GoldClaim("killed", null, null, null, false, true, "narrator", "reports");
        assertThat(match.differences(undisclosed, read("killed", true, "reports")))
                .isEmpty();
        assertThat(match.differences(undisclosed, read("killed", false, "reports")))
                .containsExactly(Difference.UNDISCLOSED);
    }

    @Test
    void allDifferencesAreNamed() {
        assertThat(match.differences(killed(12L, 12L, "narrator"), read("wounded", true, "denies")))
                .containsExactly(Difference.ABOUT, Difference.DENIAL, Difference.UNDISCLOSED, Difference.NUMBER);
    }

    private static PredictedClaim read(String about, boolean undisclosed, String stance) {
        return new PredictedClaim(about, "", null, null, undisclosed, "narrator", stance, Quotation.NONE);
    }
}
