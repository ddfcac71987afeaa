package org.marsad.outlook.model;

import java.util.List;
import org.marsad.measure.panel.Panel;
import org.marsad.outlook.members.Analogues;
import org.marsad.outlook.members.LinearPool;
import org.marsad.outlook.members.Member;
import org.marsad.outlook.members.OwnMonths;
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
            new OwnMonths(1, 36, 0.5),
            new OwnMonths(3, 36, 0.4),
            new OwnMonths(9, 60, 0.3),
            new Analogues(300, Analogues.Likeness.LEVEL),
            new Analogues(150, Analogues.Likeness.COURSE));

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

    @Override
    public Fitted fit(Panel history, long seed) {
        if (history.months() < FEWEST) {
            throw new TooShortException(name, FEWEST, history.months());
        }
        LinearPool pool = LinearPool.learn(Past.of(history), members, recalibrated);
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
