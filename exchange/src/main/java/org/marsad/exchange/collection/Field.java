package org.marsad.exchange.collection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table of one's own may hold; the parts of a {@link org.marsad.model.RecordedEvent}. */
enum Field {
    ID,
    KIND,
    /** First and last day in one column; {@code 2024-09} and {@code 2024} are the whole month and year. */
    DATE,
    FROM,
    TO,
    DATE_PRECISION,
    SIDE_A,
    SIDE_B,
    PLACE,
    ADMIN1,
    ADMIN2,
    COUNTRY,
    ISO3,
    LATITUDE,
    LONGITUDE,
    PLACE_PRECISION,
    CELL,
    LOW,
    BEST,
    HIGH,
    CIVILIANS;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> find(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label().equals(label))
                .findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Field::label).toList();
    }
}
