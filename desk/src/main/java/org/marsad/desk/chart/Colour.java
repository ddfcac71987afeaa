package org.marsad.desk.chart;

/**
 * A colour.
 *
 * @param rgb as {@code 0xRRGGBB}
 */
public record Colour(int rgb) {
    public static final Colour PAPER = new Colour(0xFFFFFF);
    public static final Colour INK = new Colour(0x222222);
    public static final Colour FAINT_INK = new Colour(0x595959);
    public static final Colour GRID = new Colour(0xE3E3E3);
    /** What is not known. */
    public static final Colour UNKNOWN = new Colour(0xD0D0D0);

    public static final Colour HATCH = new Colour(0x9A9A9A);

    public String css() {
        return String.format(java.util.Locale.ROOT, "#%06x", rgb);
    }
}
