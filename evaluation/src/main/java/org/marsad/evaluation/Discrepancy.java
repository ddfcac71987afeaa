package org.marsad.evaluation;

import java.util.Locale;

/**
 * One difference between a key and a reading.
 *
 * @param report id of the report
 * @param expected what the key says, empty when nothing
 * @param found what the reading says, empty when nothing
 * @param why what made the difference, or the words of the report; may be empty
 */
public record Discrepancy(String report, Kind kind, String expected, String found, String why) {
    /** Kinds of differences, in the order they are shown. */
    public enum Kind {
        UNREAD_REPORT,
        EVENT_IN_NEGATIVE,
        MISSED_EVENT,
        EXTRA_EVENT,
        /** Noted, not counted as an error. */
        SPLIT_EVENT,
        WRONG_SUB_TYPE,
        WRONG_PLACE,
        WRONG_DATE,
        MISSED_PERPETRATOR,
        EXTRA_PERPETRATOR,
        MISSED_TARGET,
        EXTRA_TARGET,
        MISSED_CLAIM,
        EXTRA_CLAIM,
        WRONG_SPEAKER,
        WRONG_VICTIMS,
        MISSED_RELATION,
        EXTRA_RELATION,
        MISSED_PRESENCE,
        EXTRA_PRESENCE;

        /** The kind as it is written, such as {@code missed-claim}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
