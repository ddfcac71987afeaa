package org.marsad.outlook.members;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A month to come may be as any of the unit's own, the later the likelier, give or take: conflictology (Hegre et al. 2025) with
 * a memory that fades.
 *
 * @param halfLife months after which a month counts half
 * @param months how many are looked at
 * @param blur standard deviation of the logarithm by which a value may differ from that of the month it repeats
 */
public record OwnMonths(double halfLife, int months, double blur) implements Member {
    /** Middles of the five fifths of a normal distribution. */
    private static final double[] FIFTHS = {-1.2816, -0.5244, 0, 0.5244, 1.2816};

    @Override
    public String name() {
        return "own months, half-life " + halfLife;
    }

    @Override
    public Learnt learn(Past past, int origin) {
        AtomicReferenceArray<WeightedSample> samples = new AtomicReferenceArray<>(past.units());
        return (unit, lead) -> {
            WeightedSample sample = samples.get(unit);
            if (sample == null) {
                sample = sample(past, unit, origin);
                samples.set(unit, sample);
            }
            return sample;
        };
    }

    private WeightedSample sample(Past past, int unit, int origin) {
        double[] values = new double[months * FIFTHS.length];
        double[] weights = new double[values.length];
        int size = 0;
        for (int back = 0; back < months && back <= origin; back++) {
            double value = past.value(unit, origin - back);
            double weight = Math.pow(0.5, back / halfLife);
            if (value == 0 || (blur == 0 && value > 0)) {
                values[size] = past.asDraw(value);
                weights[size++] = weight;
            } else if (value > 0) {
                for (double z : FIFTHS) {
                    values[size] = past.asDraw(value * Math.exp(blur * z));
                    weights[size++] = weight / FIFTHS.length;
                }
            }
        }
        return WeightedSample.of(Arrays.copyOf(values, size), Arrays.copyOf(weights, size));
    }
}
