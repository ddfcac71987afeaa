package org.marsad.reading.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Small numbers for the forms of words, so that what is known of a word can be kept in an array. */
final class WordNumbers {
    /** Words beyond these have no number, so that no text, however odd, fills the memory. */
    private static final int NUMBERED = 1 << 16;

    private static final ConcurrentMap<String, Integer> NUMBERS = new ConcurrentHashMap<>();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private WordNumbers() {}

    /** The number of a form, the same for good; -1 for words that came too late to get one. */
    static int of(String form) {
        Integer known = NUMBERS.get(form);
        if (known != null) {
            return known;
        }
        if (NEXT.get() >= NUMBERED) {
            return -1;
        }
        return NUMBERS.computeIfAbsent(form, word -> NEXT.getAndIncrement());
    }
}
