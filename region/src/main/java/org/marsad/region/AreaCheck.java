package org.marsad.region;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.PlaceKind;

/** Areas, their outlines and successions, and grid cells. */
final class AreaCheck {
    private static final String DATE = "|\\d{4}|\\d{4}-\\d{2}-\\d{2}";
    private static final double ROUNDING = 0.05;

    private final PackTables tables;
    private final Findings findings;

    AreaCheck(PackTables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    void run() {
        Table areas = tables.get(RegionPack.AREAS);
        Set<String> placeIds = new HashSet<>();
        tables.get(RegionPack.PLACES).rows().forEach(row -> placeIds.add(row.get("id")));
        Set<String> areaIds = findings.unique(areas, "id").keySet();
        OutlineTable arcs = arcs();
        for (Table.Row row : areas.rows()) {
            findings.kind(areas, row, "kind", PlaceKind.class);
            findings.known(areas, row, "place_id", placeIds);
            dates(areas, row, "from", "to");
            if (arcs != null) {
                rings(areas, row, arcs);
            }
        }
        Table successions = tables.get(RegionPack.SUCCESSIONS);
        for (Table.Row row : successions.rows()) {
            findings.known(successions, row, "from_area", areaIds);
            findings.known(successions, row, "to_area", areaIds);
            dates(successions, row, "date");
        }
        cells(tables.get(RegionPack.PRIO_GRID));
    }

    private @Nullable OutlineTable arcs() {
        try {
            return new OutlineTable(tables.get(RegionPack.OUTLINES));
        } catch (PackException e) {
            e.problem().ifPresent(findings.problems()::add);
            return null;
        }
    }

    private void rings(Table areas, Table.Row row, OutlineTable arcs) {
        try {
            for (double[] ring : arcs.outline(row).rings()) {
                int last = ring.length - 2;
                if (ring.length < 8 || ring[0] != ring[last] || ring[1] != ring[last + 1]) {
                    findings.add(
                            areas,
                            row,
                            "rings",
                            "holds a ring that is not closed",
                            "an arc is missing or turned round");
                }
            }
        } catch (PackException e) {
            e.problem().ifPresent(findings.problems()::add);
        }
    }

    private void dates(Table table, Table.Row row, String... columns) {
        for (String column : columns) {
            if (!row.get(column).matches(DATE)) {
                findings.add(table, row, column, "\"" + row.get(column) + "\" is not a year or a day (2023-03-13)");
            }
        }
    }

    private void cells(Table cells) {
        findings.unique(cells, "gid");
        for (Table.Row row : cells.rows()) {
            if (!row.get("gid").matches("[1-9]\\d{0,5}") || Integer.parseInt(row.get("gid")) > 259_200) {
                findings.add(cells, row, "gid", "\"" + row.get("gid") + "\" is not within 1..259200");
            }
            double sum = 0;
            for (String share : row.list("shares")) {
                if (!share.matches("[A-Z]{3}:[01](\\.\\d+)?")) {
                    findings.add(cells, row, "shares", "\"" + share + "\" is not a country and its share (MLI:0.48)");
                    return;
                }
                sum += Double.parseDouble(share.substring(4));
            }
            if (sum > 1 + ROUNDING) {
                findings.add(cells, row, "shares", "add up to " + sum);
            }
        }
    }
}
