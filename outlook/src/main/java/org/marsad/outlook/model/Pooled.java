package org.marsad.outlook.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.UnitKind;
import org.marsad.outlook.members.Analogues;
import org.marsad.outlook.members.FadingMonths;
import org.marsad.outlook.members.LinearPool;
import org.marsad.outlook.members.Member;
import org.marsad.outlook.members.Past;

/**
 * Marsad's own: the unit's months with memories that fade fast, slower and slowly, and analogues from the whole panel, in a
 * linear pool whose shares are learnt on the past only. There is no chance in it; the seed changes nothing.
 *
 * @param recalibrated whether the pool is moved by how its earlier forecasts turned out
 */
public record Pooled(String name, List<Member> members, boolean recalibrated) implements ForecastModel {
    /** Months that must be there before the first forecast. */
    private static final int FEWEST = 60;

    private static final List<Member> FAMILY = List.of(
            FadingMonths.own(1, 36, 0.5),
            FadingMonths.own(3, 36, 0.4),
            FadingMonths.own(9, 60, 0.3),
            new Analogues(300, Analogues.Likeness.LEVEL),
            new Analogues(150, Analogues.Likeness.COURSE));

    private static final List<Member> CELLS = List.of(
            FadingMonths.own(6, 48, 0.3),
            FadingMonths.own(18, 72, 0.3),
            FadingMonths.around(6, 36, 0.25),
            FadingMonths.around(12, 24, 1),
            new Analogues(300, Analogues.Likeness.LEVEL),
            new Analogues(300, Analogues.Likeness.AROUND));

    public Pooled {
        members = List.copyOf(members);
    }

    /** The family as it is served, with conformal recalibration. */
    public static Pooled family() {
        return new Pooled("marsad_pool", FAMILY, true);
    }

    /** The same as it is before recalibration. */
    public static Pooled unmovedFamily() {
        return new Pooled("marsad_pool_unmoved", FAMILY, false);
    }

    /** For cells, with what happens in those that touch them; recalibration did not help there before 2018. */
    public static Pooled cellFamily() {
        return new Pooled("marsad_cells", CELLS, false);
    }

    private static int[][] touching(Panel panel) {
        int[][] touching = new int[panel.units().size()][0];
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < touching.length; i++) {
            if (panel.units().get(i).kind() == UnitKind.CELL) {
                places.put(panel.units().get(i).id(), i);
            }
        }
        places.values()
                .forEach(place ->
                        touching[place] = Neighbours.cells().of(panel.units().get(place)).stream()
                                .map(places::get)
                                .filter(Objects::nonNull)
                                .mapToInt(Integer::intValue)
                                .toArray());
        return touching;
    }

    @Override
    public Fitted fit(Panel history, long seed) {
        return fitted(history, learn(history));
    }

    /** The shares and the recalibration, which are what takes long; later panels are looked at with these. */
    @Override
    public Learnt learn(Panel history, long seed) {
        LinearPool pool = learn(history);
        return later -> fitted(later, pool.at(Past.of(later, touching(later))));
    }

    private LinearPool learn(Panel history) {
        if (history.months() < FEWEST) {
            throw new TooShortException(name, FEWEST, history.months());
        }
        return LinearPool.learn(Past.of(history, touching(history)), members, recalibrated);
    }

    private Fitted fitted(Panel history, LinearPool pool) {
        return (unit, lead) -> {
            if (lead < 1 || lead > Past.HORIZON) {
                throw new IllegalArgumentException("lead must be within 1.." + Past.HORIZON + ", but was " + lead);
            }
            return pool.covers(unit)
                    ? new Draws(pool.draws(unit, lead, DRAWS))
                    : new Draws(Recent.known(history, unit, Past.MEMORY, name));
        };
    }
}
