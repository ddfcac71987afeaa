package org.marsad.ledger.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.accounts.Said;
import org.marsad.ledger.merge.Merger;
import org.marsad.ledger.merge.ReportedEvent;
import org.marsad.ledger.search.SearchWords;
import org.marsad.model.DataIssue;
import org.marsad.model.Event;
import org.marsad.model.Measure;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.Statement;
import org.marsad.model.When;

/** Keeps a batch of readings in one transaction: reports, what they tell, and the merged events that this changes. */
final class Keeper {
    private final Handle handle;
    private final Merger merger;
    private final RecentTold recent;
    private final RecentCorrections decided;
    private final String reader;
    private final String now;
    private final Numbers numbers;
    private final SearchWords searchWords;
    private final ReportRows reportRows;
    private final Insert readingRows;
    private final ToldRows toldRows;
    private final StatementRows statementRows;
    private final List<Told> fresh = new ArrayList<>();
    private final List<Told> asRead = new ArrayList<>();
    private final Map<Integer, List<Said>> said = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private Kept kept = Kept.NOTHING;

    Keeper(
            Handle handle,
            Dialect dialect,
            Merger merger,
            SearchWords searchWords,
            RecentTold recent,
            RecentCorrections decided,
            String reader,
            Instant now) {
        this.handle = handle;
        this.merger = merger;
        this.searchWords = searchWords;
        this.recent = recent;
        this.decided = decided;
        this.reader = reader;
        this.now = text(now);
        this.numbers = Numbers.of(handle);
        this.reportRows = new ReportRows(handle, dialect, this.now);
        this.readingRows = Insert.into(handle, "reading", "number", "report", "reader", "read_at");
        this.toldRows = new ToldRows(handle);
        this.statementRows = new StatementRows(handle);
    }

    /** Instants are kept to the second, so that their texts sort as they follow each other. */
    static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    Kept keep(Collection<Reading> readings, Collection<DataIssue> refused) {
        List<Prepared> prepared = readings.parallelStream().map(this::prepared).toList();
        Map<String, Integer> known =
                numbersOf(prepared.stream().map(Prepared::sha256).toList());
        for (Prepared one : prepared) {
            Report report = one.reading().report();
            String sha256 = one.sha256();
            Integer number = known.get(sha256);
            if (number == null) {
                int next = numbers.nextReport();
                known.put(sha256, next);
                add(next, one);
            } else {
                reportRows.copy(number, report);
                kept = kept.plus(new Kept(0, 1, 0, 0));
            }
        }
        refused.forEach(issue -> reportRows.issue(null, issue));
        send();
        return kept;
    }

    /** Keeps new readings of reports that are known; what is told no more goes out of the merged events. */
    Kept reread(Map<Integer, Reading> readings) {
        Corrections corrections = decided.now(handle);
        ToldEvents toldEvents = new ToldEvents(handle, Moment.NOW, Corrections.NONE);
        Sentences sentences = new Sentences(handle);
        readings.forEach((report, reading) -> {
            String sha256 = reading.report().sha256();
            List<Told> before = toldEvents.ofReport(report);
            List<Told> earlier = gone(report, toldEvents, before);
            Map<String, Set<Integer>> toldIn = new HashMap<>(sentences.of(before));
            toldIn.putAll(sentences.of(earlier));
            Map<String, String> keys = CarriedKeys.of(events(before), events(earlier), toldIn, reading, prefix(sha256));
            Set<String> told = new HashSet<>(keys.values());
            before.stream().map(Told::key).filter(key -> !told.contains(key)).forEach(gone::add);
            reading.issues().forEach(issue -> reportRows.issue(report, issue));
            reportRows.coverage(report, reading.report(), reading.places());
            addReading(report, sha256, reading, keys, corrections);
        });
        send();
        return kept;
    }

    private void send() {
        reportRows.send();
        readingRows.send();
        toldRows.send();
        statementRows.send();
        if (!fresh.isEmpty() || !gone.isEmpty()) {
            Corrections corrections = decided.now(handle);
            recent.refresh(handle);
            asRead.forEach(recent::put);
            said.forEach(recent::put);
            ToldEvents toldEvents = new ToldEvents(handle, corrections, recent);
            toldEvents.remember(fresh);
            new Merges(handle, merger, corrections, toldEvents).update(fresh, gone);
        }
    }

