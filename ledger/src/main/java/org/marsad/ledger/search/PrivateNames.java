package org.marsad.ledger.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which words of a text are taken for names of private persons, so that no search finds them. A name that the pack has (a
 * place, an actor, the holder of a public office) or that the reader took for a place is none. Where it cannot be told it is rather
 * taken for a person's: a word too few is found rather than a person.
 *
 * <p>In Latin script a name is a capitalised word within a sentence that no table knows and that never stands in lower case; with it go
 * its capitalised neighbours. In Arabic script, which has no capitals, a name is what stands beside a title, "called" or an age, and
 * what begins with a frequent given name. Other Arabic names are not seen.
 */
final class PrivateNames {
    /** So many words a name has at most, in Arabic. */
    private static final int LONGEST_NAME = 5;

    /** Shorter words of a headline are written small whatever its style. */
    private static final int LONG_WORD = 4;

    private final PackNames packNames;
    private final PersonCues cues = PersonCues.load();
    private final Set<String> ordinary;
    private final Set<String> personal = WordTable.keys("personal-names.txt");

    PrivateNames(PackNames packNames, Set<String> ordinary) {
        this.packNames = packNames;
        this.ordinary = ordinary;
    }

    /**
     * Which of the words are names of private persons.
     *
     * @param text that the words were cut from
     * @param places what else is known to be a place in this text
     */
    boolean[] in(String text, List<Word> words, Collection<String> places) {
        boolean[] hidden = new boolean[words.size()];
        boolean[] named = named(words, places);
        Set<String> lower = lower(words);
        Set<String> names = new HashSet<>();
        int headline = headline(text, words);
        for (int i = 0; i < hidden.length; i++) {
            if (named[i]) {
                continue;
            }
            Word word = words.get(i);
            if (word.isArabic()) {
                if (isPersonal(word)) {
                    hideArabic(text, words, i, hidden, named);
                }
            } else if (word.isCapitalised()
                    && isUnknown(word, lower)
                    && ((!word.opens() && i >= headline) || isPersonal(word))) {
                if (word.shape() == Word.Shape.CAPITAL || isPersonal(word)) {
                    hidden[i] = true;
                    names.add(word.key());
                }
            }
        }
        beside(text, words, hidden, named, lower, names);
        neighbours(words, hidden, named, lower, names);
        for (int i = 0; i < hidden.length; i++) {
            Word word = words.get(i);
            if (!named[i] && word.isCapitalised() && names.contains(word.key())) {
                hidden[i] = true;
            }
        }
        return hidden;
    }

    /** Number of words of a first line that writes most of its words with a capital, so that capitals tell nothing. */
    private static int headline(String text, List<Word> words) {
        int line = text.indexOf('\n');
        int count = 0;
        int longer = 0;
        int capitalised = 0;
        while (count < words.size() && words.get(count).begin() < line) {
            Word word = words.get(count);
            if (word.key().length() >= LONG_WORD && !word.isArabic()) {
                longer++;
                capitalised += word.isCapitalised() ? 1 : 0;
            }
            count++;
        }
        return capitalised * 2 > longer && longer > 2 ? count : 0;
    }

    private boolean[] named(List<Word> words, Collection<String> places) {
        boolean[] named = new boolean[words.size()];
        for (int i = 0; i < named.length; i++) {
            int length = packNames.longestAt(words, i);
            // a village may be called like a person
            if (length > 1 || (length == 1 && !isPersonal(words.get(i)))) {
                Arrays.fill(named, i, i + length, true);
            }
        }
        for (String place : places) {
            List<Word> name = WordCutter.of(place, LONGEST_NAME);
            if (name.isEmpty() || packNames.isName(PackNames.joined(name, 0, name.size()))) {
                continue;
            }
            for (int i = 0; i + name.size() <= named.length; i++) {
                if (stands(name, words, i)) {
                    Arrays.fill(named, i, i + name.size(), true);
                }
            }
        }
        return named;
    }

