package org.marsad.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Participant;
import org.marsad.model.When;

/** How coded values are put into words for people. */
final class Words {
    private static final String NOT_KNOWN = "?";

    private Words() {}

    /** The label of the contract: {@code equipment_destroyed}. */
    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The same with spaces: {@code equipment destroyed}. */
    static String words(Enum<?> value) {
        return label(value).replace('_', ' ');
    }

    /** A figure as an interval: {@code 12}, {@code ≥ 21}, {@code ≤ 100}, {@code 2–3}, {@code ≈ 20}, or that it is not told. */
    static String figure(Measure measure) {
        if (measure.undisclosed()) {
            return "not told";
        }
        String interval = interval(measure.low(), measure.high());
        if (interval.isEmpty()) {
            return isCounted(measure.about()) ? "no number" : "";
        }
        return measure.approximate() ? "≈ " + interval : interval;
    }

    private static boolean isCounted(About about) {
        return about != About.RESPONSIBILITY && about != About.REPELLED && about != About.CONTROL;
    }

    static String interval(@Nullable Integer low, @Nullable Integer high) {
        if (low == null) {
            return high == null ? "" : "≤ " + high;
        }
        if (high == null) {
            return "≥ " + low;
        }
        return low.equals(high) ? low.toString() : low + "–" + high;
    }

    /** An interval of days at its own precision. */
    static String date(@Nullable When date) {
        if (date == null) {
            return "undated";
        }
        boolean isSpan = date.precision() == DatePrecision.WEEK
                || (date.precision() == DatePrecision.DAY && !date.from().equals(date.to()));
        return isSpan ? date.from() + " to " + date.to() : date.iso();
    }

    /** Names of those who take part; in parentheses those whom the text only implies. */
    static String names(List<Participant> participants) {
        if (participants.isEmpty()) {
            return NOT_KNOWN;
        }
        return String.join(
                ", ",
                participants.stream()
                        .map(one -> one.inferred()
                                ? "(" + one.actor().name() + ")"
                                : one.actor().name())
                        .toList());
    }

    /** Whose losses a figure counts, or who is meant by a claim; empty where it does not say. */
    static String whose(Measure measure) {
        List<String> parts = new ArrayList<>();
        if (measure.object() != null) {
            parts.add(measure.object());
        }
        if (measure.victims() != null) {
            parts.add(measure.victims().name());
        }
        if (measure.actor() != null) {
            parts.add("by " + measure.actor().name());
        }
        return String.join(", ", parts);
    }
}
