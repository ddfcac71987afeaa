package org.marsad.exchange.collection;

import org.jspecify.annotations.Nullable;
import org.marsad.exchange.table.CsvRow;
import org.marsad.model.DataIssue.Severity;

/** A point, or none: never half of one. */
record Position(@Nullable Double latitude, @Nullable Double longitude) {
    private static final Position NONE = new Position(null, null);

    static Position of(CsvRow row, String latitudeColumn, String longitudeColumn) {
        Double latitude = row.degrees(latitudeColumn, 90);
        Double longitude = row.degrees(longitudeColumn, 180);
        if (latitude != null && longitude != null) {
            return new Position(latitude, longitude);
        }
        if (latitude != null || longitude != null) {
            row.issue(
                    "half-position",
                    Severity.PARTIAL,
                    latitude == null ? latitudeColumn : longitudeColumn,
                    "only one of " + latitudeColumn + " and " + longitudeColumn
                            + " is known; the position was kept as unknown.");
        }
        return NONE;
    }
}
