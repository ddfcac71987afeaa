package org.marsad.outlook.model;

import org.marsad.measure.panel.Panel;

/** Benchmark: nothing will happen. */
public record Zero() implements ForecastModel {
    private static final Draws NOTHING = new Draws(0);

    @Override
    public String name() {
        return "zero";
    }

    @Override
    public Fitted fit(Panel history, long seed) {
        return (unit, lead) -> NOTHING;
    }
}
