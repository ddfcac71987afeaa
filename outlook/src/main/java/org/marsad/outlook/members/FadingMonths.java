package org.marsad.outlook.members;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A month to come may be as any of the unit's own, or of those of the units that touch it, the later the likelier, give or take:
 * conflictology, with neighbours where asked for (Hegre et al. 2025), with a memory that fades.
 *
 * @param halfLife months after which a month counts half
 * @param months how many are looked at
 * @param blur standard deviation of the logarithm by which a value may differ from that of the month it repeats
 * @param around weight of each unit that touches it, where the unit itself has 1; 0 leaves them out
 */
public record FadingMonths(double halfLife, int months, double blur, double around) implements Member {
    /** Middles of the five fifths of a normal distribution. */
    private static final double[] FIFTHS = {-1.2816, -0.5244, 0, 0.5244, 1.2816};

    /** The unit's own months only. */
    public static FadingMonths own(double halfLife, int months, double blur) {
        return new FadingMonths(halfLife, months, blur, 0);
    }

    /** Months of the unit and around it, as they were. */
    public static FadingMonths around(double halfLife, int months, double share) {
        return new FadingMonths(halfLife, months, 0, share);
    }

    @Override
    public String name() {
        return (around == 0 ? "own months" : "months around") + ", half-life " + halfLife;
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
        int[] touching = around == 0 ? new int[0] : past.touching(unit);
        Gathered gathered = new Gathered((1 + touching.length) * months * FIFTHS.length);
        gather(gathered, past, unit, origin, 1);
        for (int other : touching) {
            gather(gathered, past, other, origin, around);
        }
        return gathered.sample();
    }

    private void gather(Gathered gathered, Past past, int unit, int origin, double share) {
        for (int back = 0; back < months && back <= origin; back++) {
            double value = past.value(unit, origin - back);
            double weight = share * Math.pow(0.5, back / halfLife);
            if (value == 0 || (blur == 0 && value > 0)) {
                gathered.add(past.asDraw(value), weight);
            } else if (value > 0) {
                for (double z : FIFTHS) {
                    gathered.add(past.asDraw(value * Math.exp(blur * z)), weight / FIFTHS.length);
                }
            }
        }
    }

    /** Values with weights, as they come. */
    private static final class Gathered {
        private final double[] values;
        private final double[] weights;
        private int size;

        Gathered(int most) {
            values = new double[most];
            weights = new double[most];
        }

        void add(double value, double weight) {
            values[size] = value;
            weights[size++] = weight;
        }

        WeightedSample sample() {
            return WeightedSample.of(Arrays.copyOf(values, size), Arrays.copyOf(weights, size));
        }
    }
}
