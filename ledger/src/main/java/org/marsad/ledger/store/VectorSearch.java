package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Finds the newest rows of PostgreSQL's index of words that answer a query. The server gives what its index finds in no order, so that a
 * query which a tenth of all reports answers would be tried on all of them to show a hundred; and it takes many rare names for one that
 * most reports have. So the newest reports are tried one after the other first, and only where few of them answer the index is asked.
 */
final class VectorSearch {
    /** Reports that are tried to see how many answer: some 30 ms for an army of hundreds of names. */
    private static final int FIRST_TRIED = 400;

    /** Where more would have to be tried, the index is quicker. */
    private static final int MOST_TRIED = 4_000;

    /** A query of its own, so that the server reads the expression once and not for each report. */
    private static final String QUERY = "(select cast(:query as tsquery))";

    private final Handle handle;
    private final String expression;
    private final long first;
    private final List<Long> found = new ArrayList<>();
    private long last;
    private boolean exhausted;

    VectorSearch(Handle handle, String expression, long first, long last) {
        this.handle = handle;
        this.expression = expression;
        this.first = first;
        this.last = last;
    }

    private record Tried(long row, boolean answers) {}

    List<Long> newest(int most) {
        tryNewest(FIRST_TRIED);
        int needed = (int) Math.min(Integer.MAX_VALUE, (long) FIRST_TRIED * most / Math.max(1, found.size()));
        if (!exhausted && found.size() < most && needed <= MOST_TRIED) {
            tryNewest(needed - FIRST_TRIED + FIRST_TRIED / 2);
        }
        if (!exhausted && found.size() < most) {
            askIndex(most - found.size());
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private void tryNewest(int count) {
        List<Tried> tried = handle.createQuery("select number, words @@ " + QUERY + " as answers from report_words"
                        + " where number between :first and :last order by number desc limit :count")
                .bind("query", expression)
                .bind("first", first)
                .bind("last", last)
                .bind("count", count)
                .map((row, context) -> new Tried(row.getLong("number"), row.getBoolean("answers")))
                .list();
        for (Tried one : tried) {
            if (one.answers()) {
                found.add(one.row());
            }
            last = one.row() - 1;
        }
        exhausted = tried.size() < count;
    }

    /** Nothing but the index of words is of use for this. */
    private void askIndex(int most) {
        handle.execute("set local enable_seqscan = off");
        found.addAll(handle.createQuery("select number from report_words where words @@ " + QUERY
                        + " and number + 0 between :first and :last order by number + 0 desc limit :most")
                .bind("query", expression)
                .bind("first", first)
                .bind("last", last)
                .bind("most", most)
                .mapTo(Long.class)
                .list());
    }
}
