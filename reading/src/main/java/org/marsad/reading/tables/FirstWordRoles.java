package org.marsad.reading.tables;

import java.util.Arrays;
import java.util.Map;
import org.marsad.reading.text.Token;

/** For each word that begins some phrase of up to 64 tables, the tables it does so in, one bit each. */
public final class FirstWordRoles {
    private static final int SEATS_PER_WORD = 4;

    /** No word begins a phrase in all tables. */
    private static final long UNKNOWN = -1;

    private final String[] words;
    private final long[] roles;

    /** What has been looked up, by {@link Token#number()}; threads that miss each other's entries look them up again. */
    private volatile long[] numbered = unknown(1 << 10);

    private FirstWordRoles(int size) {
        words = new String[size];
        roles = new long[size];
    }

    /** @param tables phrases by the number of their bit, 0 to 63 */
    public static FirstWordRoles of(Map<Integer, Phrases<?>> tables) {
        int count = 1;
        for (Phrases<?> table : tables.values()) {
            count += table.beginnings().size();
        }
        FirstWordRoles all = new FirstWordRoles(Integer.highestOneBit(count * SEATS_PER_WORD - 1) << 1);
        tables.forEach((bit, table) -> {
            for (String word : table.beginnings()) {
                int seat = all.seat(word);
                all.words[seat] = word;
                all.roles[seat] |= 1L << bit;
            }
        });
        return all;
    }

    /** The tables in which a word begins a phrase; 0 for words that begin none. */
    public long of(Token word) {
        int number = word.number();
        if (number < 0) {
            return roles[seat(word.key())];
        }
        long[] table = numbered;
        if (number >= table.length) {
            long[] larger = unknown(Math.max(number + 1, 2 * table.length));
            System.arraycopy(table, 0, larger, 0, table.length);
            table = larger;
            numbered = larger;
        }
        long known = table[number];
        if (known == UNKNOWN) {
            known = roles[seat(word.key())];
            table[number] = known;
        }
        return known;
    }

    private static long[] unknown(int size) {
        long[] table = new long[size];
        Arrays.fill(table, UNKNOWN);
        return table;
    }

    private int seat(String word) {
        int mask = words.length - 1;
        int hash = word.hashCode();
        int seat = (hash ^ hash >>> 15) & mask;
        while (words[seat] != null && !word.equals(words[seat])) {
            seat = seat + 1 & mask;
        }
        return seat;
    }
}
