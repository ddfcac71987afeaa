package org.marsad.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marsad.model.When;

/**
 * Reads dates of publication as files and pages write them. A time of day is dropped: the day is the one that the
 * writer's own clock showed.
 */
public final class PublicationDate {
    /** Earlier years are defaults of some system (0001, 1900), not dates. */
    private static final int FIRST_YEAR = 1950;

    private static final int LAST_YEAR = 2199;
    private static final int LONGEST = 100;

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})(?:[-/](\\d{1,2}))?(?:[T ,].*)?", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}.*)?", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile(
            "(?:\\p{Alpha}{3,9},? +)?(\\d{1,2})[ -](\\p{Alpha}{3})\\p{Alpha}*[ -](\\d{4})(?:[ ,].*)?", Pattern.DOTALL);
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:\\p{Alpha}{3,9},? +)?(\\p{Alpha}{3})\\p{Alpha}*\\.? +(\\d{1,2}),? +(\\d{4})(?:[ ,].*)?",
            Pattern.DOTALL);
    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private PublicationDate() {}

    /**
     * The day or month that {@code words} give: ISO 8601 ({@code 2024-09-18}, {@code 2024-09}, with or without a
     * time), RFC 1123 ({@code Wed, 18 Sep 2024 10:00:00 GMT}) or English ({@code September 18, 2024}). Forms whose day
     * and month could be exchanged (18/09/2024) are left alone.
     */
    public static Optional<When> parse(String words) {
        String text = words.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return iso.group(3) == null
                        ? month(number(iso, 1), number(iso, 2))
                        : day(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            Matcher compact = COMPACT.matcher(text);
            if (compact.matches()) {
                return day(LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3)));
            }
            Matcher mail = MAIL.matcher(text);
            if (mail.matches()) {
                return dayMonthYear(mail.group(1), mail.group(2), mail.group(3));
            }
            Matcher english = ENGLISH.matcher(text);
            if (english.matches()) {
                return dayMonthYear(english.group(2), english.group(1), english.group(3));
            }
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<When> dayMonthYear(String day, String month, String year) throws DateTimeParseException {
        String name = month.substring(0, 1).toUpperCase(Locale.ROOT)
                + month.substring(1).toLowerCase(Locale.ROOT);
        return day(LocalDate.parse(day + " " + name + " " + year, DAY_MONTH_YEAR));
    }

    private static Optional<When> day(LocalDate day) {
        return plausible(day.getYear()) ? Optional.of(When.day(day)) : Optional.empty();
    }

    private static Optional<When> month(int year, int month) {
        return plausible(year) ? Optional.of(When.month(YearMonth.of(year, month))) : Optional.empty();
    }

    private static boolean plausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
