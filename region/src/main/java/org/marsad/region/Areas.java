package org.marsad.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Area;
import org.marsad.model.PlaceKind;
import org.marsad.model.PrioGridCell;

/**
 * Countries, first-level and second-level units with the days they existed, their outlines, what became of them, and the PRIO-GRID cells
 * of the region. Loaded at the first call of {@link Region#areas()}: reading needs none of it.
 */
public final class Areas {
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Outline> outlines = new HashMap<>();
    private final List<Succession> successions = new ArrayList<>();
    private final NavigableMap<PrioGridCell, GridCell> cells = new TreeMap<>();

    /**
     * What became of an area at a reform.
     *
     * @param units second-level units of the old area that went to the new one; empty means all of it, or that no list is
     *     known
     */
    public record Succession(String from, String to, LocalDate date, List<String> units) {
        public Succession {
            units = List.copyOf(units);
        }
    }

    Areas(Table areaTable, Table outlineTable, Table successionTable, Table cellTable) {
        OutlineTable arcs = new OutlineTable(outlineTable);
        for (Table.Row row : areaTable.rows()) {
            Area area = area(row);
            areas.put(area.id(), area);
            outlines.put(area.id(), arcs.outline(row));
        }
        for (Table.Row row : successionTable.rows()) {
            LocalDate date = date(row, "date");
            if (date == null) {
                throw row.wrong("date", "must be a day, but was empty");
            }
            successions.add(new Succession(row.get("from_area"), row.get("to_area"), date, row.list("units")));
        }
        for (Table.Row row : cellTable.rows()) {
            GridCell cell = cell(row);
            cells.put(cell.cell(), cell);
        }
    }

    private static Area area(Table.Row row) {
        return new Area(
                row.get("id"),
                row.kind("kind", PlaceKind.class),
                row.get("name"),
                row.get("country_iso3"),
                row.get("frame"),
                date(row, "from"),
                date(row, "to"),
                row.orNull("place_id"),
                row.get("note"));
    }

    private static @Nullable LocalDate date(Table.Row row, String column) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(cell.length() == 4 ? cell + "-01-01" : cell);
        } catch (java.time.DateTimeException e) {
            throw row.wrong(column, "must be a year or a day (2023-03-13), but was \"" + cell + "\"");
        }
    }

    private static GridCell cell(Table.Row row) {
        Map<String, Double> shares = new HashMap<>();
        for (String share : row.list("shares")) {
            shares.put(share.substring(0, 3), Decimal.parse(share.substring(4)));
        }
        int gid = Integer.parseInt(row.get("gid"));
        return new GridCell(new PrioGridCell(gid), row.get("at_centre"), row.get("majority"), shares);
    }

    /** All areas of all frames, countries first. */
    public List<Area> list() {
        return List.copyOf(areas.values());
    }

    /** First-level units of a country on a day. */
    public List<Area> listAdmin1(String iso3, LocalDate day) {
        return areas.values().stream()
                .filter(area ->
                        area.kind() == PlaceKind.ADMIN1 && area.country().equals(iso3) && area.existedOn(day))
                .toList();
    }

    public Optional<Area> find(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    /** The area of a unit or country of the pack as it is now, or as it was last; empty where the pack has none. */
    public Optional<Area> findLatest(String place) {
        return areas.values().stream()
                .filter(area -> place.equals(area.place()))
                .reduce((one, other) -> other.to() == null ? other : one);
    }

    /** The border of an area; empty where none can be drawn. */
    public Outline outline(Area area) {
        return outlines.getOrDefault(area.id(), new Outline(List.of()));
    }

    /** The country around a point, from Natural Earth; empty in the sea and outside the map. */
    public Optional<Area> findCountry(double latitude, double longitude) {
        return areas.values().stream()
                .filter(area -> area.kind() == PlaceKind.COUNTRY)
                .filter(area -> outline(area).contains(latitude, longitude))
                .findFirst();
    }

    /** The first-level unit around a point on a day. */
    public Optional<Area> findAdmin1(double latitude, double longitude, LocalDate day) {
        return areas.values().stream()
                .filter(area -> area.kind() == PlaceKind.ADMIN1 && area.existedOn(day))
                .filter(area -> outline(area).contains(latitude, longitude))
                .findFirst();
    }

    /** What became of areas and what they came from, in the order of the table. */
    public List<Succession> successions() {
        return List.copyOf(successions);
    }

    /** PRIO-GRID cells of the region, by gid. */
    public List<GridCell> cells() {
        return List.copyOf(cells.values());
    }

    public Optional<GridCell> findCell(PrioGridCell cell) {
        return Optional.ofNullable(cells.get(cell));
    }
}
