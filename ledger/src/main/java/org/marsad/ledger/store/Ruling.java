package org.marsad.ledger.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about merged events. Events are named by their own key, that of a member, or the beginning of one
 * where no other begins so.
 */
public sealed interface Ruling {
    /** Two merged events are one. */
    record Merge(String event, String other) implements Ruling {}

    /**
     * Some members are not the event that the others are.
     *
     * @param members each by its key, its report's id, or {@code REPORT/EVENT} with the event's id within the report
     */
    record Split(String event, List<String> members) implements Ruling {
        public Split {
            members = List.copyOf(members);
        }
    }

    /**
     * A field has another value.
     *
     * @param value in the form of {@link Field}
     */
    record Correct(String event, Field field, String value) implements Ruling {}

    /**
     * An earlier decision counts no more. Both are kept.
     *
     * @param number of any of its rows; that of its first row is the ruling's
     * @param onlyOwn whether it must be one of the author's own
     */
    record Undo(int number, boolean onlyOwn) implements Ruling {}

    /**
     * It was looked at and may stay as it is.
     *
     * @param what an event, or an issue by its key
     * @param other the event that may yet be the same, or null for every such event and for the event's place
     */
    record Accept(String what, @Nullable String other) implements Ruling {}
}
