package org.marsad.region;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Country;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;

/**
 * Loads a region's pack from the class path or from a folder: {@code actors.tsv}, {@code places.tsv}, {@code
 * countries.tsv}, and {@code organs.tsv} with {@code organ-forms.tsv}, by which the forces and authorities of every
 * country get their names.
 *
 * <p>The pack of the Sahel is a module of its own without code. It is found by the path of its resources, so that this
 * room does not depend on any one region.
 */
public final class RegionPack {
    static final String ACTORS = "actors.tsv";
    static final String PLACES = "places.tsv";
    static final String COUNTRIES = "countries.tsv";
    static final String ORGANS = "organs.tsv";
    static final String ORGAN_FORMS = "organ-forms.tsv";
    static final String AREAS = "areas.tsv";
    static final String OUTLINES = "outlines.tsv";
    static final String SUCCESSIONS = "successions.tsv";
    static final String PRIO_GRID = "priogrid.tsv";
    static final String RESOLUTIONS = "resolutions.tsv";
    static final String HISTORY_COUNTRIES = "history-countries.tsv";
    static final String HISTORY_CELLS = "history-cells.tsv";
    static final String HISTORY_VINTAGES = "history-vintages.tsv";
    static final String PRESENCE = "presence.tsv";
    static final String TURNING_POINTS = "turning-points.tsv";
    static final String CONTROL = "control.tsv";
    private static final String NEEDS_CONTEXT = "context needed";

    private RegionPack() {}

    /** The pack of the Sahel, from the class path. */
    public static Region sahel() {
        return load("sahel", PackSource.sahel());
    }

    /**
     * The pack in a folder.
     *
     * @throws PackException where a table is missing or cannot be read, naming file, line and column
     */
    public static Region load(Path dir) {
        Path name = dir.toAbsolutePath().normalize().getFileName();
        return load(name == null ? "region" : name.toString(), PackSource.folder(dir));
    }

    /**
     * An index that {@link GazetteerBuilder} wrote, mapped into memory.
     *
     * @throws PackException where it is not one, or of another version
     */
    public static Gazetteer gazetteer(Path index) {
        return GazetteerFile.open(index);
    }

    private static Region load(String name, PackSource source) {
        List<Country> countries = new ArrayList<>();
        for (Table.Row row : table(source, COUNTRIES).rows()) {
            countries.add(country(row));
        }
        List<NationalActors.Row> rows = new ArrayList<>();
        for (Table.Row row : table(source, ACTORS).rows()) {
            rows.add(new NationalActors.Row(actor(row), row.orNull("organ"), row.orNull("stands_for")));
        }
        List<Place> places = new ArrayList<>();
        for (Table.Row row : table(source, PLACES).rows()) {
            places.add(place(row));
        }
        NationalActors national = new NationalActors();
        OrganForms forms = new OrganForms(
                table(source, ORGAN_FORMS),
                rows.stream().map(NationalActors.Row::actor).toList());
        List<Actor> actors = national.complete(rows, countries, table(source, ORGANS), forms);
        List<Resolution> resolutions =
                table(source, RESOLUTIONS).rows().stream().map(Resolution::new).toList();
        return new Region(
                name,
                actors,
                places,
                countries,
                national,
                resolutions,
                () -> areas(source),
                () -> past(source),
                () -> presence(source),
                Gazetteer.none());
    }

    private static Areas areas(PackSource source) {
        return new Areas(
                table(source, AREAS), table(source, OUTLINES), table(source, SUCCESSIONS), table(source, PRIO_GRID));
    }

    private static PastViolence past(PackSource source) {
        return PastViolence.of(
                table(source, HISTORY_COUNTRIES), table(source, HISTORY_CELLS), table(source, HISTORY_VINTAGES));
    }

    private static KnownPresence presence(PackSource source) {
        return KnownPresence.of(table(source, PRESENCE), table(source, TURNING_POINTS), table(source, CONTROL));
    }

    static Table table(PackSource source, String file) {
        return Table.parse(file, source.bytes(file));
    }

    static Country country(Table.Row row) {
        return new Country(
                row.get("iso3"),
                row.get("slug"),
                row.kind("reach", Country.Reach.class),
                byLanguage(row, "name_"),
                Map.of(
                        Language.EN, row.list("adj_en"),
                        Language.FR, inflections(row),
                        Language.AR, row.list("adj_ar")),
                Map.of(
                        Language.EN, row.list("people_en"),
                        Language.AR, row.list("people_ar")),
                row.list("du_fr"),
                byLanguage(row, "capital_"));
    }

    private static Map<Language, List<String>> byLanguage(Table.Row row, String column) {
        return Map.of(
                Language.EN, row.list(column + "en"),
                Language.FR, row.list(column + "fr"),
                Language.AR, row.list(column + "ar"));
    }

    private static List<String> inflections(Table.Row row) {
        List<String> forms = new ArrayList<>();
        for (String variant : row.list("adj_fr")) {
            List<String> four = Table.split(variant, ' ');
            if (four.size() != 4) {
                throw row.wrong("adj_fr", "must be \"malien malienne maliens maliennes\", but was \"" + variant + "\"");
            }
            forms.addAll(four);
        }
        return forms;
    }

    static Actor actor(Table.Row row) {
        return new Actor(
                row.get("id"),
                row.get("name"),
                row.kind("kind", ActorKind.class),
                row.orNull("country"),
                row.orNull("parent_id"),
                new Actor.Active(row.orNull("active_from"), row.orNull("active_to")),
                row.orNull("ucdp_name"),
                row.orNull("acled_style_name"),
                Map.of(
                        Language.EN, row.list("aliases_en"),
                        Language.FR, row.list("aliases_fr"),
                        Language.AR, row.list("aliases_ar")),
                row.get("note"));
    }

    static Place place(Table.Row row) {
        String note = row.get("note");
        Double population = row.number("population");
        return new Place(
                row.get("id"),
                row.kind("kind", PlaceKind.class),
                row.get("name"),
                Map.of(
                        Language.EN, row.list("name_en", "aliases_en"),
                        Language.FR, row.list("name_fr", "aliases_fr"),
                        Language.AR, row.list("name_ar", "aliases_ar")),
                row.number("lat"),
                row.number("lon"),
                row.orNull("country_iso3"),
                row.orNull("admin1"),
                row.orNull("admin2"),
                population == null ? 0 : population.longValue(),
                note.contains(NEEDS_CONTEXT),
                note);
    }
}
