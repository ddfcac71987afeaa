package org.marsad.desk.brief;

import java.util.List;

/**
 * What a month brought to an area: facts, each with where it is from, in no language and on no page.
 *
 * @param outlooks of the area's country, or of each of the region's; empty where too little is known of the past
 */
public record Brief(
        Scope scope,
        Basis basis,
        Changes changes,
        Listed<EventLine> events,
        List<PeopleToll> people,
        Listed<Dispute> disputes,
        List<Outlook> outlooks,
        List<MapCell> cells,
        Gaps gaps) {
    public Brief {
        people = List.copyOf(people);
        outlooks = List.copyOf(outlooks);
        cells = List.copyOf(cells);
    }
}
