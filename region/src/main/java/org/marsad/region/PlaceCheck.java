package org.marsad.region;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.PlaceKind;

/** Places: references, coordinates inside their country, and names that rows share without saying so. */
final class PlaceCheck {
    private static final double BORDER_KM = 10;

    private final Table places;
    private final Table countries;
    private final Findings findings;
    private final Map<String, Outline> outlines = new HashMap<>();

    PlaceCheck(PackTables tables, Findings findings) {
        this.places = tables.get(RegionPack.PLACES);
        this.countries = tables.get(RegionPack.COUNTRIES);
        this.findings = findings;
        try {
            OutlineTable arcs = new OutlineTable(tables.get(RegionPack.OUTLINES));
            for (Table.Row row : tables.get(RegionPack.AREAS).rows()) {
                if (row.get("kind").equals("country")) {
                    outlines.put(row.get("country_iso3"), arcs.outline(row));
                }
            }
        } catch (PackException e) {
            // the check of areas says so
            outlines.clear();
        }
    }

    void run() {
        findings.unique(places, "id");
        Set<String> iso3 = new HashSet<>();
        countries.rows().forEach(row -> iso3.add(row.get("iso3")));
        Set<String> units = new HashSet<>();
        for (Table.Row row : places.rows()) {
            if (row.get("kind").equals("admin1")) {
                units.add(row.get("country_iso3") + " " + row.get("name"));
            }
        }
        Set<String> core = new HashSet<>();
        for (Table.Row row : countries.rows()) {
            if (row.get("reach").equals("core")) {
                core.add(row.get("iso3"));
            }
        }
        for (Table.Row row : places.rows()) {
            findings.kind(places, row, "kind", PlaceKind.class);
            findings.known(places, row, "country_iso3", iso3);
            names(row);
            coordinates(row);
            String unit = row.get("country_iso3") + " " + row.get("admin1");
            if (core.contains(row.get("country_iso3")) && !row.get("admin1").isEmpty() && !units.contains(unit)) {
                findings.add(
                        places,
                        row,
                        "admin1",
                        "\"" + row.get("admin1") + "\" is no admin1 row",
                        "it has accents or belongs to a newer frame");
            }
        }
        for (Language language : Language.values()) {
            sharedNames(language);
        }
    }

    private void names(Table.Row row) {
        if (row.get("name").isEmpty()) {
            findings.add(places, row, "name", "is empty");
        } else if (!row.get("name").codePoints().allMatch(c -> c < 128)) {
            findings.add(
                    places,
                    row,
                    "name",
                    "\"" + row.get("name") + "\" has accents; outputs are plain",
                    "it belongs to name_fr");
        }
        if (row.get("name_en").isEmpty()
                && row.get("name_fr").isEmpty()
                && row.get("name_ar").isEmpty()) {
            findings.add(places, row, "name_en", "is empty as are name_fr and name_ar: nothing to find the place by");
        }
        String country = row.get("country_iso3").toLowerCase(Locale.ROOT);
        String id = row.get("id");
        if (!id.matches("[a-z0-9-]+") || (!country.isEmpty() && !id.equals(country) && !id.startsWith(country + "-"))) {
            findings.add(places, row, "id", "\"" + id + "\" must begin with the country's code, \"" + country + "-\"");
        }
        if (!row.get("population").matches("\\d*")) {
            findings.add(places, row, "population", "\"" + row.get("population") + "\" is not a whole number");
        }
    }

    private void coordinates(Table.Row row) {
        Double latitude = number(row, "lat", 90);
        Double longitude = number(row, "lon", 180);
        if ((row.get("lat").isEmpty()) != (row.get("lon").isEmpty())) {
            findings.add(places, row, row.get("lat").isEmpty() ? "lat" : "lon", "is empty while its partner is not");
        }
        Outline outline = outlines.get(row.get("country_iso3"));
        if (latitude == null || longitude == null || outline == null || outline.contains(latitude, longitude)) {
            return;
        }
        double away = outline.kilometresToBorder(latitude, longitude);
        if (away > BORDER_KM) {
            boolean swapped = outline.contains(longitude, latitude);
            String what = String.format(
                    Locale.ROOT, "%s, %s lies %.0f km outside %s", latitude, longitude, away, row.get("country_iso3"));
            findings.add(places, row, "lat", what, swapped ? "latitude and longitude changed places" : null);
        }
    }

    private @Nullable Double number(Table.Row row, String column, double most) {
        try {
            Double value = row.number(column);
            if (value != null && Math.abs(value) > most) {
                findings.add(places, row, column, value + " is beyond ±" + (int) most);
                return null;
            }
            return value;
        } catch (PackException e) {
            e.problem().ifPresent(findings.problems()::add);
            return null;
        }
    }

    /** Two rows may share a name, as villages do, if one of them tells so; a display name never needs telling. */
    private void sharedNames(Language language) {
        String column = "aliases_" + language.code();
        Map<String, Set<Table.Row>> rows = new HashMap<>();
        for (Table.Row row : places.rows()) {
            for (String name : row.list("name_" + language.code(), column)) {
                rows.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(row);
            }
        }
        rows.forEach((name, sharing) -> {
            List<Table.Row> silent = sharing.stream()
                    .filter(row -> !row.get("note").contains("AMBIGUOUS:"))
                    .toList();
            if (sharing.size() > 1 && silent.size() == sharing.size()) {
                Table.Row first = silent.get(0);
                Table.Row second = silent.get(1);
                String what = "\"" + name + "\" names " + first.get("id") + " in line " + first.line() + " too";
                findings.add(
                        places,
                        second,
                        column,
                        what,
                        "AMBIGUOUS: " + name + "=" + first.get("id") + " is missing from the note");
            }
        });
    }
}
