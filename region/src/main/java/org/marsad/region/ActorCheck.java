package org.marsad.region;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;

/** Actors: references, dates, and forms that two of them share. */
final class ActorCheck {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String DATE = "|\\d{4}(-\\d{2}(-\\d{2})?)?";

    private final Table actors;
    private final Table organs;
    private final Table countries;
    private final Table resolutions;
    private final Findings findings;

    ActorCheck(PackTables tables, Findings findings) {
        this.actors = tables.get(RegionPack.ACTORS);
        this.organs = tables.get(RegionPack.ORGANS);
        this.countries = tables.get(RegionPack.COUNTRIES);
        this.resolutions = tables.get(RegionPack.RESOLUTIONS);
        this.findings = findings;
    }

    void run() {
        Map<String, Table.Row> byId = findings.unique(actors, "id");
        Set<String> iso3 = new HashSet<>();
        countries.rows().forEach(row -> iso3.add(row.get("iso3")));
        Set<String> known = new HashSet<>();
        organs.rows().forEach(row -> known.add(row.get("organ")));
        // an organ may be that of single countries only, as peacekeepers are
        actors.rows().forEach(row -> known.add(row.get("organ")));
        for (Table.Row row : actors.rows()) {
            if (!row.get("id").matches(ID)) {
                findings.add(
                        actors, row, "id", "\"" + row.get("id") + "\" is not small letters, digits and single hyphens");
            }
            if (row.get("name").isEmpty()) {
                findings.add(actors, row, "name", "is empty");
            }
            findings.kind(actors, row, "kind", ActorKind.class);
            findings.known(actors, row, "country", iso3);
            findings.known(actors, row, "stands_for", known);
            findings.known(actors, row, "parent_id", byId.keySet());
            if (!row.get("organ").isEmpty() && row.get("country").isEmpty()) {
                findings.add(actors, row, "organ", "needs a country", "stands_for is meant");
            }
            parents(row, byId);
            dates(row);
        }
        organsOfCountries();
        for (Language language : Language.values()) {
            sharedForms("aliases_" + language.code());
        }
        for (Table.Row row : resolutions.rows()) {
            findings.known(resolutions, row, "id", byId.keySet());
            findings.known(resolutions, row, "resolved", byId.keySet());
            findings.known(resolutions, row, "country_iso3", iso3);
        }
    }

    private void parents(Table.Row row, Map<String, Table.Row> byId) {
        Set<String> above = new HashSet<>();
        Table.Row at = row;
        while (at != null && above.add(at.get("id"))) {
            at = byId.get(at.get("parent_id"));
        }
        if (at == row) {
            findings.add(actors, row, "parent_id", "\"" + row.get("parent_id") + "\" is below this actor itself");
        }
    }

    private void dates(Table.Row row) {
        for (String column : new String[] {"active_from", "active_to"}) {
            if (!row.get(column).matches(DATE)) {
                findings.add(
                        actors, row, column, "\"" + row.get(column) + "\" is not a year, month or day (2017-03-02)");
            }
        }
        String from = row.get("active_from");
        String to = row.get("active_to");
        if (!from.isEmpty() && !to.isEmpty() && from.compareTo(to + "~") > 0) {
            findings.add(actors, row, "active_to", "\"" + to + "\" is before active_from, \"" + from + "\"");
        }
    }

    private void organsOfCountries() {
        Map<String, Table.Row> seen = new HashMap<>();
        for (Table.Row row : actors.rows()) {
            if (!row.get("organ").isEmpty()) {
                Table.Row before = seen.putIfAbsent(row.get("organ") + " " + row.get("country"), row);
                if (before != null) {
                    String what = "the " + row.get("organ") + " of " + row.get("country") + " is in line "
                            + before.line() + " too";
                    findings.add(actors, row, "organ", what, "one is a part of the other and needs no organ");
                }
            }
        }
    }

    private void sharedForms(String column) {
        Map<String, Table.Row> seen = new HashMap<>();
        for (Table.Row row : actors.rows()) {
            for (String form : row.list(column)) {
                Table.Row before = seen.putIfAbsent(form.toLowerCase(Locale.ROOT), row);
                if (before != null && before != row) {
                    findings.add(
                            actors,
                            row,
                            column,
                            "\"" + form + "\" names " + before.get("id") + " in line " + before.line() + " too");
                }
            }
        }
    }
}
