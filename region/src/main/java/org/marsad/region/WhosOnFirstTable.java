package org.marsad.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.PlaceKind;

/**
 * Rows of a table made of Who's On First records, one file a country ({@code whosonfirst_ml.tsv}), with a header that names
 * at least {@code wof_id, placetype, name, lat, lon, geonames_id, wikidata_id, population, superseded, county_id, ara, fra,
 * eng}. Its Arabic names without a link to Wikidata are machine translations more often than not and are left out.
 */
final class WhosOnFirstTable {
    private static final int TOWN_FROM = 10_000;

    private final String country;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, String> counties = new HashMap<>();

    WhosOnFirstTable(String fileName, String header) {
        String stem = fileName.replaceFirst("\\.[^.]*$", "");
        this.country = stem.substring(stem.length() - 2).toUpperCase(Locale.ROOT);
        for (String column : header.split("\t", -1)) {
            columns.put(column, columns.size());
        }
    }

    static boolean isHeader(String line) {
        return line.startsWith("wof_id\t");
    }

    void learn(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length == columns.size() && get(cells, "placetype").equals("county")) {
            counties.put(get(cells, "wof_id"), get(cells, "name"));
        }
    }

    /**
     * The place of a row; empty for superseded rows and types that no report names.
     *
     * @throws IllegalArgumentException where the row has another number of cells than the header, or a column is missing
     */
    Optional<GazetteerEntry> entry(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("must have " + columns.size() + " cells, but had " + cells.length);
        }
        String populationCell = get(cells, "population");
        long population = populationCell.isEmpty() ? 0 : (long) Double.parseDouble(populationCell);
        Optional<PlaceKind> kind = kind(get(cells, "placetype"), population);
        if (kind.isEmpty()
                || get(cells, "superseded").equals("1")
                || get(cells, "name").isEmpty()) {
            return Optional.empty();
        }
        Set<String> latin = new LinkedHashSet<>();
        for (String column : new String[] {"name", "fra", "eng"}) {
            for (String name : get(cells, column).split("\\|")) {
                if (Spelling.isLatin(name)) {
                    latin.add(name);
                }
            }
        }
        if (latin.isEmpty()) {
            return Optional.empty();
        }
        List<String> arabic = new ArrayList<>();
        if (!get(cells, "wikidata_id").isEmpty()) {
            for (String name : get(cells, "ara").split("\\|")) {
                if (Spelling.isArabic(name)) {
                    arabic.add(name);
                }
            }
        }
        return Optional.of(new GazetteerEntry(
                "wof:" + get(cells, "wof_id"),
                kind.get(),
                List.copyOf(latin),
                arabic,
                Double.parseDouble(get(cells, "lat")),
                Double.parseDouble(get(cells, "lon")),
                country,
                counties.get(get(cells, "county_id")),
                population,
                orNull(get(cells, "geonames_id"))));
    }

    private static Optional<PlaceKind> kind(String type, long population) {
        return switch (type) {
            case "locality" -> Optional.of(population >= TOWN_FROM ? PlaceKind.TOWN : PlaceKind.VILLAGE);
            case "neighbourhood" -> Optional.of(PlaceKind.SITE);
            case "county" -> Optional.of(PlaceKind.ADMIN2);
            case "localadmin" -> Optional.of(PlaceKind.ADMIN3);
            default -> Optional.empty();
        };
    }

    private String get(String[] cells, String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException(
                    "must have a column " + column + ", but its header has " + String.join(", ", columns.keySet()));
        }
        return cells[index];
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
