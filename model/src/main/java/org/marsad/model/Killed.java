package org.marsad.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many were killed in an event, as wide as the accounts that stand: from the lowest that anyone gives to the highest. A
 * figure without a side counts all; where there is none, the sides are added up. Nothing is weighed or averaged.
 *
 * @param low least number, or null where nobody gives one
 * @param high greatest number, or null where none is given or it is open ("at least 21")
 * @param undisclosed nobody gives a number, and someone says that there is none to give
 */
public record Killed(@Nullable Integer low, @Nullable Integer high, boolean undisclosed) {
    private static final String ALL = "";

    public static Killed of(LedgerEvent event) {
        return of(event.accounts());
    }

    public static Killed of(Collection<Account> accounts) {
        Map<String, List<Measure>> bySide = new LinkedHashMap<>();
        boolean undisclosed = false;
        for (Account account : accounts) {
            Measure measure = account.measure();
            if (measure.about() != Measure.About.KILLED || account.superseded() || isDoubted(account.stance())) {
                continue;
            }
            undisclosed |= measure.undisclosed();
            if (measure.low() != null || measure.high() != null) {
                bySide.computeIfAbsent(side(measure.victims()), side -> new ArrayList<>())
                        .add(measure);
            }
        }
        List<Measure> all = bySide.remove(ALL);
        if (all == null && bySide.isEmpty()) {
            return new Killed(null, null, undisclosed);
        }
        Killed sides = sum(bySide.values().stream().map(Killed::range).toList());
        if (all == null) {
            return sides;
        }
        Killed whole = range(all);
        boolean open = whole.high == null || (!bySide.isEmpty() && sides.high == null);
        Integer high = open ? null : (Integer) Math.max(zero(whole.high), zero(sides.high));
        return new Killed(whole.low, high, false);
    }

    /** The accounts of one side only. */
    public static Killed of(Collection<Account> accounts, Collection<ActorRef> side) {
        return of(accounts.stream()
                .filter(account -> account.measure().victims() != null
                        && side.stream()
                                .anyMatch(actor -> actor.name()
                                        .equals(account.measure().victims().name())))
                .toList());
    }

    /** The number, where all agree on one. */
    public @Nullable Integer exact() {
        return low != null && low.equals(high) ? low : null;
    }

    private static boolean isDoubted(Stance stance) {
        return stance == Stance.DENIES || stance == Stance.DOUBTS || stance == Stance.ASKS;
    }

    /** Several sides counted together are all of them. */
    private static String side(@Nullable ActorRef victims) {
        return victims == null
                        || victims.name().equals("total")
                        || victims.name().contains("; ")
                ? ALL
                : victims.name();
    }

    private static Killed range(List<Measure> figures) {
        Integer low = null;
        Integer high = 0;
        for (Measure figure : figures) {
            if (figure.low() != null) {
                low = low == null ? figure.low() : (Integer) Math.min(low, figure.low());
            }
            high = high == null || figure.high() == null ? null : (Integer) Math.max(high, figure.high());
        }
        return new Killed(low, high, false);
    }

    private static Killed sum(List<Killed> sides) {
        Integer low = null;
        Integer high = 0;
        for (Killed side : sides) {
            if (side.low != null) {
                low = plus(zero(low), side.low);
            }
            high = high == null || side.high == null ? null : plus(high, side.high);
        }
        return new Killed(low, high, false);
    }

    private static Integer plus(int a, int b) {
        return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
    }

    private static int zero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
