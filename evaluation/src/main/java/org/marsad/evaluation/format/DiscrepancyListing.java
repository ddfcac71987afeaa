package org.marsad.evaluation.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marsad.evaluation.Discrepancy;

/** Differences one to a line, key and reading side by side, and their number by kind. */
public final class DiscrepancyListing {
    private DiscrepancyListing() {}

    /** One line each, such as {@code ar01 wrong-date gold: 2016-07-19 | read: 2016-07-20 "أمس" | score 0.7}. */
    public static List<String> lines(List<Discrepancy> discrepancies) {
        int widest =
                discrepancies.stream().mapToInt(d -> d.report().length()).max().orElse(0);
        return discrepancies.stream().map(d -> line(d, widest)).toList();
    }

    private static String line(Discrepancy discrepancy, int widest) {
        String pattern = "%-" + Math.max(widest, 1) + "s  %-18s  gold: %s | read: %s";
        String line = String.format(
                Locale.ROOT,
                pattern,
                discrepancy.report(),
                discrepancy.kind().label(),
                orDash(discrepancy.expected()),
                orDash(discrepancy.found()));
        return discrepancy.why().isEmpty() ? line : line + " | " + discrepancy.why();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    /** How many there are of each kind that occurs. */
    public static List<String> counts(List<Discrepancy> discrepancies) {
        Map<Discrepancy.Kind, Integer> counts = new EnumMap<>(Discrepancy.Kind.class);
        discrepancies.forEach(d -> counts.merge(d.kind(), 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        counts.forEach((kind, count) -> lines.add(String.format(Locale.ROOT, "%5d  %s", count, kind.label())));
        return lines;
    }
}
