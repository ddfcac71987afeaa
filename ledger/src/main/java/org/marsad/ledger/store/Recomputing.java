package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Report;

/** Makes anew what is computed: neighbourhoods, merged events with all that belongs to them, the index of words. */
final class Recomputing {
    private static final int PAGE = 500;

    private final Handle handle;
    private final Ledger ledger;
    private final Watcher watcher;

    Recomputing(Handle handle, Ledger ledger, Watcher watcher) {
        this.handle = handle;
        this.ledger = ledger;
        this.watcher = watcher;
    }

    void run() {
        for (String table : List.of("event", "party", "member", "doubt", "neighbourhood")) {
            handle.execute("delete from " + table);
        }
        neighbourhoods();
        merges();
        words();
    }

    private void neighbourhoods() {
        long all = Numbers.highest(handle, "told_event");
        Corrections corrections = Corrections.of(handle, Moment.NOW);
        int after = 0;
        while (true) {
            List<Told> page = new ToldEvents(handle, Moment.NOW, Corrections.NONE).everTold(after, PAGE);
            if (page.isEmpty()) {
                return;
            }
            Insert rows = ToldRows.neighbourhoods(handle);
            page.forEach(told -> ToldRows.neighbourhood(rows, told, corrections));
            rows.send();
            after = page.get(page.size() - 1).number();
            watcher.at("making neighbourhoods", after, all);
        }
    }

    private void merges() {
        long all = Numbers.highest(handle, "told_event");
        Corrections corrections = Corrections.of(handle, Moment.NOW);
        int after = 0;
        while (true) {
            ToldEvents toldEvents = new ToldEvents(handle, Moment.NOW, corrections);
            List<Told> page = toldEvents.current(after, PAGE);
            if (page.isEmpty()) {
                return;
            }
            toldEvents.remember(page);
            Set<String> done = new MergedRows(handle)
                    .componentsOf(page.stream().map(Told::key).toList())
                    .keySet();
            List<Told> open =
                    page.stream().filter(told -> !done.contains(told.key())).toList();
            new Merges(handle, ledger.merger(), corrections, toldEvents).update(open, Set.of());
            after = page.get(page.size() - 1).number();
            watcher.at("merging", after, all);
        }
    }

    /** Writes the index of words of every report that is kept. */
    void words() {
        Dialect dialect = ledger.database().dialect();
        dialect.emptySearchTables().forEach(handle::execute);
        long all = Numbers.highest(handle, "report");
        int after = 0;
        while (true) {
            List<Numbered> page = handle.createQuery(
                            "select number, id, title, published_from, body from report where number > :after"
                                    + " order by number limit " + PAGE)
                    .bind("after", after)
                    .map((row, context) -> report(row))
                    .list();
            if (page.isEmpty()) {
                return;
            }
            List<Integer> numbers = page.stream().map(Numbered::number).toList();
            Map<Integer, Set<String>> places = ReportPlaces.names(handle, numbers);
            Map<Integer, Set<String>> areas = ReportPlaces.areas(handle, numbers);
            WordRows words = new WordRows(handle, dialect);
            for (Numbered one : page) {
                words.add(
                        one.published(),
                        one.number(),
                        ledger.searchWords()
                                .of(
                                        one.report(),
                                        places.getOrDefault(one.number(), Set.of()),
                                        areas.getOrDefault(one.number(), Set.of())));
            }
            words.send();
            after = page.get(page.size() - 1).number();
            watcher.at("indexing words", after, all);
        }
    }

    private record Numbered(int number, @Nullable LocalDate published, Report report) {}

    private static Numbered report(ResultSet row) throws SQLException {
        String published = row.getString("published_from");
        return new Numbered(
                row.getInt("number"),
                published == null ? null : LocalDate.parse(published),
                new Report(row.getString("id"), row.getString("title"), null, null, null, row.getString("body")));
    }
}
