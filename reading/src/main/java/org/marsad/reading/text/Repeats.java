package org.marsad.reading.text;

import java.util.HashSet;
import java.util.Set;

/** Sentences that repeat an earlier one word for word, as a title does that stands above the body again: they are read once. */
public final class Repeats {
    private Repeats() {}

    /** The numbers of the sentences that only repeat. */
    public static Set<Integer> of(Text text) {
        Set<Integer> repeated = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            if (!seen.add(
                    text.original().substring(sentence.begin(), sentence.end()).strip())) {
                repeated.add(sentence.index());
            }
        }
        return repeated;
    }
}
