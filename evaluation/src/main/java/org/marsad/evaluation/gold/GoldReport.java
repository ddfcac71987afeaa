package org.marsad.evaluation.gold;

import java.util.List;

/**
 * The key of one report: what its text says, and only that.
 *
 * @param negative the report tells of no event of the region
 */
public record GoldReport(
        String id,
        String language,
        boolean negative,
        List<GoldEvent> events,
        List<GoldRelation> relations,
        List<GoldPresence> presence) {
    public GoldReport {
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        presence = List.copyOf(presence);
    }
}
