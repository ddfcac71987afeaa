package org.marsad.reading.tables;

import org.jspecify.annotations.Nullable;

/**
 * One or more words of a table, as they may stand in a text.
 *
 * @param keys keys of its words
 * @param value what the table says about it
 * @param clitic what Arabic puts before the first word, attached: {@code و}, {@code ب}, {@code ال}, {@code وال} …, or empty
 * @param written exact spelling of the first word, where the table asks for one, else null
 */
public record Phrase<V>(
        String[] keys, V value, String clitic, @Nullable String written) {
    /** Number of tokens. */
    public int length() {
        return keys.length;
    }

    /** Whether {@code و} or {@code ف} stands before it, attached. */
    public boolean conjunction() {
        return !clitic.isEmpty() && (clitic.charAt(0) == 'و' || clitic.charAt(0) == 'ف');
    }

    /** Whether the article stands before it, attached. */
    public boolean article() {
        return clitic.endsWith("ال") || clitic.endsWith("لل");
    }
}
