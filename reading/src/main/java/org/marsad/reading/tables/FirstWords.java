package org.marsad.reading.tables;

import java.util.Set;

/** A set of words that says at the cost of one bit which words are not in it: nearly all words of a text begin no phrase. */
final class FirstWords {
    private static final int BITS_PER_WORD = 16;

    private final long[] bits;
    private final int mask;

    private FirstWords(int size) {
        bits = new long[size / Long.SIZE];
        mask = size - 1;
    }

    static FirstWords of(Set<String> words) {
        int wanted = Math.max(Long.SIZE, words.size() * BITS_PER_WORD);
        FirstWords all = new FirstWords(Integer.highestOneBit(wanted - 1) << 1);
        for (String word : words) {
            int bit = all.bit(word);
            all.bits[bit >>> 6] |= 1L << bit;
        }
        return all;
    }

    /** False only for words that are not in the set; true for all that are and for a few others. */
    boolean mayContain(String word) {
        int bit = bit(word);
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    private int bit(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & mask;
    }
}
