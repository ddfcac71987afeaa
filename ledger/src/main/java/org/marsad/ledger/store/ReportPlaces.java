package org.marsad.ledger.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.search.SearchWords;

/** What is kept of the places that reports name, by the reports' numbers. */
final class ReportPlaces {
    private ReportPlaces() {}

    /** Names of the places where something happened or somebody was: they are no names of persons. */
    static Map<Integer, Set<String>> names(Handle handle, Collection<Integer> reports) {
        Map<Integer, Set<String>> places = new HashMap<>();
        handle.createQuery("select g.report, t.place_name, t.place_mention from reading g"
                        + " join told_event t on t.reading = g.number where g.report in (<reports>)"
                        + " union select g.report, p.place_name, null from reading g"
                        + " join statement s on s.reading = g.number join presence p on p.statement = s.number"
                        + " where g.report in (<reports>)")
                .bindList("reports", List.copyOf(reports))
                .map((row, context) -> {
                    Set<String> names = places.computeIfAbsent(row.getInt("report"), k -> new HashSet<>());
                    for (String column : List.of("place_name", "place_mention")) {
                        String name = row.getString(column);
                        if (name != null) {
                            names.add(name);
                        }
                    }
                    return names;
                })
                .list();
        return places;
    }

    /** The areas that reports name, as they stand in the index of words. */
    static Map<Integer, Set<String>> areas(Handle handle, Collection<Integer> reports) {
        Map<Integer, Set<String>> areas = new HashMap<>();
        handle.createQuery("select report, iso3, admin1 from coverage where report in (<reports>)")
                .bindList("reports", List.copyOf(reports))
                .map((row, context) -> {
                    Set<String> ofReport = areas.computeIfAbsent(row.getInt("report"), k -> new HashSet<>());
                    ofReport.add(SearchWords.area(row.getString("iso3"), null));
                    ofReport.add(SearchWords.area(row.getString("iso3"), row.getString("admin1")));
                    return ofReport;
                })
                .list();
        return areas;
    }
}
