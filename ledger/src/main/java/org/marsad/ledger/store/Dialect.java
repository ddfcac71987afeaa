package org.marsad.ledger.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The little in which the two stores differ: how a writer keeps others out, and how words are searched. */
enum Dialect {
    SQLITE {
        /** A transaction of SQLite that begins with {@code immediate} holds the file's only write lock. */
        @Override
        void lockForWriting(Handle handle, Duration patience) {}

        @Override
        List<String> searchTables() {
            return List.of("create virtual table report_words using fts5(words, content='', tokenize=\"unicode61"
                    + " remove_diacritics 0 tokenchars '_'\")");
        }

        @Override
        List<String> damage(Handle handle) {
            List<String> damage = new ArrayList<>(handle.createQuery("pragma integrity_check")
                    .mapTo(String.class)
                    .filter(line -> !line.equals("ok"))
                    .list());
            handle.createQuery("pragma foreign_key_check")
                    .map((row, context) -> "row " + row.getString("rowid") + " of table " + row.getString("table")
                            + " refers to no row of table " + row.getString("parent"))
                    .forEach(damage::add);
            return damage;
        }

        @Override
        String reportsIndexed() {
            return "select rowid as number from report_words";
        }

        @Override
        List<String> emptySearchTables() {
            List<String> statements = new ArrayList<>(List.of("drop table report_words"));
            statements.addAll(searchTables());
            return statements;
        }

        @Override
        String addWords() {
            return "insert into report_words (rowid, words) values (:report, :words)";
        }

        @Override
        String reportsWithWords() {
            return "select rowid as report from report_words where report_words match :query";
        }

        @Override
        String allOf(List<String> phrases) {
            return String.join(" AND ", phrases);
        }

        @Override
        String anyOf(List<String> phrases) {
            return "(" + String.join(" OR ", phrases) + ")";
        }

        @Override
        String phrase(List<String> words) {
            return "\"" + String.join(" ", words) + "\"";
        }
    },

    POSTGRESQL {
        @Override
        void lockForWriting(Handle handle, Duration patience) {
            handle.execute("set local lock_timeout = " + patience.toMillis());
            handle.execute("select pg_advisory_xact_lock(" + WRITER + ")");
        }

        @Override
        List<String> searchTables() {
            return List.of(
                    "create table report_words (report integer primary key references report (number),"
                            + " words tsvector not null)",
                    "create index report_words_by_word on report_words using gin (words)");
        }

        /** The server keeps its references itself, and refuses to hand over a damaged page. */
        @Override
        List<String> damage(Handle handle) {
            return handle.createQuery("select 'index ' || c.relname || ' is not valid' from pg_index i"
                            + " join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace"
                            + " where n.nspname = current_schema() and not i.indisvalid"
                            + " union all select 'reference ' || k.conname || ' of table ' || c.relname"
                            + " || ' is not checked by the server' from pg_constraint k"
                            + " join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace"
                            + " where n.nspname = current_schema() and not k.convalidated")
                    .mapTo(String.class)
                    .list();
        }

        @Override
        String reportsIndexed() {
            return "select report as number from report_words";
        }

        @Override
        List<String> emptySearchTables() {
            return List.of("delete from report_words");
        }

        @Override
        String addWords() {
            return "insert into report_words (report, words) values (:report, to_tsvector('simple', :words))";
        }

        @Override
        String reportsWithWords() {
            return "select report from report_words where words @@ cast(:query as tsquery)";
        }

        @Override
        String allOf(List<String> phrases) {
            return String.join(" & ", phrases);
        }

        @Override
        String anyOf(List<String> phrases) {
            return "(" + String.join(" | ", phrases) + ")";
        }

        @Override
        String phrase(List<String> words) {
            return "("
                    + String.join(
                            " <-> ",
                            words.stream().map(word -> "'" + word + "'").toList()) + ")";
        }
    };

    /** Marsad's own number among PostgreSQL's advisory locks. */
    private static final long WRITER = 0x6d617273_6164L;

    /**
     * Keeps every other writer waiting until the transaction ends.
     *
     * @param patience how long to wait for another that keeps this one waiting
     */
    abstract void lockForWriting(Handle handle, Duration patience);

    /** The statements that make the index of words; neither reports nor events depend on it. */
    abstract List<String> searchTables();

    /** What the database finds wrong with itself, in its own words. */
    abstract List<String> damage(Handle handle);

    /** Each {@code number} of a report that is in the index of words. */
    abstract String reportsIndexed();

    /** The statements that take all out of the index of words. */
    abstract List<String> emptySearchTables();

    abstract String addWords();

    /** Numbers of the reports that a {@code :query} finds. */
    abstract String reportsWithWords();

    abstract String allOf(List<String> phrases);

    abstract String anyOf(List<String> phrases);

    /** Words that stand side by side. They are keys: letters and digits only. */
    abstract String phrase(List<String> words);
}
