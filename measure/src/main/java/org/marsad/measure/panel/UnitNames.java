package org.marsad.measure.panel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.marsad.model.PrioGridCell;
import org.marsad.region.CountryMonths;
import org.marsad.region.Region;

/** Finds units by their ids: the world's countries, and the first-level units and cells of a region. */
public final class UnitNames {
    private static final int LAST_CELL = 259_200;

    private final Territory territory;
    private final Map<String, Unit> countries = new HashMap<>();

    public UnitNames(Region region) {
        territory = new Territory(region.areas());
        for (CountryMonths country : region.pastViolence().countries()) {
            countries.put(country.iso3(), new Unit(UnitKind.COUNTRY, country.iso3(), country.name(), country.iso3()));
        }
    }

    /** The unit called {@code MLI}, {@code MLI/Gao} or {@code 152284}. */
    public Optional<Unit> find(String id) {
        int slash = id.indexOf('/');
        if (slash > 0) {
            return territory.listAdmin1(id.substring(0, slash)).stream()
                    .map(area ->
                            new Unit(UnitKind.ADMIN1, area.country() + '/' + area.name(), area.name(), area.country()))
                    .filter(unit -> unit.id().equals(id))
                    .findFirst();
        }
        return id.matches("[1-9]\\d{0,5}") && Integer.parseInt(id) <= LAST_CELL
                ? cell(new PrioGridCell(Integer.parseInt(id)))
                : Optional.ofNullable(countries.get(id));
    }

    private Optional<Unit> cell(PrioGridCell cell) {
        return territory.findMajority(cell).map(iso3 -> Territory.unit(cell, iso3));
    }
}
