package org.marsad.measure.panel;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Area;
import org.marsad.model.PrioGridCell;
import org.marsad.region.PlacedDeaths;

/**
 * Lays events whose place is known only roughly over the cells where they may have been, so that none stands on a cell or in
 * a unit that merely represents a region. They are spread by land: the collection says no more than "in this unit", and people
 * would put what happened in a desert into its capital.
 */
final class Spread {
    private static final double CELL = 0.5;

    private final Territory territory;
    private final Map<String, Map<PrioGridCell, Double>> areas = new HashMap<>();
    private final Map<String, Map<String, Double>> units = new HashMap<>();

    Spread(Territory territory) {
        this.territory = territory;
    }

    /** Parts of 1 by cell; empty where the pack does not draw the area. */
    Map<PrioGridCell, Double> cells(PlacedDeaths deaths) {
        return switch (deaths.extent()) {
            case CELL, UNSTATED -> Map.of(cell(deaths), 1.0);
            case AROUND ->
                areas.computeIfAbsent(
                        deaths.iso3()
                                + '/'
                                + deaths.admin1()
                                + '/'
                                + cell(deaths).gid(),
                        key -> around(deaths));
            case ADMIN1 -> areas.computeIfAbsent(deaths.iso3() + '/' + deaths.admin1(), key -> unit(deaths));
            case COUNTRY -> areas.computeIfAbsent(deaths.iso3(), key -> parts(territory.cellsOf(deaths.iso3()), null));
        };
    }

    /** Parts of 1 by name of the first-level unit; empty where the pack does not draw the country's units. */
    Map<String, Double> units(PlacedDeaths deaths) {
        String admin1 = deaths.admin1();
        return admin1 != null ? Map.of(admin1, 1.0) : units.computeIfAbsent(deaths.iso3(), this::unitsOf);
    }

    private static PrioGridCell cell(PlacedDeaths deaths) {
        return Objects.requireNonNull(deaths.cell());
    }

    private Map<PrioGridCell, Double> unit(PlacedDeaths deaths) {
        return find(deaths)
                .map(unit -> parts(territory.cellsOf(unit), null))
                .orElseGet(() -> parts(territory.cellsOf(deaths.iso3()), null));
    }

    /** The cell and its eight neighbours, as far as they lie in the unit. */
    private Map<PrioGridCell, Double> around(PlacedDeaths deaths) {
        PrioGridCell middle = cell(deaths);
        SortedMap<PrioGridCell, Double> land =
                find(deaths).map(territory::cellsOf).orElseGet(() -> territory.cellsOf(deaths.iso3()));
        Map<PrioGridCell, Double> near = parts(land, middle);
        return near.isEmpty() ? Map.of(middle, 1.0) : near;
    }

    private java.util.Optional<Area> find(PlacedDeaths deaths) {
        return territory.listAdmin1(deaths.iso3()).stream()
                .filter(unit -> unit.name().equals(deaths.admin1()))
                .findFirst();
    }

    private Map<String, Double> unitsOf(String iso3) {
        Map<String, Double> land = new TreeMap<>();
        for (Area unit : territory.listAdmin1(iso3)) {
            territory.cellsOf(unit).forEach((cell, share) -> land.merge(unit.name(), share * width(cell), Double::sum));
        }
        return ofOne(land);
    }

    private static Map<PrioGridCell, Double> parts(
            SortedMap<PrioGridCell, Double> shares, @Nullable PrioGridCell middle) {
        Map<PrioGridCell, Double> land = new TreeMap<>();
        shares.forEach((cell, share) -> {
            if (middle == null || isNear(cell, middle)) {
                land.put(cell, share * width(cell));
            }
        });
        return ofOne(land);
    }

    private static boolean isNear(PrioGridCell a, PrioGridCell b) {
        return Math.abs(a.latitude() - b.latitude()) <= CELL && Math.abs(a.longitude() - b.longitude()) <= CELL;
    }

    /** Cells get narrower towards the poles. */
    private static double width(PrioGridCell cell) {
        return Math.cos(Math.toRadians(cell.latitude()));
    }

    private static <K> Map<K, Double> ofOne(Map<K, Double> land) {
        double all = land.values().stream().mapToDouble(Double::doubleValue).sum();
        land.replaceAll((key, share) -> share / all);
        return land;
    }
}
