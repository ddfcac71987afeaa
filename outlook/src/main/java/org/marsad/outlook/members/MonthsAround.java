package org.marsad.outlook.members;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A month to come may be as any of the last in the unit or in those that touch it, the later the likelier: what is near spreads
 * (conflictology with neighbours of Hegre et al. 2025, with a memory that fades).
 *
 * @param halfLife months after which a month counts half
 * @param months how many are looked at
 * @param share of each unit that touches it, where the unit itself has 1
 */
public record MonthsAround(double halfLife, int months, double share) implements Member {
    @Override
    public String name() {
        return "months around, half-life " + halfLife;
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
        List<double[]> weighted = new ArrayList<>();
        add(weighted, past, unit, origin, 1);
        for (int other : past.touching(unit)) {
            add(weighted, past, other, origin, share);
        }
        return WeightedSample.of(
                weighted.stream().mapToDouble(pair -> pair[0]).toArray(),
                weighted.stream().mapToDouble(pair -> pair[1]).toArray());
    }

    private void add(List<double[]> weighted, Past past, int unit, int origin, double weight) {
        for (int back = 0; back < months && back <= origin; back++) {
            double value = past.value(unit, origin - back);
            if (!Double.isNaN(value)) {
                weighted.add(new double[] {past.asDraw(value), weight * Math.pow(0.5, back / halfLife)});
            }
        }
    }
}
