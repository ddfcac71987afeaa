package org.marsad.ledger.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of the world as far as the reports tell: one reported event, or several that are the same.
 *
 * @param members in their own order; the first gives the event its key
 */
public record MergedEvent(List<Member> members) {
    public MergedEvent {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("an event must have at least one report");
        }
        members = List.copyOf(members);
    }

    /** A key that depends on nothing but the members: that of the earliest. */
    public String key() {
        return members.get(0).event().key();
    }

    /**
     * A reported event within a merged one.
     *
     * @param likeness to the member that it is most like; null for an event told by one report only
     */
    public record Member(ReportedEvent event, @Nullable Likeness likeness) {}
}
