package org.marsad.measure.panel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.marsad.model.Area;
import org.marsad.model.PlaceKind;
import org.marsad.model.PrioGridCell;
import org.marsad.region.Areas;
import org.marsad.region.GridCell;
import org.marsad.region.Outline;

/**
 * Which cells a country or a first-level unit covers, and how much of each. Units are those of one day for all months, so that
 * a reform makes no break in a panel: by default the day before the reforms of Mali (2023) and Burkina Faso (2025), as
 * {@link org.marsad.model.Place#admin1()} has them. Units without an outline are part of the one that holds theirs.
 */
public final class Territory {
    /** The day whose units stand for all months. */
    public static final LocalDate FRAME_DAY = LocalDate.of(2020, 1, 1);

    /** Points by which a cell is sampled, along each side. */
    private static final int POINTS = 5;

    private static final double CELL = 0.5;

    private final Areas areas;
    private final LocalDate frameDay;
    private final Map<Area, NavigableMap<PrioGridCell, Double>> shares = new HashMap<>();

    public Territory(Areas areas) {
        this(areas, FRAME_DAY);
    }

    public Territory(Areas areas, LocalDate frameDay) {
        this.areas = areas;
        this.frameDay = frameDay;
    }

    /** First-level units of a country that can be drawn, by name. */
    public List<Area> listAdmin1(String iso3) {
        return areas.listAdmin1(iso3, frameDay).stream()
                .filter(area -> !areas.outline(area).isEmpty())
                .sorted(Comparator.comparing(Area::name))
                .toList();
    }

    public Optional<Area> findCountry(String iso3) {
        return areas.list().stream()
                .filter(area ->
                        area.kind() == PlaceKind.COUNTRY && area.country().equals(iso3))
                .findFirst();
    }

    /** The unit of a country around a point, or the nearest one: the collection tells in which country the point lies. */
    public Optional<Area> findAdmin1(String iso3, double latitude, double longitude) {
        List<Area> units = listAdmin1(iso3);
        return units.stream()
                .filter(unit -> areas.outline(unit).contains(latitude, longitude))
                .findFirst()
                .or(() -> units.stream()
                        .min(Comparator.comparingDouble(
                                unit -> areas.outline(unit).kilometresToBorder(latitude, longitude))));
    }

    /**
     * Share of each cell that lies in a country, 0 to 1, for cells with any; from the pack's grid where it has the country,
     * otherwise by 5 × 5 points. Empty for a country that the pack does not draw.
     */
    public SortedMap<PrioGridCell, Double> cellsOf(String iso3) {
        NavigableMap<PrioGridCell, Double> told = new TreeMap<>();
        boolean whole = false;
        for (GridCell cell : areas.cells()) {
            Double share = cell.shares().get(iso3);
            if (share != null) {
                told.put(cell.cell(), share);
                whole |= cell.shares().size() == 1;
            }
        }
        // a country of which the grid has border cells alone is not all there
        return whole ? told : findCountry(iso3).map(this::sampled).orElseGet(TreeMap::new);
    }

    /** Share of each cell that lies in a unit, 0 to 1, for cells with any. */
    public SortedMap<PrioGridCell, Double> cellsOf(Area unit) {
        return sampled(unit);
    }

    /** Each country's share of a cell; empty in the sea and outside the map. */
    public Map<String, Double> countriesOf(PrioGridCell cell) {
        Optional<GridCell> told = areas.findCell(cell);
        if (told.isPresent()) {
            return told.get().shares();
        }
        Map<String, Double> found = new TreeMap<>();
        for (Area area : areas.list()) {
            Double share = area.kind() == PlaceKind.COUNTRY ? sampled(area).get(cell) : null;
            if (share != null) {
                found.put(area.country(), share);
            }
        }
        return found;
    }

    /** The country with the largest share of a cell; empty in the sea and outside the map. */
    public Optional<String> findMajority(PrioGridCell cell) {
        return areas.findCell(cell)
                .map(GridCell::majority)
                .or(() -> countriesOf(cell).entrySet().stream()
                        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey));
    }

    /** A whole cell as a unit, named by the degrees of its centre. */
    static Unit unit(PrioGridCell cell, String iso3) {
        return new Unit(UnitKind.CELL, String.valueOf(cell.gid()), name(cell), iso3);
    }

    static String name(PrioGridCell cell) {
        return cell.latitude() + ", " + cell.longitude();
    }

    private synchronized NavigableMap<PrioGridCell, Double> sampled(Area area) {
        return shares.computeIfAbsent(area, this::sample);
    }

    private NavigableMap<PrioGridCell, Double> sample(Area area) {
        Outline outline = areas.outline(area);
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        for (double[] ring : outline.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                west = Math.min(west, ring[i]);
                east = Math.max(east, ring[i]);
                south = Math.min(south, ring[i + 1]);
                north = Math.max(north, ring[i + 1]);
            }
        }
        NavigableMap<PrioGridCell, Double> found = new TreeMap<>();
        for (double y = Math.floor(south / CELL) * CELL; y < north; y += CELL) {
            for (double x = Math.floor(west / CELL) * CELL; x < east; x += CELL) {
                double share = share(outline, y, x);
                if (share > 0) {
                    found.put(PrioGridCell.at(y + CELL / 2, x + CELL / 2), share);
                }
            }
        }
        return found;
    }

    private static double share(Outline outline, double south, double west) {
        int inside = 0;
        for (int i = 0; i < POINTS; i++) {
            for (int j = 0; j < POINTS; j++) {
                double latitude = south + (i + 0.5) * CELL / POINTS;
                double longitude = west + (j + 0.5) * CELL / POINTS;
                inside += outline.contains(latitude, longitude) ? 1 : 0;
            }
        }
        return (double) inside / (POINTS * POINTS);
    }
}
