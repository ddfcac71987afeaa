package org.marsad.desk.panel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Territory;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Area;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.model.PrioGridCell;
import org.marsad.region.Region;

/**
 * Which rows of a panel are meant by names of areas: a unit by its id or name, a country by its code or by any of its names in
 * the region's pack. A country also stands for all of its first-level units or cells, a first-level unit for its cells.
 */
public final class UnitChoice {
    private static final int GUESSES = 3;

    /** An area that the panel does not have. */
    public static final class UnknownAreaException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownAreaException(String message) {
            super(message);
        }
    }

    private final Region region;
    private final Panel panel;
    private final UnitKind kind;
    private final Map<String, Set<Integer>> rows = new HashMap<>();
    /** Names as they are written, for those who wrote another. */
    private final Map<String, String> written = new LinkedHashMap<>();

    /** Countries that the pack knows, by key, also those that the panel does not have. */
    private final Map<String, String> countries = new HashMap<>();

    public UnitChoice(Region region, Panel panel, UnitKind kind) {
        this.region = region;
        this.panel = panel;
        this.kind = kind;
        Map<String, Set<Integer>> byCountry = new HashMap<>();
        for (int row = 0; row < panel.units().size(); row++) {
            Unit unit = panel.units().get(row);
            add(unit.id(), List.of(row));
            if (kind != UnitKind.CELL) {
                add(unit.name(), List.of(row));
            }
            if (unit.iso3() != null) {
                byCountry
                        .computeIfAbsent(unit.iso3(), iso3 -> new LinkedHashSet<>())
                        .add(row);
            }
        }
        byCountry.forEach(this::add);
        for (Place place : region.places()) {
            if (place.country() == null) {
                continue;
            }
            if (place.kind() == PlaceKind.COUNTRY) {
                names(place).forEach(name -> {
                    countries.put(key(name), place.country());
                    add(name, byCountry.getOrDefault(place.country(), Set.of()));
                });
                countries.put(key(place.country()), place.country());
            } else if (place.kind() == PlaceKind.ADMIN1 && kind == UnitKind.ADMIN1) {
                Set<Integer> its = rows.getOrDefault(key(place.country() + '/' + place.name()), Set.of());
                names(place).forEach(name -> add(name, its));
            }
        }
        if (kind == UnitKind.CELL) {
            cellsOfUnits(byCountry.keySet());
        }
    }

    private void cellsOfUnits(Collection<String> iso3) {
        Territory territory = new Territory(region.areas());
        Map<String, Integer> byId = new HashMap<>();
        for (int row = 0; row < panel.units().size(); row++) {
            byId.put(panel.units().get(row).id(), row);
        }
        for (String country : iso3) {
            for (Area unit : territory.listAdmin1(country)) {
                List<Integer> its = territory.cellsOf(unit).keySet().stream()
                        .filter(cell -> region.areas().outline(unit).contains(cell.latitude(), cell.longitude()))
                        .map(PrioGridCell::gid)
                        .map(String::valueOf)
                        .filter(byId::containsKey)
                        .map(byId::get)
                        .toList();
                add(unit.name(), its);
                add(country + '/' + unit.name(), its);
            }
        }
    }

    private static Set<String> names(Place place) {
        Set<String> names = new LinkedHashSet<>();
        names.add(place.name());
        for (Language language : Language.values()) {
            names.addAll(place.names(language));
        }
        return names;
    }

    private void add(String name, Collection<Integer> its) {
        if (!its.isEmpty()) {
            rows.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).addAll(its);
            written.putIfAbsent(key(name), name);
        }
    }

    /** Without case, accents and what may stand between words. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s'’_-]+", " ")
                .strip();
    }

    /**
     * Rows of all areas, each once, in the order asked for.
     *
     * @throws UnknownAreaException with names that may have been meant
     */
    public List<Integer> rows(List<String> areas) {
        Set<Integer> asked = new LinkedHashSet<>();
        for (String area : areas) {
            Set<Integer> its = rows.get(key(area));
            if (its == null) {
                throw new UnknownAreaException(unknown(area));
            }
            Set<String> in = its.stream()
                    .map(row -> String.valueOf(panel.units().get(row).iso3()))
                    .collect(Collectors.toSet());
            if (in.size() > 1) {
                throw new UnknownAreaException(
                        "area is " + area + ", which there is in several countries. Maybe write it as "
                                + in.stream().sorted().findFirst().orElseThrow() + "/" + area + ".");
            }
            asked.addAll(its);
        }
        return List.copyOf(asked);
    }

    private String unknown(String area) {
        String what = switch (kind) {
            case COUNTRY -> "country";
            case ADMIN1 -> "first-level unit";
            case CELL -> "cell";
        };
        Optional<String> country = Optional.ofNullable(countries.get(key(area)));
        if (country.isPresent()) {
            return "area is " + area + ", of which the history has no " + what
                    + ": nothing is known there, which is not the same as quiet.";
        }
        List<String> near = near(key(area));
        return "area is " + area + ", which is no " + what + " of the history and no area that holds some. "
                + (near.isEmpty()
                        ? "Maybe write it as MLI, Mali or MLI/Gao."
                        : "Maybe " + String.join(", ", near) + "?");
    }

    private List<String> near(String key) {
        List<String> near = new ArrayList<>();
        int most = Math.max(1, key.length() / 3);
        for (int off = 1; off <= most && near.size() < GUESSES; off++) {
            for (Map.Entry<String, String> known : written.entrySet()) {
                if (near.size() < GUESSES
                        && Math.abs(known.getKey().length() - key.length()) <= most
                        && distance(key, known.getKey()) == off
                        && !known.getKey().matches("\\d+")) {
                    near.add(known.getValue());
                }
            }
        }
        return near;
    }

    /** Letters that differ, with neighbours that changed places as one (Damerau 1964). */
    private static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            rows[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
