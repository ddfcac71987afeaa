package org.marsad.region;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Month;
import org.marsad.model.PrioGridCell;
import org.marsad.model.Violence;

/**
 * What a pack tells of past violence. Loaded at the first call of {@link Region#pastViolence()}: reading needs none of it.
 *
 * @param countries the world's countries
 * @param places the region, month by month
 * @param vintages where both are from
 */
public record PastViolence(List<CountryMonths> countries, List<PlacedDeaths> places, List<VintageSpan> vintages) {
    static final String CELLS = "cells";

    public PastViolence {
        countries = List.copyOf(countries);
        places = List.copyOf(places);
        vintages = List.copyOf(vintages);
    }

    static PastViolence of(Table countryTable, Table cellTable, Table vintageTable) {
        List<CountryMonths> countries = new ArrayList<>();
        countryTable.rows().forEach(row -> countries.add(country(row)));
        List<PlacedDeaths> places = new ArrayList<>();
        cellTable.rows().forEach(row -> places.add(placed(row)));
        List<VintageSpan> vintages = new ArrayList<>();
        vintageTable.rows().forEach(row -> vintages.add(vintage(row)));
        return new PastViolence(countries, places, vintages);
    }

    /** Countries whose violence {@link #places()} tells; what happened in all others is unknown. */
    public Set<String> toldCountries() {
        Set<String> told = new TreeSet<>();
        for (VintageSpan span : vintages) {
            if (span.table().equals(CELLS)) {
                told.addAll(Arrays.asList(span.note().split("\\|", -1)));
            }
        }
        return told;
    }

    static CountryMonths country(Table.Row row) {
        Map<Month, Integer> deaths = new HashMap<>();
        for (String run : row.list("deaths")) {
            int colon = run.indexOf(':');
            if (colon < 0) {
                throw row.wrong("deaths", "must be like 2012-01:5,0,7, but was \"" + run + "\"");
            }
            Month month = month(row, "deaths", run.substring(0, colon));
            for (String value : Table.split(run.substring(colon + 1), ',')) {
                int died = count(row, "deaths", value);
                if (died > 0 && deaths.put(month, died) != null) {
                    throw row.wrong("deaths", "has " + month + " twice");
                }
                month = month.plus(1);
            }
        }
        return valid(
                row,
                "deaths",
                () -> new CountryMonths(
                        row.get("iso3"),
                        count(row, "views_id", row.get("views_id")),
                        row.get("name"),
                        month(row, "from", row.get("from")),
                        month(row, "to", row.get("to")),
                        deaths));
    }

    static PlacedDeaths placed(Table.Row row) {
        return valid(
                row,
                "best",
                () -> new PlacedDeaths(
                        month(row, "month", row.get("month")),
                        row.kind("violence", Violence.class),
                        row.get("iso3"),
                        row.orNull("admin1"),
                        cell(row),
                        row.kind("extent", PlacedDeaths.Extent.class),
                        count(row, "events", row.get("events")),
                        count(row, "low", row.get("low")),
                        count(row, "best", row.get("best")),
                        count(row, "high", row.get("high")),
                        count(row, "civilians", row.get("civilians"))));
    }

    static VintageSpan vintage(Table.Row row) {
        return new VintageSpan(
                row.get("table"),
                month(row, "from", row.get("from")),
                month(row, "to", row.get("to")),
                row.get("vintage"),
                row.get("note"));
    }

    private static @Nullable PrioGridCell cell(Table.Row row) {
        String cell = row.get("cell");
        return cell.isEmpty() ? null : valid(row, "cell", () -> new PrioGridCell(count(row, "cell", cell)));
    }

    private static Month month(Table.Row row, String column, String text) {
        try {
            return Month.parse(text);
        } catch (DateTimeException e) {
            throw row.wrong(column, "must be a month (2012-01), but was \"" + text + "\"");
        }
    }

    private static int count(Table.Row row, String column, String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw row.wrong(column, "must be a whole number, 0 or more, but was \"" + text + "\"");
        }
    }

    private interface Making<T> {
        T make();
    }

    private static <T> T valid(Table.Row row, String column, Making<T> making) {
        try {
            return making.make();
        } catch (IllegalArgumentException e) {
            throw row.wrong(column, String.valueOf(e.getMessage()));
        }
    }
}
