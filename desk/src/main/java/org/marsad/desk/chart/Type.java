package org.marsad.desk.chart;

/**
 * How a text is set.
 *
 * @param size in pixels
 */
public record Type(double size, boolean bold, Colour colour) {
    static final Type TITLE = new Type(17, true, Colour.INK);
    static final Type HEADING = new Type(14, true, Colour.INK);
    static final Type LABEL = new Type(12.5, false, Colour.INK);
    static final Type CAPTION = new Type(12, false, Colour.FAINT_INK);

    /** From one line to the next. */
    double line() {
        return size * 1.4;
    }
}
