package org.marsad.region;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The tables of presence, turning points and control: every row readable, all its actors and places in the pack. */
final class PresenceCheck {
    private final PackTables tables;
    private final Findings findings;
    private final Set<String> actors = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> countries = new HashSet<>();

    PresenceCheck(PackTables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
        tables.get(RegionPack.ACTORS).rows().forEach(row -> actors.add(row.get("id")));
        tables.get(RegionPack.PLACES).rows().forEach(row -> places.add(row.get("id")));
        tables.get(RegionPack.COUNTRIES).rows().forEach(row -> countries.add(row.get("iso3")));
    }

    void run() {
        Table stays = tables.get(RegionPack.PRESENCE);
        findings.unique(stays, "id");
        rows(stays, KnownPresence::stay);
        for (Table.Row row : stays.rows()) {
            findings.known(stays, row, "actor", actors);
            findings.known(stays, row, "country_iso3", countries);
        }
        Table points = tables.get(RegionPack.TURNING_POINTS);
        findings.unique(points, "id");
        rows(points, KnownPresence::turningPoint);
        for (Table.Row row : points.rows()) {
            listed(points, row);
            findings.known(points, row, "country_iso3", countries);
        }
        Table control = tables.get(RegionPack.CONTROL);
        rows(control, KnownPresence::control);
        control.rows().forEach(row -> listed(control, row));
    }

    private void rows(Table table, Consumer<Table.Row> reading) {
        for (Table.Row row : table.rows()) {
            findings.known(table, row, "place", places);
            try {
                reading.accept(row);
            } catch (PackException e) {
                e.problem().ifPresent(findings.problems()::add);
            }
        }
    }

    private void listed(Table table, Table.Row row) {
        for (String actor : row.list("actors")) {
            if (!actors.contains(actor)) {
                findings.add(table, row, "actors", "\"" + actor + "\" is not known");
            }
        }
    }
}
