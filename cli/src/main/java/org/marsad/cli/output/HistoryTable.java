package org.marsad.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.store.Happening;

/** How an event came to be what it is, for people. */
public final class HistoryTable {
    private HistoryTable() {}

    /** @param width of the terminal, in columns */
    public static String print(List<Happening> history, Paint paint, int width) {
        TextTable table = new TextTable("", width, 3);
        table.row("when (UTC)", "what", "about");
        for (Happening happening : history) {
            if (happening instanceof Happening.Arrived arrived) {
                table.row(
                        arrived.at(),
                        "report kept: " + arrived.report() + (arrived.source() == null ? "" : ", " + arrived.source()),
                        arrived.key());
            } else if (happening instanceof Happening.CameAgain again) {
                table.row(
                        again.at(),
                        "the same text came again as " + again.as()
                                + (again.source() == null ? "" : ", " + again.source()),
                        again.report());
            } else if (happening instanceof Happening.ReadAgain read) {
                table.row(
                        read.at(),
                        "report " + read.report() + " read again by " + read.reader() + ": " + changes(read.changes()),
                        read.key());
            } else {
                Happening.Decided decided = (Happening.Decided) happening;
                table.row(
                        decided.at(),
                        "decision " + decided.number() + " by " + decided.author() + ": " + decision(decided) + " – "
                                + decided.reason() + (decided.undone() ? " (taken back)" : ""),
                        String.join(", ", decided.keys()));
            }
        }
        return table.print(paint);
    }

    private static String changes(List<Happening.Change> changes) {
        return changes.stream()
                .map(change -> change.field().replace('_', ' ') + " " + orUnknown(change.before()) + " → "
                        + orUnknown(change.after()))
                .collect(Collectors.joining("; "));
    }

    private static String decision(Happening.Decided decided) {
        boolean two = decided.keys().size() > 1;
        return switch (decided.kind()) {
            case MERGE -> "these are one event";
            case SPLIT -> "these are not one event";
            case UNDO -> "takes decision " + decided.annuls() + " back";
            case ACCEPT -> decided.field() != null || !two ? "stays as it is" : "these stay two events";
            case CORRECT ->
                (decided.field() == null ? "" : Words.words(decided.field()) + " ")
                        + (decided.before().isEmpty() ? "unknown" : String.join(" / ", decided.before())) + " → "
                        + orUnknown(decided.after());
        };
    }

    private static String orUnknown(@Nullable String value) {
        return value == null ? "unknown" : value.isEmpty() ? "none" : value;
    }
}
