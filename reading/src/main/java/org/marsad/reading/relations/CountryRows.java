package org.marsad.reading.relations;

import java.util.ArrayList;
import java.util.List;

/** Finds the countries that "these three states" stands for: the last row of countries named before. */
final class CountryRows {
    /** Words between two countries of one row: a conjunction and an article. */
    private static final int GAP = 3;

    private CountryRows() {}

    static List<End> lastBefore(int token, List<End> ends) {
        List<End> row = new ArrayList<>();
        List<End> best = List.of();
        int previous = Integer.MIN_VALUE / 2;
        for (End end : ends) {
            if (!end.isCountry() || end.referred() || end.first() >= token) {
                continue;
            }
            if (end.first() - previous > GAP) {
                best = row.size() > 1 ? row : best;
                row = new ArrayList<>();
            }
            if (row.stream().noneMatch(end::isSame)) {
                row.add(end);
            }
            previous = end.last();
        }
        return row.size() > 1 ? row : best;
    }
}
