package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marsad.ledger.store.Database.Access;
import org.marsad.model.Reading;

/** What becomes of a store that an older Marsad has written, with a further version of the tables that is made up. */
abstract class MigrationsContract {
    private static final Migrations OLDER = Migrations.OF_THIS_PROGRAM;
    private static final Migrations NEWER = further("made-up-remarks.sql");
    private static final Migrations BREAKING_OFF = further("made-up-breaks-off.sql");
    private static final int NEWEST = NEWER.newest();

    private static Migrations further(String file) {
        return new Migrations(
                Stream.concat(OLDER.files().stream(), Stream.of(file)).toList());
    }

    /** Address of a store that is new and empty. */
    abstract String newStore();

    private static Reading fight(String id, int killed) {
        return TestReading.of(id)
                .clash(TestReading.BER, "2024-05-06", "JNIM", "Military Forces of Mali", killed, "JNIM")
                .read();
    }

    private static void keep(String store, Reading reading) {
        try (Ledger ledger = Ledger.create(store, LedgerContract.REGION)) {
            ledger.keep("test reader", List.of(reading), List.of());
        }
    }

    private static List<Flaw> flaws(String store) {
        List<Flaw> flaws = new ArrayList<>();
        try (Ledger ledger = Ledger.read(store, LedgerContract.REGION)) {
            new Verification(ledger, Watcher.NONE).run(flaws::add);
        }
        return flaws;
    }

    /** All columns of all tables, the versions, and the reports with all that they have. */
    private static SortedSet<String> all(String store) {
        try (Database database = Database.open(store, Access.READ, OLDER)) {
            return allOf(database);
        }
    }

    private static SortedSet<String> allOf(Database database) {
        return database.read(handle -> {
            SortedSet<String> all = new TreeSet<>(handle.queryMetadata(data -> data.getColumns(null, null, "%", "%"))
                    .map((row, context) -> row.getString("TABLE_NAME") + "." + row.getString("COLUMN_NAME"))
                    .list());
            for (String table : List.of("ledger_version", "report")) {
                handle.createQuery("select * from " + table).mapToMap().forEach(row -> all.add(row.toString()));
            }
            return all;
        });
    }

    private static int version(String store) {
        try (Database database = Database.open(store, Access.READ, NEWER)) {
            return database.read(Migrations::versionOf);
        }
    }

    @Test
    void an_older_store_is_brought_up_to_date_and_keeps_what_it_has() {
        String store = newStore();
        keep(store, fight("a", 14));

        Database.open(store, Access.WRITE, NEWER).close();

        assertThat(version(store)).isEqualTo(NEWEST);
        try (Database database = Database.open(store, Access.READ, NEWER)) {
            List<String> found = database.read(handle -> handle.createQuery(
                            "select id || ' ' || desk || ' ' || words from report join remark" + " on report = number")
                    .mapTo(String.class)
                    .list());
            assertThat(found).containsExactly("a sahel by Test Agency");
        }
        assertThat(NEWER.tables()).containsAll(OLDER.tables()).contains("remark");
    }

    @Test
    void a_store_of_the_first_version_gets_keys() {
        String store = newStore();
        Database.open(store, Access.CREATE, new Migrations(OLDER.files().subList(0, 1)))
                .close();

        try (Ledger ledger = Ledger.open(store, LedgerContract.REGION)) {
            assertThat(ledger.keys().list()).isEmpty();
        }
    }

    @Test
    void a_store_that_is_new_gets_all_versions() {
        String store = newStore();

        Database.open(store, Access.CREATE, NEWER).close();

        assertThat(version(store)).isEqualTo(NEWEST);
    }

    @Test
    void a_store_whose_migration_breaks_off_is_left_as_it_was() {
        String store = newStore();
        keep(store, fight("a", 14));
        SortedSet<String> before = all(store);

        assertThatThrownBy(() -> Database.open(store, Access.WRITE, BREAKING_OFF))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nowhere");

        assertThat(all(store)).isEqualTo(before);
        assertThat(flaws(store)).isEmpty();
        keep(store, fight("b", 20));
        assertThat(flaws(store)).isEmpty();
        Database.open(store, Access.WRITE, NEWER).close();
        assertThat(version(store)).isEqualTo(NEWEST);
    }

    @Test
    void a_store_that_is_new_is_left_empty_where_making_it_breaks_off() {
        String store = newStore();

        assertThatThrownBy(() -> Database.open(store, Access.CREATE, BREAKING_OFF))
                .isInstanceOf(StoreException.class);

        keep(store, fight("a", 14));
        assertThat(flaws(store)).isEmpty();
    }

    @Test
    void an_older_store_is_not_changed_by_who_only_reads() {
        String store = newStore();
        keep(store, fight("a", 14));
        SortedSet<String> before = all(store);

        assertThatThrownBy(() -> Database.open(store, Access.READ, NEWER))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("older tables")
                .hasMessageContaining("marsad verify --repair");

        assertThat(all(store)).isEqualTo(before);
    }

    @Test
    void a_newer_store_is_refused_and_left_as_it_is() {
        String store = newStore();
        keep(store, fight("a", 14));
        Database.open(store, Access.WRITE, NEWER).close();
        SortedSet<String> before;
        try (Database database = Database.open(store, Access.READ, NEWER)) {
            before = allOf(database);
        }

        for (Access access : Access.values()) {
            assertThatThrownBy(() -> Database.open(store, access, OLDER))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("version " + NEWEST)
                    .hasMessageContaining("Maybe update Marsad");
        }

        try (Database database = Database.open(store, Access.READ, NEWER)) {
            assertThat(allOf(database)).isEqualTo(before);
        }
    }

    @Test
    void programs_that_open_an_older_store_at_one_time_migrate_it_once() throws Exception {
        String store = newStore();
        keep(store, fight("a", 14));
        ExecutorService programs = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> opened = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                opened.add(programs.submit(
                        () -> Database.open(store, Access.WRITE, NEWER).close()));
            }
            for (Future<?> one : opened) {
                one.get();
            }
        } finally {
            programs.shutdownNow();
        }
        assertThat(version(store)).isEqualTo(NEWEST);
    }

    @Test
    void merged_events_of_a_store_of_the_first_version_get_their_figures_and_public_ids() {
        String store = newStore();
        keep(store, fight("a", 14));
        List<String> figures;
        try (Database database = Database.open(store, Access.WRITE)) {
            figures = figures(database);
            database.write(handle -> {
                for (String index : List.of(
                        "event_by_public_id",
                        "event_lasting",
                        "event_of_area",
                        "event_of_country",
                        "event_figures",
                        "event_of_sub_type",
                        "report_by_day",
                        "statement_by_kind",
                        "correction_that_annuls")) {
                    handle.execute("drop index " + index);
                }
                for (String column : List.of("killed_low", "killed_high", "public_id")) {
                    handle.execute("alter table event drop column " + column);
                }
                handle.execute("alter table correction drop column annuls");
                handle.execute("drop table access_key");
                return handle.execute("delete from ledger_version where version > 1");
            });
        }

        try (Database database = Database.open(store, Access.WRITE)) {
            assertThat(figures(database))
                    .isEqualTo(figures)
                    .singleElement()
                    .asString()
                    .startsWith("14 14 m-");
        }
        assertThat(flaws(store)).isEmpty();
    }

    private static List<String> figures(Database database) {
        return database.read(handle -> handle.createQuery(
                        "select killed_low || ' ' || killed_high || ' ' || public_id from event order by id")
                .mapTo(String.class)
                .list());
    }
}
