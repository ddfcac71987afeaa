package org.marsad.exchange.profile;

/**
 * A line of responsibility that an event breaks and that no blurring mends.
 *
 * @param event id in the ledger
 * @param line which one
 * @param message what it is about, with the value
 * @param mend what would mend it
 */
public record Breach(String event, Line line, String message, String mend) {
    /** The lines that refuse; all others are kept by blurring. */
    public enum Line {
        /** Public events are at least seven days old, which an event without a date cannot show. */
        DATED("public events have a date"),
        OLD_ENOUGH("public events are at least 7 days old"),
        /** Displaced people, health, schools, aid, water. */
        PROTECTED_DELAY("events at protected places are at least 30 days old"),
        SAID_BY_SOMEBODY("no perpetrator without who says so");

        private final String words;

        Line(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return event + ": " + line.words() + "; " + message + ". " + mend;
    }
}
