package org.marsad.model;

/**
 * A cell of PRIO-GRID: half a degree wide and high, counted row by row from the south-west corner of the world (Tollefsen,
 * Strand and Buhaug 2012).
 *
 * @param gid 1 (−90…−89.5 °N, −180…−179.5 °E) to 259200
 */
public record PrioGridCell(int gid) implements Comparable<PrioGridCell> {
    private static final int COLUMNS = 720;
    private static final int ROWS = 360;
    private static final double DEGREES = 0.5;

    public PrioGridCell {
        if (gid < 1 || gid > ROWS * COLUMNS) {
            throw new IllegalArgumentException("gid must be within 1.." + ROWS * COLUMNS + ", but was " + gid);
        }
    }

    /** The cell that holds a point; borders belong to the cell north and east of them. */
    public static PrioGridCell at(double latitude, double longitude) {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException(
                    "a point must be within -90..90, -180..180, but was " + latitude + ", " + longitude);
        }
        int row = Math.min(ROWS - 1, (int) Math.floor((latitude + 90) / DEGREES));
        int column = Math.min(COLUMNS - 1, (int) Math.floor((longitude + 180) / DEGREES));
        return new PrioGridCell(row * COLUMNS + column + 1);
    }

    /** Degrees north of the cell's centre. */
    public double latitude() {
        return ((gid - 1) / COLUMNS + 0.5) * DEGREES - 90;
    }

    /** Degrees east of the cell's centre. */
    public double longitude() {
        return ((gid - 1) % COLUMNS + 0.5) * DEGREES - 180;
    }

    @Override
    public int compareTo(PrioGridCell other) {
        return Integer.compare(gid, other.gid);
    }
}
