package org.marsad.reading.tables;

import java.util.HashSet;
import java.util.Set;
import org.marsad.reading.text.Text;

/** The words with which some phrase of several tables begins, so that one look-up passes over all others. */
public final class Beginnings {
    private final FirstWords likely;
    private final Set<String> words;

    private Beginnings(Set<String> words) {
        this.likely = FirstWords.of(words);
        this.words = words;
    }

    public static Beginnings of(Iterable<? extends Phrases<?>> tables) {
        Set<String> words = new HashSet<>();
        for (Phrases<?> table : tables) {
            words.addAll(table.beginnings());
        }
        return new Beginnings(words);
    }

    /** Whether a token is the first word of some phrase; the rest of the phrase is not looked at. */
    public boolean at(Text text, int token) {
        String key = text.token(token).key();
        return likely.mayContain(key) && words.contains(key);
    }
}
