package org.marsad.outlook.model;

import java.util.SplittableRandom;
import org.marsad.measure.panel.Panel;

/** Benchmark: every month will be as the last, give or take a Poisson distribution with its figure as the mean. */
public record Last() implements ForecastModel {
    @Override
    public String name() {
        return "last";
    }

    @Override
    public Fitted fit(Panel history, long seed) {
        if (history.months() < 1) {
            throw new TooShortException(name(), 1, history.months());
        }
        return (unit, lead) -> {
            Poisson poisson = new Poisson(Recent.known(history, unit, 1, name())[0]);
            SplittableRandom random = Chance.of(seed, history.units().get(unit).id(), lead);
            double[] values = new double[DRAWS];
            for (int i = 0; i < DRAWS; i++) {
                values[i] = poisson.draw(random);
            }
            return new Draws(values);
        };
    }
}
