package org.marsad.ledger.store;

import org.jspecify.annotations.Nullable;

/**
 * How many events began in a day or month, and how many were killed in them.
 *
 * @param period {@code 2024-05-06} or {@code 2024-05}, or null for events of unknown date
 * @param group event type or ISO 3166-1 alpha-3 of the country, by what they are split; null where they are not, or where it is
 *     not known
 * @param killedLow sum of the least numbers of those events that have one; null where none has
 * @param killedHigh sum of the greatest numbers of those that have one; null where none has
 * @param open events whose least number is given and whose greatest is not ("at least 21"): where there is one, the sum of the
 *     greatest is no upper bound
 */
public record EventCount(
        @Nullable String period,
        @Nullable String group,
        long events,
        @Nullable Long killedLow,
        @Nullable Long killedHigh,
        long open) {
    EventCount in(@Nullable String other) {
        return new EventCount(other, group, events, killedLow, killedHigh, open);
    }

    EventCount plus(EventCount other) {
        return new EventCount(
                period,
                group,
                events + other.events,
                sum(killedLow, other.killedLow),
                sum(killedHigh, other.killedHigh),
                open + other.open);
    }

    private static @Nullable Long sum(@Nullable Long a, @Nullable Long b) {
        return a == null ? b : b == null ? a : (Long) (a + b);
    }

    /** How long a period is. */
    public enum Period {
        DAY(10),
        MONTH(7);

        private final int length;

        Period(int length) {
            this.length = length;
        }

        /** The period of a day in ISO form. */
        String of(String day) {
            return day.substring(0, length);
        }
    }

    /** By what the events of a period are told apart. */
    public enum Split {
        NONE("null"),
        TYPE("e.event_type"),
        COUNTRY("e.iso3");

        private final String sql;

        Split(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
