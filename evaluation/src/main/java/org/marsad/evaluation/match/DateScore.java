package org.marsad.evaluation.match;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.predicted.PredictedEvent;

/**
 * How right a date is.
 *
 * <p>1 when the predicted interval meets the expected day and is no more than 3 days longer than the expected one (0.6
 * when longer), or lies in the expected month or year; 0.7 one day off; 0.3 or, where a day cannot be read, 0.4 in the
 * same month; else 0. An undated prediction gets 0.3 when a date was expected, a dated one 0.7 when none was.
 */
public final class DateScore {
    /** From this score on a date counts as right. */
    public static final double RIGHT = 0.99;

    private static final int DAY_LENGTH = 10;
    private static final int MONTH_LENGTH = 7;
    private static final int LONGEST_STRETCH_DAYS = 3;

    private DateScore() {}

    /** The best score over the accepted dates, 0 to 1. */
    public static double of(GoldEvent gold, PredictedEvent predicted) {
        String from = predicted.from();
        if (gold.dates().isEmpty()) {
            return from == null ? 1.0 : 0.7;
        }
        if (from == null) {
            return 0.3;
        }
        double best = 0.0;
        for (String date : gold.dates()) {
            double score = date.length() < DAY_LENGTH
                    ? (sharesStart(from, date, date.length()) ? 1.0 : 0.0)
                    : ofDay(date, gold.dateEnd(), from, predicted.to());
            best = Math.max(best, score);
        }
        return best;
    }

    private static double ofDay(String date, @Nullable String dateEnd, String from, @Nullable String to) {
        Optional<LocalDate> expectedFirst = day(date);
        Optional<LocalDate> first = day(from);
        boolean sameMonth = sharesStart(from, date, MONTH_LENGTH);
        if (expectedFirst.isEmpty() || first.isEmpty()) {
            return sameMonth ? 0.4 : 0.0;
        }
        Stretch expected = new Stretch(
                expectedFirst.get(), day(dateEnd == null ? date : dateEnd).orElse(expectedFirst.get()));
        Stretch found = new Stretch(first.get(), day(to).orElse(first.get()));
        if (expected.meets(found)) {
            return found.days() <= Math.max(LONGEST_STRETCH_DAYS, expected.days()) ? 1.0 : 0.6;
        }
        if (Math.abs(ChronoUnit.DAYS.between(found.first, expected.first)) <= 1) {
            return 0.7;
        }
        return sameMonth ? 0.3 : 0.0;
    }

    private static boolean sharesStart(String a, String b, int length) {
        return start(a, length).equals(start(b, length));
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(start(text, DAY_LENGTH)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private record Stretch(LocalDate first, LocalDate last) {
        boolean meets(Stretch other) {
            return !other.first.isAfter(last) && !other.last.isBefore(first);
        }

        long days() {
            return ChronoUnit.DAYS.between(first, last);
        }
    }
}
