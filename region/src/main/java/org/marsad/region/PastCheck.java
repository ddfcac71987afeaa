package org.marsad.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of past violence: every row readable, no country twice, no place twice in a month. */
final class PastCheck {
    private final PackTables tables;
    private final Findings findings;

    PastCheck(PackTables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    void run() {
        Table countries = tables.get(RegionPack.HISTORY_COUNTRIES);
        findings.unique(countries, "iso3");
        findings.unique(countries, "views_id");
        countries.rows().forEach(row -> read(() -> PastViolence.country(row)));
        Table cells = tables.get(RegionPack.HISTORY_CELLS);
        cells.rows().forEach(row -> read(() -> PastViolence.placed(row)));
        once(cells);
        tables.get(RegionPack.HISTORY_VINTAGES).rows().forEach(row -> read(() -> PastViolence.vintage(row)));
    }

    private void read(Runnable reading) {
        try {
            reading.run();
        } catch (PackException e) {
            e.problem().ifPresent(findings.problems()::add);
        }
    }

    private void once(Table cells) {
        Map<List<String>, Table.Row> seen = new HashMap<>();
        for (Table.Row row : cells.rows()) {
            List<String> place = List.of(
                    row.get("month"),
                    row.get("violence"),
                    row.get("iso3"),
                    row.get("admin1"),
                    row.get("cell"),
                    row.get("extent"));
            Table.Row before = seen.putIfAbsent(place, row);
            if (before != null) {
                findings.add(cells, row, "month", "stands in line " + before.line() + " too", "a row was copied");
            }
        }
    }
}
