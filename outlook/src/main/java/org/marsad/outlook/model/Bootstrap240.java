package org.marsad.outlook.model;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.marsad.measure.panel.Panel;

/** Benchmark: any unit's month may be as any of all units' months in the last 20 years. */
public record Bootstrap240() implements ForecastModel {
    private static final int MONTHS = 240;

    @Override
    public String name() {
        return "bootstrap240";
    }

    @Override
    public Fitted fit(Panel history, long seed) {
        if (history.months() < MONTHS) {
            throw new TooShortException(name(), MONTHS, history.months());
        }
        double[] all = IntStream.range(0, history.units().size())
                .mapToObj(unit -> DoubleStream.of(Recent.knownIfAny(history, unit, MONTHS)))
                .flatMapToDouble(months -> months)
                .toArray();
        if (all.length == 0) {
            throw new TooShortException(name(), MONTHS, 0);
        }
        return (unit, lead) -> {
            SplittableRandom random = Chance.of(seed, history.units().get(unit).id(), lead);
            return new Draws(
                    random.ints(DRAWS, 0, all.length).mapToDouble(i -> all[i]).toArray());
        };
    }
}
