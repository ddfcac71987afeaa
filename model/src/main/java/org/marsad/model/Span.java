package org.marsad.model;

/**
 * A stretch {@code [begin, end)} of a report's text.
 *
 * <p>Offsets count Unicode code points of the text body (not UTF-16 units), as in the JSON contract.
 */
public record Span(int begin, int end) {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "span must satisfy 0 <= begin <= end, but was [" + begin + ", " + end + ")");
        }
    }

    /** Number of code points shared with {@code other}. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    public int length() {
        return end - begin;
    }
}
