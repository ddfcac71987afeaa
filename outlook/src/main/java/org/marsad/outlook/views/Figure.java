package org.marsad.outlook.views;

import java.util.function.ToDoubleFunction;
import org.marsad.outlook.score.Means;
import org.marsad.outlook.score.Score;

/** The scores that are better the smaller, in the order in which they are shown. */
public enum Figure {
    CRPS("crps", Means::crps, Score::crps),
    LOG1P_CRPS("log1p_crps", Means::log1pCrps, Score::log1pCrps),
    IGN("ign", Means::ign, Score::ign),
    MIS("mis", Means::mis, Score::mis),
    BRIER_ANY("brier_any", Means::brierAny, Score::brierAny),
    BRIER_25("brier_25", Means::brier25, Score::brier25);

    private final String key;
    private final ToDoubleFunction<Means> mean;
    private final ToDoubleFunction<Score> score;

    Figure(String key, ToDoubleFunction<Means> mean, ToDoubleFunction<Score> score) {
        this.key = key;
        this.mean = mean;
        this.score = score;
    }

    /** As the contract has it. */
    public String key() {
        return key;
    }

    public double of(Means means) {
        return mean.applyAsDouble(means);
    }

    public double of(Score one) {
        return score.applyAsDouble(one);
    }
}
