package org.marsad.outlook.model;

import org.marsad.measure.panel.Panel;

/**
 * Benchmark: a month to come may be as any of the unit's own last months; its draws are those months (Hegre et al. 2025). Months
 * of which nothing is known are left out.
 *
 * @param months how many, at least 1
 */
public record Conflictology(int months) implements ForecastModel {
    public Conflictology {
        if (months < 1) {
            throw new IllegalArgumentException("months must be at least 1, but were " + months);
        }
    }

    @Override
    public String name() {
        return "conflictology" + months;
    }

    /** The draws are the months themselves, 12 where 12 are known, not 1,000. */
    @Override
    public Fitted fit(Panel history, long seed) {
        if (history.months() < months) {
            throw new TooShortException(name(), months, history.months());
        }
        return (unit, lead) -> new Draws(Recent.known(history, unit, months, name()));
    }
}
