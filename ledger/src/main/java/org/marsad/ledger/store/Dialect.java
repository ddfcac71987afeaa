package org.marsad.ledger.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.search.SearchWords;

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
            return "select rowid & " + WordRow.REPORTS + " as number from report_words";
        }

        @Override
        List<String> emptySearchTables() {
            List<String> statements = new ArrayList<>(List.of("drop table report_words"));
            statements.addAll(searchTables());
            return statements;
        }

        @Override
        String addWords() {
            return "insert into report_words (rowid, words) values (:number, :words)";
        }

        @Override
        String indexed(String keys) {
            return keys;
        }

        @Override
        List<Long> rowsWithWords(Handle handle, String expression, long first, long last, int most) {
            return handle.createQuery(
                            "select rowid from report_words where report_words match :query and rowid between :first and :last"
                                    + " order by rowid desc limit :most")
                    .bind("query", expression)
                    .bind("first", first)
                    .bind("last", last)
                    .bind("most", most)
                    .mapTo(Long.class)
                    .list();
        }

        @Override
        String without(String wanted, String unwanted) {
            return "(" + wanted + ") NOT " + unwanted;
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
                    "create table report_words (number bigint primary key, words tsvector not null)",
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
            return "select number & " + WordRow.REPORTS + " as number from report_words";
        }

        @Override
        List<String> emptySearchTables() {
            return List.of("delete from report_words");
        }

        @Override
        String addWords() {
            return "insert into report_words (number, words) values (:number, cast(:words as tsvector))";
        }

        /** Each key with its place, so that no dictionary of the server has a say. */
        @Override
        String indexed(String keys) {
            StringBuilder vector = new StringBuilder(keys.length() * 2);
            int place = 1;
            int begin = 0;
            while (begin < keys.length()) {
                int end = keys.indexOf(' ', begin);
                end = end < 0 ? keys.length() : end;
                if (!keys.regionMatches(begin, SearchWords.HIDDEN, 0, Math.max(1, end - begin))) {
                    vector.append(keys, begin, end).append(':').append(place).append(' ');
                }
                place++;
                begin = end + 1;
            }
            return vector.toString();
        }

        @Override
        List<Long> rowsWithWords(Handle handle, String expression, long first, long last, int most) {
            return new VectorSearch(handle, expression, first, last).newest(most);
        }

        @Override
        String without(String wanted, String unwanted) {
            return wanted + " & !" + unwanted;
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

    /** Keys with a blank between two as {@link #addWords} takes them. */
    abstract String indexed(String keys);

    /**
     * The highest rows of the index of words that an expression finds, the highest first.
     *
     * @param first row that counts, the lowest
     * @param last row that counts, the highest
     * @param most so many at most
     */
    abstract List<Long> rowsWithWords(Handle handle, String expression, long first, long last, int most);

    /** What is found by the one expression and not by the other. */
    abstract String without(String wanted, String unwanted);

    abstract String allOf(List<String> phrases);

    abstract String anyOf(List<String> phrases);

    /** Words that stand side by side. They are keys: letters, digits and underscores only. */
    abstract String phrase(List<String> words);
}
