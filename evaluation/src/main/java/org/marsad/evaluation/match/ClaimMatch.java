package org.marsad.evaluation.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.predicted.PredictedClaim;

/** How far a predicted claim says what was expected. */
public final class ClaimMatch {
    private static final long SEVERAL = 2;

    private final NameMatching names;

    public ClaimMatch(NameMatching names) {
        this.names = names;
    }

    /** Levels of agreement; each holds what the one before holds. */
    public enum Level {
        /** Something else is said. */
        NONE,
        /** The same thing with the same number, or with a number withheld. */
        CORE,
        /** And by the same speaker. */
        SAID,
        /** And about the same victims. */
        FULL
    }

    /** The parts of a claim's core in which two claims differ. */
    public enum Difference {
        ABOUT,
        DENIAL,
        UNDISCLOSED,
        NUMBER
    }

    public Level level(GoldClaim gold, PredictedClaim predicted) {
        if (!differences(gold, predicted).isEmpty()) {
            return Level.NONE;
        }
        if (!names.sameActor(gold.speaker(), predicted.speaker())) {
            return Level.CORE;
        }
        return sameVictims(gold, predicted) ? Level.FULL : Level.SAID;
    }

    /** What keeps the cores apart; empty when they agree. */
    public List<Difference> differences(GoldClaim gold, PredictedClaim predicted) {
        List<Difference> differences = new ArrayList<>();
        // an expected "denial" denies anything: a defeat, a loss, a responsibility
        if (!gold.about().equals("denial") && !gold.about().equals(predicted.about())) {
            differences.add(Difference.ABOUT);
        }
        if (gold.isDenial() != predicted.isDenial()) {
            differences.add(Difference.DENIAL);
        }
        if (gold.undisclosed() != predicted.undisclosed()) {
            differences.add(Difference.UNDISCLOSED);
        }
        if (!sameNumber(gold, predicted)) {
            differences.add(Difference.NUMBER);
        }
        return differences;
    }

    /**
     * Whether the numbers agree. No figure and "several" are one; "more than 20" is 21 and up, but 20 and up is accepted;
     * an open upper end agrees with the lower one repeated.
     */
    private static boolean sameNumber(GoldClaim gold, PredictedClaim predicted) {
        Long low = gold.low();
        Long high = gold.high();
        if (high == null && isNoneOrSeveral(low)) {
            return gold.undisclosed() || (isNoneOrSeveral(predicted.low()) && predicted.high() == null);
        }
        if (low == null) {
            boolean fromAtMostOne = predicted.low() == null || predicted.low() == 0 || predicted.low() == 1;
            return fromAtMostOne && Objects.equals(predicted.high(), high);
        }
        if (predicted.low() == null) {
            return false;
        }
        if (high == null && predicted.high() == null) {
            return Math.abs(predicted.low() - low) <= 1;
        }
        return predicted.low().equals(low) && (gold.approximate() || sameUpperEnd(low, high, predicted.high()));
    }

    private static boolean sameUpperEnd(long low, @Nullable Long high, @Nullable Long predictedHigh) {
        if (Objects.equals(high, predictedHigh)) {
            return true;
        }
        return high == null ? Objects.equals(predictedHigh, low) : predictedHigh == null && high == low;
    }

    private static boolean isNoneOrSeveral(@Nullable Long low) {
        return low == null || low == SEVERAL;
    }

    private boolean sameVictims(GoldClaim gold, PredictedClaim predicted) {
        List<String> expected = listed(gold.victims());
        List<String> found = listed(predicted.victims());
        return expected.isEmpty()
                || expected.stream().anyMatch(a -> found.stream().anyMatch(b -> names.sameActor(a, b)));
    }

    private static List<String> listed(@Nullable String victims) {
        return victims == null
                ? List.of()
                : Arrays.stream(victims.split(";"))
                        .map(String::strip)
                        .filter(v -> !v.isEmpty())
                        .toList();
    }
}
