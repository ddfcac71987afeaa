package org.marsad.region;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marsad.model.ActorKind;
import org.marsad.model.Country;
import org.marsad.model.Language;

/** Countries, and the forms of their organs. */
final class CountryCheck {
    private final Table countries;
    private final Table organs;
    private final Table forms;
    private final Findings findings;

    CountryCheck(PackTables tables, Findings findings) {
        this.countries = tables.get(RegionPack.COUNTRIES);
        this.organs = tables.get(RegionPack.ORGANS);
        this.forms = tables.get(RegionPack.ORGAN_FORMS);
        this.findings = findings;
    }

    void run() {
        findings.unique(countries, "iso3");
        findings.unique(countries, "slug");
        for (Table.Row row : countries.rows()) {
            if (!row.get("iso3").matches("[A-Z]{3}")) {
                findings.add(countries, row, "iso3", "\"" + row.get("iso3") + "\" is not an ISO 3166-1 alpha-3 code");
            }
            findings.kind(countries, row, "reach", Country.Reach.class);
            if (row.get("name_en").isEmpty()) {
                findings.add(countries, row, "name_en", "is empty");
            }
            for (String variant : row.list("adj_fr")) {
                if (variant.split(" ", -1).length != 4) {
                    findings.add(
                            countries,
                            row,
                            "adj_fr",
                            "\"" + variant + "\" has not four forms (malien malienne maliens maliennes)");
                }
            }
        }
        Set<String> known = findings.unique(organs, "organ").keySet();
        for (Table.Row row : organs.rows()) {
            findings.kind(organs, row, "kind", ActorKind.class);
            findings.kind(organs, row, "kind_abroad", ActorKind.class);
            findings.kind(organs, row, "scope", Country.Reach.class);
            findings.known(organs, row, "parent", known);
            if (!row.get("id").contains("{slug}")) {
                findings.add(
                        organs,
                        row,
                        "id",
                        "\"" + row.get("id") + "\" must hold {slug}, or all countries share one actor");
            }
        }
        for (Table.Row row : forms.rows()) {
            findings.known(forms, row, "organ", known);
            findings.kind(forms, row, "scope", Country.Reach.class);
            form(row);
        }
    }

    private void form(Table.Row row) {
        Language language = Language.ofTag(row.get("language")).orElse(null);
        if (language == null) {
            findings.add(forms, row, "language", "\"" + row.get("language") + "\" is not ar, fr or en");
            return;
        }
        Country any = new Country("", "", Country.Reach.CORE, Map.of(), Map.of(), Map.of(), List.of(), Map.of());
        Set<String> placeholders = new TreeMap<>(Inflection.of(any, language)).keySet();
        for (String form : row.list("forms")) {
            String placeholder = form.replaceAll("^[^{]*\\{|\\}[^}]*$", "");
            if (form.chars().filter(c -> c == '{').count() != 1 || !placeholders.contains(placeholder)) {
                findings.add(
                        forms, row, "forms", "\"" + form + "\" must hold one of " + placeholders + " in braces, once");
            }
        }
    }
}
