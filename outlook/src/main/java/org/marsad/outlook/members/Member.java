package org.marsad.outlook.members;

/** One way of looking at the past, which alone is no good forecast. It has no chance in it: the same past gives the same sample. */
public interface Member {
    String name();

    /**
     * Learns from what was known at one moment.
     *
     * @param origin place of the month in which the forecast is made; nothing later is looked at
     */
    Learnt learn(Past past, int origin);

    /** A member that has learnt. */
    interface Learnt {
        /**
         * What may come.
         *
         * @param unit one that {@link Past#isKnown} at the origin
         * @param lead months after the origin, 1 to {@link Past#HORIZON}
         */
        WeightedSample sample(int unit, int lead);
    }
}
