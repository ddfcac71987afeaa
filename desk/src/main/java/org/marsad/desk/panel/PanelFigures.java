package org.marsad.desk.panel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.panel.KnownPanels.Past;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;
import org.marsad.model.Violence;

/**
 * Events and deaths of units by month: the least, best and greatest number told. Where one release has all of these and another only
 * best estimates, as of countries, all come from the first, and the other tells the months that the first does not have.
 */
public final class PanelFigures {
    /** What is told of each unit and month. */
    public static final List<Estimate> TOLD = List.of(Estimate.EVENTS, Estimate.LOW, Estimate.BEST, Estimate.HIGH);

    private final KnownPanel base;
    private final Map<Estimate, KnownPanel> panels = new EnumMap<>(Estimate.class);
    private final Map<String, Integer> rowOfId = new HashMap<>();
    private final boolean hasTwo;

    private PanelFigures(KnownPanels known, Past past, KnownPanel base, UnitKind unit, Set<Violence> kinds) {
        this.base = base;
        this.hasTwo = past == Past.HISTORY && unit == UnitKind.COUNTRY && kinds.equals(Set.of(Violence.STATE_BASED));
        for (Estimate estimate : TOLD) {
            Optional<KnownPanel> panel =
                    hasTwo ? Optional.of(known.ofRegion(kinds, estimate)) : known.find(past, unit, kinds, estimate);
            panel.ifPresent(its -> panels.put(estimate, its));
        }
        List<Unit> units = best().panel().units();
        for (int row = 0; row < units.size(); row++) {
            rowOfId.put(units.get(row).id(), row);
        }
    }

    /** Empty where there is no such past. */
    public static Optional<PanelFigures> find(KnownPanels known, Past past, UnitKind unit, Set<Violence> kinds) {
        return known.find(past, unit, kinds, Estimate.BEST)
                .map(base -> new PanelFigures(known, past, base, unit, kinds));
    }

    /** @throws UnitChoice.UnknownAreaException as {@link UnitChoice#rows} */
    public List<Unit> units(List<String> areas) {
        List<Unit> units = new ArrayList<>();
        base.rows(areas).forEach(row -> units.add(base.panel().units().get(row)));
        return units;
    }

    public Month first() {
        return earlier(best().panel().first(), base.panel().first());
    }

    public Month last() {
        Month one = best().panel().last();
        Month other = base.panel().last();
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Month earlier(Month one, Month other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** NaN where it is unknown. */
    public double value(Unit unit, Month month, Estimate estimate) {
        double told = ofId(panels.get(estimate), unit, month);
        return Double.isNaN(told) && hasTwo && estimate == Estimate.BEST ? ofBase(unit, month) : told;
    }

    private double ofId(@Nullable KnownPanel panel, Unit unit, Month month) {
        Integer row = rowOfId.get(unit.id());
        return panel == null || row == null ? Double.NaN : panel.panel().value(row, month);
    }

    private double ofBase(Unit unit, Month month) {
        Panel panel = base.panel();
        int row = panel.units().indexOf(unit);
        return row < 0 ? Double.NaN : panel.value(row, month);
    }

    /** The releases that a unit's figures of some months are from. */
    public String vintage(Unit unit, Month from, Month to) {
        Set<String> releases = new LinkedHashSet<>();
        for (Month month = from; month.compareTo(to) <= 0; month = month.plus(1)) {
            KnownPanel its = hasTwo && Double.isNaN(ofId(best(), unit, month)) ? base : best();
            if (!Double.isNaN(value(unit, month, Estimate.BEST))) {
                releases.add(its.source().release().apply(month));
            }
        }
        return String.join(", ", releases);
    }

    /** All releases, in words. */
    public String vintage() {
        String one = best().source().vintage();
        return hasTwo ? one + "; " + base.source().vintage() : one;
    }

    public boolean isProvisional(Month month) {
        return base.source().provisional().test(month);
    }

    private KnownPanel best() {
        KnownPanel best = panels.get(Estimate.BEST);
        return best == null ? base : best;
    }
}
