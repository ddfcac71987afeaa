package org.marsad.ledger.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.marsad.ledger.merge.Merger;

/**
 * What needs a person in a ledger, and what persons decide. Nothing is overwritten: a decision is kept beside what was read,
 * a later one stands above an earlier one, and both are there for good.
 */
public final class Review {
    private final Database database;
    private final Merger merger;
    private final Clock clock;

    Review(Database database, Merger merger, Clock clock) {
        this.database = database;
        this.merger = merger;
        this.clock = clock;
    }

    /** How many wait, by kind; kinds that are not wanted are left out. */
    public Map<Waiting.Kind, Integer> counts(WaitingFilter filter) {
        return database.read(handle -> new WaitingRows(handle, filter).counts());
    }

    /**
     * What needs a person: uncertain merges, the likeliest first, then conflicting places by day, then issues, the gravest
     * first.
     *
     * @param skip so many are passed over
     * @param limit at most so many are given
     */
    public List<Waiting> waiting(WaitingFilter filter, int skip, int limit) {
        return database.read(handle -> new WaitingRows(handle, filter).page(skip, limit));
    }

    /**
     * Keeps what a person decides and makes anew what follows from it, or nothing of both.
     *
     * @param author who decides
     * @throws RefusedException when author or reason is blank, it names what there is not, or there is nothing to decide
     */
    public Ruled decide(Ruling ruling, String author, String reason) {
        requireWords("author", author);
        requireWords("reason", reason);
        return database.write(
                handle -> new Rulings(handle, merger, clock.instant(), author.strip(), reason.strip()).rule(ruling));
    }

    /** Hands over every decision about events, with what it was about, in the order in which they were made. */
    public void examples(Consumer<Example> consumer) {
        database.read(handle -> {
            new ExampleRows(handle, merger).each(consumer);
            return true;
        });
    }

    private static void requireWords(String name, String words) {
        if (words.isBlank()) {
            throw new RefusedException(name + " must be given: a decision is kept with who made it and why.");
        }
    }
}
