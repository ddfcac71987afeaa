package org.marsad.region;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;

/**
 * Loads a region's pack: the tables {@code actors.tsv} and {@code places.tsv}, from the class path or from a folder.
 *
 * <p>The pack of the Sahel is a module of its own without code. It is found by the path of its resources, so that this
 * room does not depend on any one region.
 */
public final class RegionPack {
    static final String ACTORS = "actors.tsv";
    static final String PLACES = "places.tsv";
    private static final String SAHEL = "org/marsad/regions/sahel/";
    private static final String NEEDS_CONTEXT = "context needed";

    private RegionPack() {}

    /** The pack of the Sahel, from the class path. */
    public static Region sahel() {
        return load("sahel", RegionPack::resource);
    }

    /**
     * The pack in a folder.
     *
     * @throws PackException where a table is missing or cannot be read, naming file, line and column
     */
    public static Region load(Path dir) {
        Path name = dir.toAbsolutePath().normalize().getFileName();
        return load(name == null ? "region" : name.toString(), file -> {
            try {
                return new String(Files.readAllBytes(dir.resolve(file)), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new PackException("cannot read " + dir.resolve(file) + ". Maybe the folder is not a pack.", e);
            }
        });
    }

    /** Where the text of a pack's table comes from. */
    private interface Source {
        String text(String file);
    }

    private static Region load(String name, Source source) {
        return new Region(name, actors(source), places(source));
    }

    private static String resource(String file) {
        ClassLoader loader = RegionPack.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(SAHEL + file)) {
            if (in == null) {
                throw new PackException(SAHEL + file
                        + " is not on the class path. Maybe the jar of the pack (marsad-region-sahel) is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PackException("cannot read " + SAHEL + file, e);
        }
    }

    private static List<Actor> actors(Source source) {
        Table table = Table.parse(ACTORS, source.text(ACTORS));
        List<Actor> actors = new ArrayList<>(table.rows().size());
        for (Table.Row row : table.rows()) {
            actors.add(actor(row));
        }
        return actors;
    }

    private static Actor actor(Table.Row row) {
        return new Actor(
                row.get("id"),
                row.get("name"),
                kind(ActorKind.class, row),
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

    private static List<Place> places(Source source) {
        Table table = Table.parse(PLACES, source.text(PLACES));
        List<Place> places = new ArrayList<>(table.rows().size());
        for (Table.Row row : table.rows()) {
            places.add(place(row));
        }
        return places;
    }

    private static Place place(Table.Row row) {
        String note = row.get("note");
        Double population = row.number("population");
        return new Place(
                row.get("id"),
                kind(PlaceKind.class, row),
                row.get("name"),
                Map.of(
                        Language.EN, names(row.orNull("name_en"), row.list("aliases_en")),
                        Language.FR, names(row.orNull("name_fr"), row.list("aliases_fr")),
                        Language.AR, names(row.orNull("name_ar"), row.list("aliases_ar"))),
                row.number("lat"),
                row.number("lon"),
                row.orNull("country_iso3"),
                row.orNull("admin1"),
                row.orNull("admin2"),
                population == null ? 0 : population.longValue(),
                note.contains(NEEDS_CONTEXT),
                note);
    }

    private static List<String> names(@Nullable String display, List<String> aliases) {
        if (display == null) {
            return aliases;
        }
        if (aliases.isEmpty()) {
            return List.of(display);
        }
        List<String> names = new ArrayList<>(aliases.size() + 1);
        names.add(display);
        names.addAll(aliases);
        return List.copyOf(names);
    }

    private static <K extends Enum<K>> K kind(Class<K> kinds, Table.Row row) {
        String cell = row.get("kind");
        return find(kinds, cell)
                .orElseThrow(() -> row.wrong("kind", "must be one of " + known(kinds) + ", but was \"" + cell + "\""));
    }

    static <K extends Enum<K>> Optional<K> find(Class<K> kinds, String cell) {
        for (K kind : kinds.getEnumConstants()) {
            if (cell.equals(kind.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static <K extends Enum<K>> String known(Class<K> kinds) {
        List<String> names = new ArrayList<>();
        for (K kind : kinds.getEnumConstants()) {
            names.add(kind.name().toLowerCase(Locale.ROOT));
        }
        return String.join(", ", names);
    }
}
