package org.marsad.ledger.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.merge.Merger;
import org.marsad.ledger.search.QueryException;
import org.marsad.ledger.search.SearchQuery;
import org.marsad.ledger.search.SearchResult;
import org.marsad.ledger.search.SearchWords;
import org.marsad.model.DataIssue;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Month;
import org.marsad.model.Reading;
import org.marsad.model.RecordedEvent;
import org.marsad.model.Report;
import org.marsad.region.Region;

/**
 * An open ledger. Safe for use by many threads; of many programs that write to one store, one writes at a time and the
 * others wait.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.create("marsad.db", region)) {
 *     ledger.keep("reader 1", readings, List.of());
 *     ledger.events(EventFilter.ofArea("MLI", "Gao"), null, event -> ...);
 * }
 * }</pre>
 */
public final class Ledger implements AutoCloseable {
    private static final int PAGE = 500;

    private final Database database;
    private final Merger merger;
    private final SearchWords searchWords;
    private final Clock clock;
    private final RecentTold recent = new RecentTold();
    private final RecentCorrections decided = new RecentCorrections();

    private Ledger(Database database, Region region, Clock clock) {
        this.database = database;
        this.merger = new Merger(new Groups(region));
        this.searchWords = SearchWords.of(region);
        this.clock = clock;
    }

    /**
     * Opens a store to write to it, and makes it where there is none.
     *
     * @param store path of an SQLite file, or {@code jdbc:postgresql://…}
     * @throws StoreException when it cannot be opened; the message says why
     */
    public static Ledger create(String store, Region region) {
        return create(store, region, Clock.systemUTC());
    }

    /** As {@link #create(String, Region)}, with another clock for what is kept when. */
    public static Ledger create(String store, Region region, Clock clock) {
        return new Ledger(Database.open(store, Database.Access.CREATE), region, clock);
    }

    /** Opens a store that there is, to write to it. */
    public static Ledger open(String store, Region region) {
        return new Ledger(Database.open(store, Database.Access.WRITE), region, Clock.systemUTC());
    }

    /** Opens a store that there is, only to read it. */
    public static Ledger read(String store, Region region) {
        return new Ledger(Database.open(store, Database.Access.READ), region, Clock.systemUTC());
    }

    /** Name of the store, without a password. */
    public String name() {
        return database.name();
    }

    Database database() {
        return database;
    }

    SearchWords searchWords() {
        return searchWords;
    }

    Clock clock() {
        return clock;
    }

    Merger merger() {
        return merger;
    }

