package org.marsad.outlook.members;

import java.util.ArrayList;
import java.util.List;

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
        WeightedSample[] samples = new WeightedSample[past.units()];
        for (int unit = 0; unit < past.units(); unit++) {
            if (past.isKnown(unit, origin)) {
                samples[unit] = sample(past, unit, origin);
            }
        }
        return (unit, lead) -> samples[unit];
    }

    private WeightedSample sample(Past past, int unit, int origin) {
        List<Double> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int back = 0; back < months && back <= origin; back++) {
            double value = past.value(unit, origin - back);
            if (!Double.isNaN(value)) {
                double weight = Math.pow(0.5, back / halfLife);
                for (double z : value == 0 || blur == 0 ? new double[] {0} : FIFTHS) {
                    values.add(past.asDraw(value * Math.exp(blur * z)));
                    weights.add(value == 0 || blur == 0 ? weight : weight / FIFTHS.length);
                }
            }
        }
        return WeightedSample.of(
                values.stream().mapToDouble(Double::doubleValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