    private static boolean stands(List<Word> name, List<Word> words, int at) {
        for (int i = 0; i < name.size(); i++) {
            if (!name.get(i).key().equals(words.get(at + i).key())) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> lower(List<Word> words) {
        Set<String> lower = new HashSet<>();
        for (Word word : words) {
            if (word.shape() == Word.Shape.LOWER) {
                lower.add(word.key());
            }
        }
        return lower;
    }

    private boolean isPersonal(Word word) {
        return personal.contains(word.key())
                || (word.isArabic() && personal.contains(ArabicStem.withoutLetter(word.key())));
    }

    /** No table has it and the text never writes it in lower case; or it is a name whatever else it may be. */
    private boolean isUnknown(Word word, Set<String> lower) {
        return isPersonal(word)
                || !(lower.contains(word.key()) || isOrdinary(word) || packNames.isWordOfActor(word.key()));
    }

    private boolean isOrdinary(Word word) {
        String key = word.key();
        return ordinary.contains(key)
                || key.length() == 1
                || (!word.isArabic() && cues.isWord(key))
                || (word.isArabic()
                        && (ordinary.contains(ArabicStem.withoutLetter(key))
                                || ordinary.contains("ال" + key)
                                || packNames.isWordOfActor(key)));
    }

    /** Names that a title or an age stands beside. */
    private void beside(
            String text, List<Word> words, boolean[] hidden, boolean[] named, Set<String> lower, Set<String> names) {
        for (int i = 0; i < hidden.length; i++) {
            int after = cues.lengthAt(words, i, true);
            if (after > 0 && i + after < hidden.length) {
                follow(text, words, i + after, hidden, named, lower, names);
            }
            if (i > 0 && cues.lengthAt(words, i, false) > 0) {
                precede(text, words, i, hidden, named, lower, names);
            }
        }
    }

    private void follow(
            String text,
            List<Word> words,
            int begin,
            boolean[] hidden,
            boolean[] named,
            Set<String> lower,
            Set<String> names) {
        int at = begin;
        if (words.get(at).isArabic()) {
            // a rank may be told more closely: the staff colonel, the retired general
            while (at < hidden.length
                    && at - begin < 2
                    && isQualifier(text, words.get(at))
                    && touches(text, words, at)) {
                at++;
            }
            if (at < hidden.length && touches(text, words, at) && !named[at] && !isOrdinary(words.get(at))) {
                hideArabic(text, words, at, hidden, named);
            }
            return;
        }
        for (; at < hidden.length && at - begin < LONGEST_NAME; at++) {
            Word word = words.get(at);
            boolean first = at == begin && isShort(text, words.get(at - 1).end(), word.begin());
            if (!word.isCapitalised() || named[at] || !isUnknown(word, lower) || !(first || word.joined())) {
                return;
            }
            hidden[at] = true;
            names.add(word.key());
        }
    }

    private boolean isQualifier(String text, Word word) {
        return word.isArabic()
                && text.startsWith("ال", word.begin())
                && (isOrdinary(word) || cues.lengthAt(List.of(word), 0, true) > 0);
    }

    /** Only a blank or the dot of an abbreviation. */
    private static boolean isShort(String text, int begin, int end) {
        String gap = text.substring(begin, end).strip();
        return gap.isEmpty() || gap.equals(".");
    }

    private static boolean touches(String text, List<Word> words, int at) {
        return isShort(text, words.get(at - 1).end(), words.get(at).begin());
    }

    /** The name before an age: Latin names begin with a capital, Arabic ones end at the first ordinary word. */
    private void precede(
            String text,
            List<Word> words,
            int cue,
            boolean[] hidden,
            boolean[] named,
            Set<String> lower,
            Set<String> names) {
        boolean byNumber = words.get(cue).isNumber();
        if (byNumber && isShort(text, words.get(cue - 1).end(), words.get(cue).begin())) {
            return;
        }
        for (int at = cue - 1; at >= 0 && cue - at <= LONGEST_NAME; at--) {
            Word word = words.get(at);
            boolean name = word.isArabic() ? !isOrdinary(word) : word.isCapitalised() && isUnknown(word, lower);
            if (named[at] || !name || (at < cue - 1 && !words.get(at + 1).joined())) {
                return;
            }
            hidden[at] = true;
            if (!word.isArabic()) {
                names.add(word.key());
            }
        }
    }

    /** Hides a word and what goes on from it, up to a mark or an ordinary word. */
    private void hideArabic(String text, List<Word> words, int begin, boolean[] hidden, boolean[] named) {
        hidden[begin] = true;
        for (int at = begin + 1; at < hidden.length && at - begin < LONGEST_NAME; at++) {
            Word word = words.get(at);
            boolean link = word.key().equals("ولد") || word.key().equals("بن");
            if (named[at]
                    || !word.isArabic()
                    || !touches(text, words, at)
                    || (!link && !isPersonal(word) && isOrdinary(word))) {
                return;
            }
            hidden[at] = true;
        }
    }

    /** Capitalised words that a name goes on with, to either side. */
    private void neighbours(List<Word> words, boolean[] hidden, boolean[] named, Set<String> lower, Set<String> names) {
        for (int i = 1; i < hidden.length; i++) {
            if (hidden[i - 1] && words.get(i).joined()) {
                neighbour(words, i, hidden, named, lower, names);
            }
        }
        for (int i = hidden.length - 2; i >= 0; i--) {
            if (hidden[i + 1] && words.get(i + 1).joined()) {
                neighbour(words, i, hidden, named, lower, names);
            }
        }
    }

    private void neighbour(
            List<Word> words, int at, boolean[] hidden, boolean[] named, Set<String> lower, Set<String> names) {
        Word word = words.get(at);
        if (!hidden[at] && !named[at] && word.isCapitalised() && isUnknown(word, lower)) {
            hidden[at] = true;
            names.add(word.key());
        }
    }
}
