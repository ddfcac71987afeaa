package org.marsad.ledger.search;

import java.util.List;

/**
 * One thing that a query asks for: a word, a phrase, or a place or actor under all its names.
 *
 * @param typed as it stands in the query
 * @param excluded whether reports that have it are not wanted
 * @param meant labels of the places and actors that it was taken for; empty for a plain word
 * @param phrases any of these is it: keys of words with a blank between two
 * @param longer phrases that have one of the others in them, so that nobody need look for them, but whose words all belong to it
 */
record Wanted(String typed, boolean excluded, List<String> meant, PhraseSet phrases, PhraseSet longer) {
    Wanted {
        meant = List.copyOf(meant);
    }

    /** Number of words at a place of a text that are what is wanted; 0 where it is something else. */
    int lengthAt(List<Word> words, int at) {
        return Math.max(phrases.longestAt(words, at), longer.longestAt(words, at));
    }
}
