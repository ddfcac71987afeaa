package org.marsad.ledger.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Reads which sentences of its report an event is told in. */
final class Sentences {
    private final Handle handle;

    Sentences(Handle handle) {
        this.handle = handle;
    }

    /** @return numbers of sentences by the key of the event */
    Map<String, Set<Integer>> of(Collection<Told> told) {
        Map<String, Set<Integer>> sentences = new HashMap<>();
        for (Told one : told) {
            sentences.put(
                    one.key(),
                    new HashSet<>(handle.createQuery("select distinct sentence from statement where told = :told")
                            .bind("told", one.number())
                            .mapTo(Integer.class)
                            .list()));
        }
        return sentences;
    }
}