    /** Whether a text is kept already. */
    public boolean knows(String sha256) {
        return database.read(handle -> handle.createQuery("select count(*) from report where sha256 = :sha256")
                        .bind("sha256", sha256)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /**
     * Keeps readings and everything that follows from them, or nothing at all where that fails. A text that is kept already is
     * noted as a copy.
     *
     * @param reader version of the program and the facts that read them
     * @param refused what could not be read
     */
    public Kept keep(String reader, Collection<Reading> readings, Collection<DataIssue> refused) {
        return write(reader, keeper -> keeper.keep(readings, refused));
    }

    /** Keeps later readings of kept reports, by the reports' numbers. What people decided stays. */
    public Kept reread(String reader, Map<Integer, Reading> readings) {
        return write(reader, keeper -> keeper.reread(readings));
    }

    private Kept write(String reader, Function<Keeper, Kept> work) {
        boolean done = false;
        try {
            Kept kept = database.write(handle -> work.apply(new Keeper(
                    handle, database.dialect(), merger, searchWords, recent, decided, reader, clock.instant())));
            done = true;
            return kept;
        } finally {
            if (!done) {
                recent.forget();
            }
        }
    }

    /**
     * Hands over merged events in the order of their first days, the undated last. Memory does not grow with their number
     * where they are wanted as of now.
     *
     * @param asOf last instant that counts, or null for now
     */
    public void events(EventFilter filter, @Nullable Instant asOf, Consumer<LedgerEvent> consumer) {
        if (asOf != null) {
            database.read(handle -> {
                new PastEvents(handle, merger, new Moment(asOf))
                        .events(filter, EventOrder.OLDEST)
                        .forEach(consumer);
                return true;
            });
            return;
        }
        EventPage.@Nullable Position after = EventPage.Position.START;
        while (after != null) {
            EventPage page = page(filter, null, after, PAGE);
            page.events().forEach(consumer);
            after = page.next();
        }
    }

    /** As {@link #events} as of now, without what takes longest to read. */
    public void outlines(EventFilter filter, Consumer<EventOutline> consumer) {
        EventPage.@Nullable Position after = EventPage.Position.START;
        while (after != null) {
            EventPage.Position from = after;
            after = database.read(handle ->
                            Optional.ofNullable(new EventSearch(handle).outlines(filter, from, PAGE, consumer)))
                    .orElse(null);
        }
    }

    /**
     * One page of merged events from the oldest on. It costs the same wherever it stands where events are wanted as of now; as of an earlier moment all
     * that match are merged anew for each page.
     *
     * @param asOf last instant that counts, or null for now
     * @param size number of events at most
     */
    public EventPage page(EventFilter filter, @Nullable Instant asOf, EventPage.Position after, int size) {
        return page(filter, EventOrder.OLDEST, asOf, after, size);
    }

    /**
     * As {@link #page(EventFilter, Instant, EventPage.Position, int)}, in either order.
     *
     * @param after of a page in the same order
     */
    public EventPage page(
            EventFilter filter, EventOrder order, @Nullable Instant asOf, EventPage.Position after, int size) {
        return database.read(handle -> asOf == null
                ? new EventSearch(handle).page(filter, order, after, size)
                : new PastEvents(handle, merger, new Moment(asOf)).page(filter, order, after, size));
    }

    /**
     * The merged event that a key leads to: the event's own, that of any of its members, or the beginning of one where it is
     * the only such.
     */
    public Optional<LedgerEvent> event(String key, @Nullable Instant asOf) {
        return database.read(handle -> {
            if (asOf != null) {
                return new PastEvents(handle, merger, new Moment(asOf)).event(key);
            }
            return new EventSearch(handle).byIds(eventsOf(handle, key)).stream().findFirst();
        });
    }

    /** The merged event that is public under an id of {@link org.marsad.model.PublicId}. */
    public Optional<LedgerEvent> publicEvent(String id, @Nullable Instant asOf) {
        List<String> ids = database.read(handle -> handle.createQuery("select id from event where public_id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .list());
        return ids.size() == 1 ? event(ids.get(0), asOf) : Optional.empty();
    }

    /**
     * Statements of the latest reading of each report, in the order in which they were kept.
     *
     * @param after number of the last statement of the page before, or 0
     * @param size number of statements at most
     */
    public List<KeptStatement> statements(StatementFilter filter, int after, int size) {
        return database.read(handle -> new StatementSearch(handle).page(filter, after, size));
    }

    /** How often actors take part in merged events, by their names. */
    public Map<String, ActorCount> actorCounts(EventFilter filter) {
        return database.read(handle -> new ActorCounts(handle).of(filter));
    }

    /** One page of reports. */
    public ReportPage reports(ReportFilter filter, ReportPage.Position after, int size) {
        return database.read(handle -> new ReportList(handle).page(filter, after, size));
    }

    /** Reports by the id that they were taken in with, which several may have, or by the SHA-256 of their text. */
    public List<ReportHead> reportsCalled(String name) {
        return database.read(handle -> new ReportList(handle).called(name));
    }

    /** A report as it was taken in, by its number. */
    public Optional<Report> report(int number) {
        return database.read(handle -> new ReportList(handle).text(number));
    }

    /** The reports that a merged event is told by, by the ids that they were taken in with. */
    public List<ReportHead> reportsOf(String event) {
        return database.read(handle -> handle.createQuery("select distinct " + ReportHead.COLUMNS
                        + " from member m join told_event t on t.number = m.told join report r on r.number = t.report"
                        + " where m.event = :event order by report_number")
                .bind("event", event)
                .map((row, context) -> ReportHead.of(row))
                .list());
    }

    /** A mark that is another one whenever anything has been kept or decided. */
    public String state() {
        return database.read(handle -> handle.createQuery("select coalesce((select max(number) from reading), 0) || '.'"
                        + " || coalesce((select max(number) from correction), 0)")
                .mapTo(String.class)
                .one());
    }

    /** Counts merged events by the day or month in which they began; the undated only where no days are asked for. */
    public List<EventCount> counts(EventFilter filter, EventCount.Period period, EventCount.Split split) {
        return database.read(handle -> new EventCounts(handle).of(filter, period, split));
    }

    /**
     * One page of the reports that have all the words of a query; {@code "a phrase"} is looked for as it stands, {@code -word} must not
     * stand in them, and a place or an actor is found under all its names in all scripts. Names of private persons are not found.
     *
     * @param size number of reports at most
     * @throws QueryException when there is nothing to look for, or too much
     */
    public SearchResult search(String words, ReportFilter filter, SearchResult.Position from, int size) {
        SearchQuery query = searchWords.query(words);
        return database.read(
                handle -> new ReportSearch(handle, database.dialect(), searchWords).page(query, filter, from, size));
    }

    private static Set<String> eventsOf(Handle handle, String key) {
        Set<String> events = new TreeSet<>(handle.createQuery("select event from member where key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .list());
        if (events.isEmpty()) {
            events.addAll(handle.createQuery("select event from member where key >= :key and key < :end limit 2")
                    .bind("key", key)
                    .bind("end", key + "\uFFFF")
                    .mapTo(String.class)
                    .list());
        }
        return events.size() > 1 ? Set.of() : events;
    }

    /**
     * How a merged event came to be what it is, in the order of time: reports that arrived, readings that changed what they
     * tell, and what people decided.
     *
     * @param key as in {@link #event}
     * @throws RefusedException when there is no such event, or there are several
     */
    public List<Happening> history(String key) {
        return database.read(handle -> new HistoryRows(handle).of(new EventMembers(handle).event(key)));
    }

    /**
     * Kept reports whose latest reading is another reader's, by their numbers.
     *
     * @param after only those with higher numbers
     */
    public SortedMap<Integer, Report> readByOthers(String reader, int after, int limit) {
        return database.read(handle -> new KeptReports(handle).readByOthers(reader, after, limit));
    }

    /** Characters of all reports of {@link #readByOthers}. */
    public long charactersReadByOthers(String reader) {
        return database.read(handle -> new KeptReports(handle).charactersReadByOthers(reader));
    }

    /** What needs a person, and what persons decide. */
    public Review review() {
        return new Review(database, merger, clock);
    }

    /** Counts what there is; takes the longer the more it is. */
    public LedgerSize size() {
        return database.read(handle -> handle.createQuery("select (select count(*) from event) as events,"
                        + " (select count(*) from report) as reports,"
                        + " (select min(date_from) from event where date_from is not null) as first_day,"
                        + " (select max(date_from) from event where date_from is not null) as last_day")
                .map((row, context) -> new LedgerSize(
                        row.getLong("events"),
                        row.getLong("reports"),
                        day(row.getString("first_day")),
                        day(row.getString("last_day"))))
                .one());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** By which people and programs are known to the desk. */
    public AccessKeys keys() {
        return new AccessKeys(database, clock);
    }

    /**
     * Keeps events of another collection, all or none; what a release has already is left as it is.
     *
     * @return how many are new
     */
    public long record(Stream<RecordedEvent> events) {
        return database.write(handle -> new RecordedRows(handle).add(events));
    }

    /** Releases of other collections that are kept, by collection and vintage. */
    public List<KeptRelease> releases() {
        return database.read(handle -> new RecordedRows(handle).releases());
    }

    /** Hands over the events of a release of another collection in the order of their last days. */
    public void recorded(String collection, String vintage, Consumer<RecordedEvent> consumer) {
        database.read(handle -> {
            new RecordedRows(handle).each(collection, vintage, consumer);
            return true;
        });
    }

    /**
     * Reports read that look at an area, by month: where none was read, that nothing is told means nothing.
     *
     * @param admin1 first-level unit, or null for the whole country
     * @return number of reports by month ({@code 2024-05}), in its order
     */
    public SortedMap<String, Integer> coverage(String iso3, @Nullable String admin1) {
        return database.read(handle -> new Coverage(handle).of(iso3, admin1));
    }

    /** What reports say of merged events, with where it stands: that they happened, and every figure and claim. */
    public List<Cited> cited(Collection<String> events) {
        return database.read(handle -> new CitedRows(handle).ofEvents(events));
    }

    /**
     * Statements of who is, was or will be where, whose time reaches into the days; where they tell none, those of reports
     * published then.
     *
     * @param iso3 country, or null for all
     * @param admin1 first-level unit, or null for the whole country
     */
    public List<Cited> presences(@Nullable String iso3, @Nullable String admin1, LocalDate from, LocalDate to) {
        return database.read(handle -> new CitedRows(handle).presences(iso3, admin1, from, to));
    }

    /**
     * The last month in which an event ended.
     *
     * @param until events that ended later are not looked at
     */
    public Optional<Month> lastMonth(EventFilter filter, LocalDate until) {
        return database.read(handle -> new EventMonths(handle).last(filter, until));
    }

    /** How many merged events have no date at all. */
    public long undated(EventFilter filter) {
        return database.read(handle -> new EventMonths(handle).undated(filter));
    }

    @Override
    public void close() {
        database.close();
    }
}