    private Map<String, Integer> numbersOf(List<String> hashes) {
        Map<String, Integer> known = new HashMap<>();
        if (!hashes.isEmpty()) {
            handle.createQuery("select sha256, number from report where sha256 in (<hashes>)")
                    .bindList("hashes", hashes)
                    .map((row, context) -> Map.entry(row.getString("sha256"), row.getInt("number")))
                    .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        }
        return known;
    }

    /** A reading with what can be made of it without the store. */
    private record Prepared(Reading reading, String sha256, String words) {}

    private Prepared prepared(Reading reading) {
        return new Prepared(reading, reading.report().sha256(), searchWords.of(reading));
    }

    private void add(int number, Prepared prepared) {
        Reading reading = prepared.reading();
        String sha256 = prepared.sha256();
        Report report = reading.report();
        reportRows.report(number, sha256, report);
        reportRows.coverage(number, report, reading.places());
        reportRows.words(number, report, prepared.words());
        reading.issues().forEach(issue -> reportRows.issue(number, issue));
        Map<String, String> keys = new HashMap<>();
        reading.events().forEach(event -> keys.put(event.id(), prefix(sha256) + event.id()));
        addReading(number, sha256, reading, keys, Corrections.NONE);
        kept = kept.plus(
                new Kept(1, 0, reading.events().size(), reading.statements().size()));
    }

    private static String prefix(String sha256) {
        return sha256.substring(0, 16) + "-";
    }

    private static List<ReportedEvent> events(List<Told> told) {
        return told.stream().map(Told::event).toList();
    }

    /** Events that some reading of a report has told, but not the last, each as it was told last. */
    private List<Told> gone(int report, ToldEvents toldEvents, List<Told> current) {
        Set<String> keys = new TreeSet<>(
                handle.createQuery("select distinct t.key from told_event t join reading g on g.number = t.reading"
                                + " where g.report = :report")
                        .bind("report", report)
                        .mapTo(String.class)
                        .list());
        current.forEach(told -> keys.remove(told.key()));
        return keys.isEmpty()
                ? List.of()
                : List.copyOf(toldEvents.lastWith(keys).values());
    }

    private void addReading(
            int report, String sha256, Reading reading, Map<String, String> keys, Corrections corrections) {
        int number = numbers.nextReading();
        readingRows
                .with("number", number)
                .with("report", report)
                .with("reader", reader)
                .with("read_at", now)
                .add();
        Map<String, List<Measure>> tolls = new HashMap<>();
        for (Statement statement : reading.statements()) {
            if (statement.event() != null && statement.detail() instanceof Measure measure) {
                tolls.computeIfAbsent(statement.event(), k -> new ArrayList<>()).add(measure);
            }
        }
        Map<String, Integer> toldNumbers = new HashMap<>();
        for (Event event : reading.events()) {
            int told = numbers.nextTold();
            toldNumbers.put(event.id(), told);
            String key = keys.get(event.id());
            if (key == null) {
                throw new IllegalStateException("event " + event.id() + " of report " + report + " must have a key");
            }
            ReportedEvent reported =
                    reported(key, sha256, reading.report(), event, tolls.getOrDefault(event.id(), List.of()));
            toldRows.add(new Told(told, reported), number, report, corrections);
            asRead.add(new Told(told, reported));
            said.put(told, new ArrayList<>());
            fresh.add(new Told(told, reported.with(corrections.applied(key, event))));
        }
        for (Statement statement : reading.statements()) {
            Integer told = statement.event() == null ? null : toldNumbers.get(statement.event());
            statementRows.add(numbers.nextStatement(), number, told, statement);
            List<Said> ofEvent = told == null ? null : said.get(told);
            Said one = Sayings.wordless(reading.report(), statement);
            if (ofEvent != null && one != null) {
                ofEvent.add(one);
            }
        }
    }

    private static ReportedEvent reported(String key, String sha256, Report report, Event event, List<Measure> tolls) {
        @Nullable When published = report.published();
        return new ReportedEvent(key, sha256, published == null ? null : published.from(), event, tolls);
    }
}
