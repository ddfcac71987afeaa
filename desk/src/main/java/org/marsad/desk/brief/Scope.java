package org.marsad.desk.brief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.store.EventFilter;
import org.marsad.model.Month;

/**
 * What a brief is about.
 *
 * @param iso3 country, or null for the whole region
 * @param admin1 first-level unit, or null for the whole country
 */
public record Scope(@Nullable String iso3, @Nullable String admin1, Month month) {
    /** So many months before are looked at. */
    public static final int YEAR = 12;

    LocalDate firstDay() {
        return month.yearMonth().atDay(1);
    }

    LocalDate lastDay() {
        return month.yearMonth().atEndOfMonth();
    }

    Month yearBefore() {
        return month.plus(-YEAR);
    }

    /** Events of the month and of the twelve before. */
    EventFilter thirteenMonths() {
        return whole().between(yearBefore().yearMonth().atDay(1), lastDay());
    }

    EventFilter ofMonth() {
        return whole().between(firstDay(), lastDay());
    }

    EventFilter whole() {
        return new EventFilter(iso3, admin1, null, null, null, null, false, true);
    }
}
