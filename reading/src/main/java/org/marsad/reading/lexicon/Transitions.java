package org.marsad.reading.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where each word leads from one state of a walk, by the word's number: a small open table that is copied when it grows,
 * so that it is read without a lock.
 */
final class Transitions<S> {
    private static final int FIRST_SIZE = 4;
    private static final int NO_WORD = -1;

    private volatile Table table = new Table(FIRST_SIZE);
    private int filled;

    /** Words and where they lead; an entry is complete when its word is there. */
    private static final class Table {
        private final int[] words;
        private final @Nullable Object[] states;

        Table(int size) {
            words = new int[size];
            states = new @Nullable Object[size];
            Arrays.fill(words, NO_WORD);
        }

        int seat(int word) {
            int mask = words.length - 1;
            int seat = word * 0x9E3779B9 >>> 16 & mask;
            while (words[seat] != word && words[seat] != NO_WORD) {
                seat = seat + 1 & mask;
            }
            return seat;
        }
    }

    /** The state behind a word, or null where that is not known yet. */
    @SuppressWarnings("unchecked")
    @Nullable
    S after(int word) {
        Table now = table;
        int seat = now.seat(word);
        return now.words[seat] == word ? (S) now.states[seat] : null;
    }

    /** Keeps what was worked out; always in a copy, since others may be reading. */
    synchronized void put(int word, S state) {
        Table now = table;
        if (now.words[now.seat(word)] == word) {
            return;
        }
        Table next = new Table(2 * (filled + 1) > now.words.length ? 2 * now.words.length : now.words.length);
        for (int i = 0; i < now.words.length; i++) {
            if (now.words[i] != NO_WORD) {
                int seat = next.seat(now.words[i]);
                next.words[seat] = now.words[i];
                next.states[seat] = now.states[i];
            }
        }
        int seat = next.seat(word);
        next.words[seat] = word;
        next.states[seat] = state;
        filled++;
        table = next;
    }
}
