package org.marsad.desk.chart;

/**
 * A colour.
 *
 * @param rgb as {@code 0xRRGGBB}
 */
record Colour(int rgb) {
    static final Colour PAPER = new Colour(0xFFFFFF);
    static final Colour INK = new Colour(0x222222);
    static final Colour FAINT_INK = new Colour(0x595959);
    static final Colour GRID = new Colour(0xE3E3E3);
    /** What is not known. */
    static final Colour UNKNOWN = new Colour(0xD0D0D0);

    static final Colour HATCH = new Colour(0x9A9A9A);

    String css() {
        return String.format(java.util.Locale.ROOT, "#%06x", rgb);
    }
}
