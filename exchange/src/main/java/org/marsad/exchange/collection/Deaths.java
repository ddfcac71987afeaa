package org.marsad.exchange.collection;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.table.CsvRow;
import org.marsad.model.DataIssue.Severity;

/** An estimate of deaths with its interval. */
record Deaths(
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high) {

    /**
     * The estimate of a row. One whose best is not within its interval is marked, and kept with an interval that is wide
     * enough for all three.
     */
    static Deaths of(CsvRow row, String lowColumn, String bestColumn, String highColumn) {
        Integer low = row.count(lowColumn);
        Integer best = row.count(bestColumn);
        Integer high = row.count(highColumn);
        int[] told = Stream.of(low, best, high)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        boolean ordered = IntStream.range(1, told.length).allMatch(i -> told[i - 1] <= told[i]);
        if (ordered) {
            return new Deaths(low, best, high);
        }
        int least = IntStream.of(told).min().orElseThrow();
        int greatest = IntStream.of(told).max().orElseThrow();
        Integer widerLow = low == null ? null : (Integer) least;
        Integer widerHigh = high == null ? null : (Integer) greatest;
        row.issue(
                "deaths-interval",
                Severity.PARTIAL,
                bestColumn,
                told(lowColumn, low) + told(bestColumn, best) + told(highColumn, high)
                        + "not in order; the interval was widened to " + widerLow + " to " + widerHigh + ".");
        return new Deaths(widerLow, best, widerHigh);
    }

    private static String told(String column, @Nullable Integer number) {
        return number == null ? "" : column + " " + number + ", ";
    }
}
