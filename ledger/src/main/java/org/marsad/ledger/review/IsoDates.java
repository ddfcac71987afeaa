package org.marsad.ledger.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.marsad.model.DatePrecision;
import org.marsad.model.When;

/** Times as people write them in ISO form: a day, a month, a year, or two days with a slash between. */
final class IsoDates {
    private IsoDates() {}

    /** Empty where it is none, or ends before it begins. */
    static Optional<When> parse(String iso) {
        try {
            if (iso.matches("\\d{4}")) {
                return Optional.of(When.year(Integer.parseInt(iso)));
            }
            if (iso.matches("\\d{4}-\\d{2}")) {
                return Optional.of(When.month(YearMonth.parse(iso)));
            }
            String[] ends = iso.split("/", -1);
            LocalDate from = LocalDate.parse(ends[0].strip());
            LocalDate to = LocalDate.parse(ends[ends.length - 1].strip());
            return ends.length > 2 || to.isBefore(from)
                    ? Optional.empty()
                    : Optional.of(new When(from, to, DatePrecision.DAY, null, null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
