package org.marsad.measure.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.marsad.model.Area;
import org.marsad.model.Month;
import org.marsad.model.PrioGridCell;
import org.marsad.model.Violence;
import org.marsad.region.PlacedDeaths;

/**
 * Makes panels of a region from what is known of its deaths. Only some countries are told: in all others, and in cells that
 * they share, nothing is known, however quiet it looks.
 */
public final class PanelBuilder {
    private final Territory territory;
    private final Spread spread;
    private final Told told;
    private final Month first;
    private final Month last;
    private final List<PlacedDeaths> deaths;

    /**
     * @param told where and when violence is known
     * @param deaths those of other countries or months are left out
     */
    public PanelBuilder(Territory territory, Told told, Month first, Month last, List<PlacedDeaths> deaths) {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "a panel must not end before it begins, but was " + first + " to " + last);
        }
        this.territory = territory;
        this.spread = new Spread(territory);
        this.told = told;
        this.first = first;
        this.last = last;
        this.deaths = deaths.stream()
                .filter(d -> d.month().compareTo(first) >= 0 && d.month().compareTo(last) <= 0)
                .filter(d -> told.isTold(d.iso3(), d.month()))
                .toList();
    }

    public Month first() {
        return first;
    }

    public Month last() {
        return last;
    }

    /** Countries by ISO 3166-1 alpha-3, in that order. Those that are not told are unknown in all months. */
    public Panel countries(Set<Violence> kinds, Estimate estimate, Collection<String> iso3) {
        Rows rows = new Rows();
        for (String country : new TreeSet<>(iso3)) {
            rows.unit(country(country), Set.of(country));
        }
        for (PlacedDeaths some : deaths) {
            if (isOf(kinds, some)) {
                rows.add(some.iso3(), some.month(), estimate.of(some));
            }
        }
        return rows.panel();
    }

    /** Events of a source that does not tell UCDP's kinds apart are of all. */
    private static boolean isOf(Set<Violence> kinds, PlacedDeaths some) {
        return some.violence() == null || kinds.contains(some.violence());
    }

    private Unit country(String iso3) {
        String name = territory.findCountry(iso3).map(Area::name).orElse(iso3);
        return new Unit(UnitKind.COUNTRY, iso3, name, iso3);
    }

    /**
     * First-level units that the pack draws. Events of which only the country is known are spread over its units by land, so
     * that units add up to their country.
     */
    public Panel admin1(Set<Violence> kinds, Estimate estimate, Collection<String> iso3) {
        Rows rows = new Rows();
        for (String country : new TreeSet<>(iso3)) {
            for (Area unit : territory.listAdmin1(country)) {
                rows.unit(
                        new Unit(UnitKind.ADMIN1, country + '/' + unit.name(), unit.name(), country), Set.of(country));
            }
        }
        for (PlacedDeaths some : deaths) {
            if (isOf(kinds, some)) {
                spread.units(some)
                        .forEach((unit, part) ->
                                rows.add(some.iso3() + '/' + unit, some.month(), part * estimate.of(some)));
            }
        }
        return rows.panel();
    }

    /**
     * Whole cells of which the countries have the largest share. One that also holds land of a country that is not told is
     * unknown: what happens there is known in part only.
     */
    public Panel cells(Set<Violence> kinds, Estimate estimate, Collection<String> iso3) {
        Rows rows = new Rows();
        SortedMap<PrioGridCell, Unit> units = new TreeMap<>();
        for (String country : new TreeSet<>(iso3)) {
            for (PrioGridCell cell : territory.cellsOf(country).keySet()) {
                if (territory.findMajority(cell).filter(country::equals).isPresent()) {
                    units.put(cell, Territory.unit(cell, country));
                }
            }
        }
        // islands and shores too small for a sample point
        for (PlacedDeaths some : deaths) {
            PrioGridCell cell = some.cell();
            if (cell != null
                    && iso3.contains(some.iso3())
                    && !units.containsKey(cell)
                    && territory.countriesOf(cell).isEmpty()) {
                units.put(cell, Territory.unit(cell, some.iso3()));
            }
        }
        units.forEach((cell, unit) -> {
            Set<String> countries = territory.countriesOf(cell).keySet();
            rows.unit(unit, countries.isEmpty() ? Set.of(String.valueOf(unit.iso3())) : countries);
        });
        for (PlacedDeaths some : deaths) {
            if (isOf(kinds, some)) {
                spread.cells(some)
                        .forEach((cell, part) ->
                                rows.add(String.valueOf(cell.gid()), some.month(), part * estimate.of(some)));
            }
        }
        return rows.panel();
    }

    /**
     * Parts of cells that lie in one country, as {@code 148706/NER}: known wherever the country is told, and adding up to it.
     */
    public Panel cellParts(Set<Violence> kinds, Estimate estimate, Collection<String> iso3) {
        Rows rows = new Rows();
        for (String country : new TreeSet<>(iso3)) {
            Set<PrioGridCell> cells = new TreeSet<>(territory.cellsOf(country).keySet());
            deaths.stream()
                    .filter(some -> some.iso3().equals(country))
                    .forEach(some -> cells.addAll(spread.cells(some).keySet()));
            for (PrioGridCell cell : cells) {
                rows.unit(new Unit(UnitKind.CELL, part(cell, country), Territory.name(cell), country), Set.of(country));
            }
        }
        for (PlacedDeaths some : deaths) {
            if (isOf(kinds, some)) {
                spread.cells(some)
                        .forEach((cell, share) ->
                                rows.add(part(cell, some.iso3()), some.month(), share * estimate.of(some)));
            }
        }
        return rows.panel();
    }

    private static String part(PrioGridCell cell, String iso3) {
        return cell.gid() + "/" + iso3;
    }

    /** Rows in the order in which their units came; what belongs to none of them is left out. */
    private final class Rows {
        private final int months = last.since(first) + 1;
        private final List<Unit> units = new ArrayList<>();
        private final List<double[]> values = new ArrayList<>();
        private final Map<String, double[]> byId = new HashMap<>();

        /** @param countries all of them must be told in a month for it to be known */
        void unit(Unit unit, Set<String> countries) {
            double[] row = new double[months];
            for (int t = 0; t < months; t++) {
                Month month = first.plus(t);
                if (!countries.stream().allMatch(iso3 -> told.isTold(iso3, month))) {
                    row[t] = Double.NaN;
                }
            }
            units.add(unit);
            values.add(row);
            byId.put(unit.id(), row);
        }

        void add(String id, Month month, double figure) {
            double[] row = byId.get(id);
            if (row != null) {
                row[month.since(first)] += figure;
            }
        }

        Panel panel() {
            return new Panel(units, first, values.toArray(new double[0][]));
        }
    }
}
