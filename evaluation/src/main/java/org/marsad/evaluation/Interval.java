package org.marsad.evaluation;

/** A range of plausible values of a figure, both ends included. */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval must have low <= high, but was " + low + " to " + high);
        }
    }
}
