package org.marsad.ledger.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are searched; null asks for all.
 *
 * @param iso3 country that the report names, ISO 3166-1 alpha-3
 * @param admin1 first-level unit that it names, as places carry it; goes with {@code iso3}
 * @param from published on this day or later
 * @param to published on this day or earlier; undated reports are found only where neither day is given
 */
public record ReportFilter(
        @Nullable String iso3,
        @Nullable String admin1,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final ReportFilter ALL = new ReportFilter(null, null, null, null);

    public ReportFilter {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a filter must not end before it begins, but was " + from + " to " + to);
        }
        if (admin1 != null && iso3 == null) {
            throw new IllegalArgumentException("admin1 " + admin1 + " must go with the country it lies in");
        }
    }

    public static ReportFilter ofArea(String iso3, @Nullable String admin1) {
        return new ReportFilter(iso3, admin1, null, null);
    }

    public ReportFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ReportFilter(iso3, admin1, first, last);
    }
}
