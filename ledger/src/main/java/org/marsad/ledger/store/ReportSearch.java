package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.search.FoundEvent;
import org.marsad.ledger.search.FoundReport;
import org.marsad.ledger.search.Matching;
import org.marsad.ledger.search.SearchQuery;
import org.marsad.ledger.search.SearchResult;
import org.marsad.ledger.search.SearchResult.Position;
import org.marsad.ledger.search.SearchWords;
import org.marsad.model.Report;
import org.marsad.model.SubEventType;

/**
 * Finds reports by words. The index gives the newest reports first; of each {@value #WINDOW} that follow each other those that answer
 * best come first, so that neither the newest nor the best is lost however many there are.
 */
final class ReportSearch {
    private static final int WINDOW = 100;

    private final Handle handle;
    private final Dialect dialect;
    private final SearchWords searchWords;

    ReportSearch(Handle handle, Dialect dialect, SearchWords searchWords) {
        this.handle = handle;
        this.dialect = dialect;
        this.searchWords = searchWords;
    }

    private record Hit(long row, Report report, Matching matching) {
        int number() {
            return WordRow.report(row);
        }
    }

    SearchResult page(SearchQuery query, ReportFilter filter, Position from, int size) {
        int window = Math.max(WINDOW, size);
        List<Long> rows = rows(query, filter, from.before(), window);
        List<Hit> hits = hits(query, rows);
        hits.sort(Comparator.comparingInt((Hit hit) -> -hit.matching().score()).thenComparing(hit -> -hit.row()));
        int end = Math.min(hits.size(), from.skip() + size);
        List<Hit> page = hits.subList(Math.min(from.skip(), end), end);
        @Nullable Position next = null;
        if (end < hits.size()) {
            next = new Position(from.before(), end);
        } else if (rows.size() == window) {
            next = new Position(rows.get(rows.size() - 1), 0);
        }
        boolean nothing = rows.isEmpty() && from.equals(Position.START);
        return new SearchResult(found(page), next, query.widened(), nothing ? searchWords.near(query) : List.of());
    }

    private List<Long> rows(SearchQuery query, ReportFilter filter, long before, int most) {
        return dialect.rowsWithWords(
                handle,
                expression(query, filter),
                WordRow.first(filter.from(), filter.to()),
                Math.min(before - 1, WordRow.last(filter.to())),
                most);
    }

    /** What has few names comes first: most reports that do not answer are left at once. */
    private String expression(SearchQuery query, ReportFilter filter) {
        List<String> all = new ArrayList<>();
        query.wantedPhrases().stream()
                .sorted(Comparator.comparingInt(Set::size))
                .forEach(phrases -> all.add(anyOf(phrases)));
        String iso3 = filter.iso3();
        if (iso3 != null) {
            all.add(0, dialect.phrase(List.of(SearchWords.area(iso3, filter.admin1()))));
        }
        String wanted = dialect.allOf(all);
        List<String> unwanted =
                query.excludedPhrases().stream().map(this::anyOf).toList();
        return unwanted.isEmpty() ? wanted : dialect.without(wanted, dialect.anyOf(unwanted));
    }

    /** Single words first: they are tried first, and quickest. */
    private String anyOf(Set<String> phrases) {
        return dialect.anyOf(phrases.stream()
                .sorted(Comparator.comparingLong(
                        phrase -> phrase.chars().filter(c -> c == ' ').count()))
                .map(phrase -> dialect.phrase(List.of(phrase.split(" "))))
                .toList());
    }

    private List<Hit> hits(SearchQuery query, List<Long> rows) {
        Map<Integer, Long> rowByReport = new HashMap<>();
        rows.forEach(row -> rowByReport.put(WordRow.report(row), row));
        List<Hit> hits = new ArrayList<>();
        if (!rows.isEmpty()) {
            handle.createQuery("select * from report where number in (<reports>)")
                    .bindList("reports", List.copyOf(rowByReport.keySet()))
                    .map((row, context) -> Map.entry(row.getInt("number"), KeptReports.report(row)))
                    .forEach(entry -> {
                        Report report = entry.getValue();
                        Long row = rowByReport.get(entry.getKey());
                        if (row != null) {
                            hits.add(new Hit(row, report, Matching.of(query, report.title(), report.text())));
                        }
                    });
        }
        return hits;
    }

    private List<FoundReport> found(List<Hit> hits) {
        if (hits.isEmpty()) {
            return List.of();
        }
        List<Integer> numbers = hits.stream().map(Hit::number).toList();
        Map<Integer, List<FoundEvent>> events = events(numbers);
        Map<Integer, Set<String>> places = ReportPlaces.names(handle, numbers);
        return hits.stream()
                .map(hit -> searchWords.found(
                        hit.report(),
                        hit.matching(),
                        places.getOrDefault(hit.number(), Set.of()),
                        events.getOrDefault(hit.number(), List.of())))
                .toList();
    }

    private Map<Integer, List<FoundEvent>> events(Collection<Integer> reports) {
        Map<Integer, List<FoundEvent>> events = new HashMap<>();
        handle.createQuery("select g.report, e.id, e.sub_type, e.date_from, e.date_to, e.date_precision, e.place_name"
                        + " from reading g join told_event t on t.reading = g.number"
                        + " join member m on m.key = t.key and m.told = t.number join event e on e.id = m.event"
                        + " where g.report in (<reports>) order by t.number")
                .bindList("reports", List.copyOf(reports))
                .map((row, context) -> Map.entry(
                        row.getInt("report"),
                        new FoundEvent(
                                row.getString("id"),
                                SubEventType.valueOf(Columns.upper(row.getString("sub_type"))),
                                Columns.date(row, false),
                                row.getString("place_name"))))
                .forEach(entry -> {
                    List<FoundEvent> ofReport = events.computeIfAbsent(entry.getKey(), k -> new ArrayList<>());
                    if (!ofReport.contains(entry.getValue())) {
                        ofReport.add(entry.getValue());
                    }
                });
        return events;
    }
}
