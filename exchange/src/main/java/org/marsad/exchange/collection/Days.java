package org.marsad.exchange.collection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.marsad.exchange.table.CsvRow;

/** The ways in which collections write days. */
final class Days {
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /** {@code 2024-09-17}, whatever time of day follows. */
    static LocalDate iso(String cell) {
        boolean timed = cell.length() > 10 && (cell.charAt(10) == ' ' || cell.charAt(10) == 'T');
        return LocalDate.parse(timed ? cell.substring(0, 10) : cell);
    }

    /** {@code 2024-09-17}, or {@code 17 September 2024} as ACLED wrote it before. */
    static LocalDate acled(String cell) {
        return cell.indexOf(' ') > 0 && cell.indexOf(' ') < 3 ? LocalDate.parse(cell, IN_WORDS) : iso(cell);
    }

    /**
     * A form given by the user, such as {@code dd/MM/yyyy}.
     *
     * @throws IllegalArgumentException when it is no pattern of a day
     */
    static CsvRow.DayForm pattern(String pattern) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        try {
            LocalDate day = LocalDate.of(2024, 12, 31);
            if (!LocalDate.parse(formatter.format(day), formatter).equals(day)) {
                throw new IllegalArgumentException("it does not tell the century");
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("it does not tell day, month and year", e);
        }
        return cell -> LocalDate.parse(cell, formatter);
    }
}
