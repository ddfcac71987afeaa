package org.marsad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a query asks for. Reports must have all that is wanted and nothing that is excluded. */
public final class SearchQuery {
    private final List<Wanted> wanted;
    private final List<Wanted> excluded;

    SearchQuery(List<Wanted> all) {
        wanted = all.stream().filter(one -> !one.excluded()).toList();
        excluded = all.stream().filter(Wanted::excluded).toList();
    }

    /** Each has at least one of the phrases of every set; phrases are keys of words with a blank between two. */
    public List<Set<String>> wantedPhrases() {
        return phrases(wanted);
    }

    /** None of the phrases of these may stand in a report. */
    public List<Set<String>> excludedPhrases() {
        return phrases(excluded);
    }

    private static List<Set<String>> phrases(List<Wanted> wanted) {
        return wanted.stream().map(one -> one.phrases().all()).toList();
    }

    List<Wanted> wanted() {
        return wanted;
    }

    /** What was looked for under all its names. */
    public List<Widened> widened() {
        List<Widened> widened = new ArrayList<>();
        for (Wanted one : wanted) {
            if (!one.meant().isEmpty()) {
                widened.add(new Widened(one.typed(), one.meant()));
            }
        }
        return widened;
    }

    /**
     * Words that were taken for a place or an actor.
     *
     * @param typed as they stand in the query
     * @param meant English names of the places and actors
     */
    public record Widened(String typed, List<String> meant) {
        public Widened {
            meant = List.copyOf(meant);
        }
    }
}
