package org.marsad.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The little in which the two stores differ: how a writer keeps others out, and how words are searched. */
enum Dialect {
    SQLITE {
        /** A transaction of SQLite that begins with {@code immediate} holds the file's only write lock. */
        @Override
        void lockForWriting(Handle handle) {}

        @Override
        List<String> searchTables() {
            return List.of("create virtual table report_words using fts5(words, content='', tokenize=\"unicode61"
                    + " remove_diacritics 0 tokenchars '_'\")");
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
        void lockForWriting(Handle handle) {
            handle.execute("select pg_advisory_xact_lock(" + WRITER + ")");
        }

        @Override
        List<String> searchTables() {
            return List.of(
                    "create table report_words (report integer primary key references report (number),"
                            + " words tsvector not null)",
                    "create index report_words_by_word on report_words using gin (words)");
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

    /** Keeps every other writer waiting until the transaction ends. */
    abstract void lockForWriting(Handle handle);

    /** The statements that make the index of words; neither reports nor events depend on it. */
    abstract List<String> searchTables();

    abstract String addWords();

    /** Numbers of the reports that a {@code :query} finds. */
    abstract String reportsWithWords();

    abstract String allOf(List<String> phrases);

    abstract String anyOf(List<String> phrases);

    /** Words that stand side by side. They are keys: letters and digits only. */
    abstract String phrase(List<String> words);
}
