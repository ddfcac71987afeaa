package org.marsad.ledger.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words beside which a person's name stands: offices, titles, "called", ages; the table {@code person-cues.tsv} has them by class. */
final class PersonCues {
    private static final String NUMBER = "#";

    private record Cue(List<String> keys, boolean nameFollows) {}

    private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

    private final Set<String> words = new HashSet<>();

    private PersonCues() {}

    static PersonCues load() {
        PersonCues cues = new PersonCues();
        for (String line : WordTable.lines("person-cues.tsv")) {
            String[] cells = line.split("\t", -1);
            List<String> keys = new ArrayList<>();
            for (String word : cells[2].split(" ")) {
                if (word.equals(NUMBER)) {
                    keys.add(NUMBER);
                } else {
                    WordCutter.of(word, Integer.MAX_VALUE).forEach(one -> keys.add(one.key()));
                }
            }
            cues.words.addAll(keys);
            cues.byFirstWord
                    .computeIfAbsent(keys.get(0), k -> new ArrayList<>(1))
                    .add(new Cue(keys, cells[1].equals("after")));
        }
        return cues;
    }

    /** Whether a word stands in a cue: Col, Sheikh. */
    boolean isWord(String key) {
        return words.contains(key);
    }

    /** Number of words of the longest cue that begins at a word and has the name on that side; 0 where there is none. */
    int lengthAt(List<Word> words, int at, boolean nameFollows) {
        Word word = words.get(at);
        int longest = 0;
        String first = word.isNumber() ? NUMBER : word.key();
        for (Cue cue : byFirstWord.getOrDefault(first, List.of())) {
            if (cue.nameFollows() == nameFollows && cue.keys().size() > longest && matches(cue, words, at)) {
                longest = cue.keys().size();
            }
        }
        if (longest == 0 && word.isArabic()) {
            String bare = ArabicStem.withoutLetter(word.key());
            for (Cue cue : byFirstWord.getOrDefault(bare, List.of())) {
                if (cue.nameFollows() == nameFollows && cue.keys().size() == 1) {
                    return 1;
                }
            }
        }
        return longest;
    }

    private static boolean matches(Cue cue, List<Word> words, int at) {
        if (at + cue.keys().size() > words.size()) {
            return false;
        }
        for (int i = 1; i < cue.keys().size(); i++) {
            Word word = words.get(at + i);
            String key = cue.keys().get(i);
            if (!(key.equals(NUMBER) ? word.isNumber() : key.equals(word.key()))) {
                return false;
            }
        }
        return true;
    }
}
