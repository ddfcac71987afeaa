package org.marsad.evaluation.gold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key of one report: what its text says, and only that.
 *
 * @param cluster name that it shares with other reports of the same event, or null
 * @param negative the report tells of no event of the region
 */
public record GoldReport(
        String id,
        String language,
        @Nullable String cluster,
        boolean negative,
        List<GoldEvent> events,
        List<GoldRelation> relations,
        List<GoldPresence> presence) {
    public GoldReport {
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        presence = List.copyOf(presence);
    }

    /** The key of a report that stands alone. */
    public GoldReport(
            String id,
            String language,
            boolean negative,
            List<GoldEvent> events,
            List<GoldRelation> relations,
            List<GoldPresence> presence) {
        this(id, language, null, negative, events, relations, presence);
    }
}
