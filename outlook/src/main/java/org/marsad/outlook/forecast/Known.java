package org.marsad.outlook.forecast;

import java.util.ArrayList;
import java.util.List;
import org.marsad.measure.panel.Panel;
import org.marsad.model.Month;

/**
 * What is known of a unit up to a month. A forecast rests above all on the last {@value #RECENT} months: where one of them is
 * unknown, none is made.
 *
 * @param state whether it can be forecast
 * @param unknown the months that are not known, from the unit's first known month on; among the last {@value #RECENT}
 *     months also those before it
 */
public record Known(State state, List<Month> unknown) {
    /** How many of the last months must be known. */
    public static final int RECENT = 24;

    public Known {
        unknown = List.copyOf(unknown);
    }

    /** Whether a unit can be forecast. */
    public enum State {
        /** Every month from the first one on is known. */
        WHOLE,
        /** Months before the last {@value Known#RECENT} are unknown: a forecast says so. */
        OLD_GAPS,
        /** Some of the last {@value Known#RECENT} months are unknown: not forecast. */
        RECENT_GAPS,
        /** No month is known at all, as in an area that the source does not cover: not forecast. */
        NOTHING
    }

    public boolean isEnough() {
        return state == State.WHOLE || state == State.OLD_GAPS;
    }

    /** @param row place of the unit in the panel */
    public static Known of(Panel panel, int row, Month until) {
        List<Month> unknown = new ArrayList<>();
        boolean any = false;
        for (Month month = panel.first(); month.compareTo(until) <= 0; month = month.plus(1)) {
            boolean isKnown = !Double.isNaN(panel.value(row, month));
            any |= isKnown;
            if (!isKnown && (any || until.since(month) < RECENT)) {
                unknown.add(month);
            }
        }
        if (!any) {
            return new Known(State.NOTHING, unknown);
        }
        if (unknown.isEmpty()) {
            return new Known(State.WHOLE, unknown);
        }
        Month last = unknown.get(unknown.size() - 1);
        return new Known(until.since(last) < RECENT ? State.RECENT_GAPS : State.OLD_GAPS, unknown);
    }

    /** The unknown months in words: {@code 2016-11 to 2017-10, 2019-03}. */
    public String months() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < unknown.size(); ) {
            int end = i;
            while (end + 1 < unknown.size() && unknown.get(end + 1).since(unknown.get(end)) == 1) {
                end++;
            }
            words.append(words.isEmpty() ? "" : ", ").append(unknown.get(i));
            if (end > i) {
                words.append(" to ").append(unknown.get(end));
            }
            i = end + 1;
        }
        return words.toString();
    }
}
