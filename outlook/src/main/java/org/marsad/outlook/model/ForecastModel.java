package org.marsad.outlook.model;

import org.marsad.measure.panel.Panel;

/** A way of forecasting. It sees nothing but the panel that it is given: cut that where the forecast is made. */
public interface ForecastModel {
    /** Draws that a forecast has for each unit and lead. */
    int DRAWS = 1_000;

    /** As tables and files name it, such as {@code conflictology12}. */
    String name();

    /**
     * Learns from a panel whose last month is the one in which the forecast is made.
     *
     * @param seed the same seed and panel give the same draws
     * @throws TooShortException when the panel has fewer months than it needs
     */
    Fitted fit(Panel history, long seed);

    /**
     * Learns from a panel what may be used again in later months, as where many forecasts of the past are made to see how they
     * turned out. A model that does not say otherwise learns anew each time.
     *
     * @throws TooShortException when the panel has fewer months than it needs
     */
    default Learnt learn(Panel history, long seed) {
        fit(history, seed);
        return later -> fit(later, seed);
    }

    /** What a model has learnt up to some month. */
    interface Learnt {
        /** @param later the same panel, cut at that month or a later one */
        Fitted fit(Panel later);
    }

    /** A model that has learnt. It may be asked on several threads, in any order. */
    interface Fitted {
        /**
         * What may come.
         *
         * @param unit place in the panel's units
         * @param lead months after the panel's last
         */
        Draws draws(int unit, int lead);
    }
}
