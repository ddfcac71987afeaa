package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.EventPlace;
import org.marsad.model.PlacePrecision;
import org.marsad.model.Span;
import org.marsad.model.When;

/** Times and places as they stand in columns of the same names in several tables. */
final class Columns {
    private Columns() {}

    static void date(Insert row, @Nullable When date) {
        row.with("date_from", date == null ? null : date.from().toString());
        row.with("date_to", date == null ? null : date.to().toString());
        row.with("date_precision", date == null ? null : lower(date.precision()));
    }

    static void place(Insert row, @Nullable EventPlace place) {
        row.with("place_id", place == null ? null : place.id());
        row.with("place_name", place == null ? null : place.name());
        row.with("admin1", place == null ? null : place.admin1());
        row.with("iso3", place == null ? null : place.iso3());
        row.with("latitude", place == null ? null : place.latitude());
        row.with("longitude", place == null ? null : place.longitude());
        row.with("place_precision", place == null ? null : lower(place.precision()));
    }

    /** With the words of the text where {@code words} is set. */
    static @Nullable When date(ResultSet row, boolean words) throws SQLException {
        String from = row.getString("date_from");
        if (from == null) {
            return null;
        }
        String expression = words ? row.getString("date_expression") : null;
        return new When(
                LocalDate.parse(from),
                LocalDate.parse(row.getString("date_to")),
                DatePrecision.valueOf(upper(row.getString("date_precision"))),
                expression,
                words ? span(row, "date_begin", "date_end") : null);
    }

    static @Nullable EventPlace place(ResultSet row, boolean words) throws SQLException {
        String id = row.getString("place_id");
        if (id == null) {
            return null;
        }
        return new EventPlace(
                id,
                row.getString("place_name"),
                row.getString("admin1"),
                row.getString("admin2"),
                row.getString("country"),
                row.getString("iso3"),
                decimal(row, "latitude"),
                decimal(row, "longitude"),
                PlacePrecision.valueOf(upper(row.getString("place_precision"))),
                words ? row.getString("place_mention") : null,
                words ? span(row, "place_begin", "place_end") : null);
    }

    /** The presence table has no second-level unit and no country's name. */
    static EventPlace placeOfPresence(ResultSet row) throws SQLException {
        return new EventPlace(
                row.getString("place_id"),
                row.getString("place_name"),
                row.getString("admin1"),
                null,
                null,
                row.getString("iso3"),
                decimal(row, "latitude"),
                decimal(row, "longitude"),
                PlacePrecision.valueOf(upper(row.getString("place_precision"))),
                null,
                null);
    }

    static @Nullable Span span(ResultSet row, String begin, String end) throws SQLException {
        Integer first = number(row, begin);
        Integer last = number(row, end);
        return first == null || last == null ? null : new Span(first, last);
    }

    static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable Double decimal(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
