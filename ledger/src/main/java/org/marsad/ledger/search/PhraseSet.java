package org.marsad.ledger.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Phrases, as keys of words with a blank between two, that can be found at a place of a text. */
final class PhraseSet {
    private final Set<String> phrases = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    void add(String phrase) {
        if (phrases.add(phrase)) {
            for (int blank = phrase.indexOf(' '); blank > 0; blank = phrase.indexOf(' ', blank + 1)) {
                beginnings.add(phrase.substring(0, blank));
            }
        }
    }

    boolean contains(String phrase) {
        return phrases.contains(phrase);
    }

    /** Not to be changed. */
    Set<String> all() {
        return phrases;
    }

    /** Number of words of the longest phrase that begins at a word; 0 where none does. */
    int longestAt(List<Word> words, int at) {
        String phrase = words.get(at).key();
        int longest = phrases.contains(phrase) ? 1 : 0;
        for (int next = at + 1; next < words.size() && beginnings.contains(phrase); next++) {
            phrase = phrase + " " + words.get(next).key();
            if (phrases.contains(phrase)) {
                longest = next + 1 - at;
            }
        }
        return longest;
    }

    /** Whether a shorter phrase stands within this one, so that whoever finds that one finds this one too. */
    boolean containsPartOf(String phrase) {
        String[] words = phrase.split(" ");
        for (int begin = 0; begin < words.length; begin++) {
            StringBuilder part = new StringBuilder();
            for (int end = begin; end < words.length; end++) {
                part.append(end == begin ? "" : " ").append(words[end]);
                if (part.length() < phrase.length() && phrases.contains(part.toString())) {
                    return true;
                }
            }
        }
        return false;
    }
}
