package org.marsad.ledger.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Statement;

/**
 * Which statements are wanted; null asks for all.
 *
 * @param event id of a merged event
 * @param report id of a report, or the SHA-256 of its text
 * @param actor canonical name of a speaker, of whose losses or deeds it is told, or of whoever is or acts somewhere
 * @param from of reports published on this day or later; a month's on its first day
 * @param to of reports published on this day or earlier; where both days are given only their reports are looked at, otherwise all
 */
public record StatementFilter(
        @Nullable String event,
        @Nullable String report,
        Statement.@Nullable Kind kind,
        @Nullable String actor,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final StatementFilter ALL = new StatementFilter(null, null, null, null, null, null);

    public static StatementFilter ofEvent(String event) {
        return new StatementFilter(event, null, null, null, null, null);
    }

    public StatementFilter withEvent(String other) {
        return new StatementFilter(other, report, kind, actor, from, to);
    }

    public static StatementFilter ofReport(String report) {
        return new StatementFilter(null, report, null, null, null, null);
    }

    public static StatementFilter ofKind(Statement.Kind kind) {
        return new StatementFilter(null, null, kind, null, null, null);
    }
}
