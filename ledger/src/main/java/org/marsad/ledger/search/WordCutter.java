package org.marsad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into words: {@code l'armée} is armee, {@code Mali's} mali, {@code N'Tillit} ntillit, {@code al-Qaeda} two words. One
 * walk over the letters, without patterns.
 */
final class WordCutter {
    /** Longer words are cut off there, in texts as in queries. */
    static final int LONGEST = 40;

    private static final Set<String> ELIDED = Set.of("l", "d", "c", "j", "s", "t", "qu", "jusqu", "lorsqu", "puisqu");
    private static final Set<String> NAMING = Set.of("n", "m");

    private final String text;
    private final int most;
    private final boolean query;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder key = new StringBuilder();
    private boolean opens = true;
    private boolean joined;

    private WordCutter(String text, int most, boolean query) {
        this.text = text;
        this.most = most;
        this.query = query;
    }

    /** The words of a text, at most so many. */
    static List<Word> of(String text, int most) {
        return new WordCutter(text, most, false).cut();
    }

    /** As many words, with {@code n'} and {@code m'} always taken for a part of theirs: people type {@code n'tillit}. */
    static List<Word> ofQuery(String text) {
        return new WordCutter(text, Integer.MAX_VALUE, true).cut();
    }

    private List<Word> cut() {
        int at = 0;
        while (at < text.length() && words.size() < most) {
            String letter = Letters.key(text.charAt(at));
            if (letter == null || letter.isEmpty()) {
                between(text.charAt(at));
                at++;
            } else {
                at = word(at);
            }
        }
        return words;
    }

    private void between(char c) {
        switch (c) {
            case ' ', '\u00a0', '\u202f', '-', '\u2011' -> {}
            case '.', '!', '?', '…', ':', '؟', '\n', '\r', '«', '“', '"', '•', '(', '—', '–' -> {
                opens = true;
                joined = false;
            }
            default -> joined = false;
        }
    }

    /** Reads the word that begins there and returns where it ends. */
    private int word(int begin) {
        key.setLength(0);
        int start = begin;
        int at = begin;
        int end = begin;
        while (at < text.length()) {
            char c = text.charAt(at);
            String letter = Letters.key(c);
            if (letter == null) {
                if (!Letters.isApostrophe(c) || !isLetter(at + 1)) {
                    break;
                }
                if (isPossessive(at)) {
                    add(start, end);
                    return at + 2;
                }
                if (isElision(start, at + 1)) {
                    key.setLength(0);
                    start = at + 1;
                }
                at++;
                continue;
            }
            if (key.length() < LONGEST) {
                key.append(letter);
            }
            at++;
            end = at;
        }
        add(start, end);
        return at;
    }

    private boolean isLetter(int at) {
        String letter = at < text.length() ? Letters.key(text.charAt(at)) : null;
        return letter != null && !letter.isEmpty();
    }

    /** The apostrophe is followed by an s that ends the word. */
    private boolean isPossessive(int apostrophe) {
        char s = text.charAt(apostrophe + 1);
        return (s == 's' || s == 'S') && !isLetter(apostrophe + 2) && key.length() > 1;
    }

    /** {@code n'est} has lost a vowel, {@code N'Tillit} is one name. */
    private boolean isElision(int begin, int next) {
        String before = key.toString();
        if (NAMING.contains(before)) {
            return !query && Character.isLowerCase(text.charAt(begin)) && Character.isLowerCase(text.charAt(next));
        }
        return ELIDED.contains(before);
    }

    private void add(int begin, int end) {
        if (key.length() > LONGEST) {
            key.setLength(LONGEST);
        }
        Word.Shape shape = shape(begin, end);
        String folded = key.toString();
        words.add(new Word(
                shape == Word.Shape.ARABIC ? ArabicStem.withoutArticle(folded) : folded,
                begin,
                end,
                shape,
                opens,
                joined && !opens));
        opens = false;
        joined = true;
    }

    private Word.Shape shape(int begin, int end) {
        char first = text.charAt(begin);
        if (Letters.isArabic(first)) {
            return Word.Shape.ARABIC;
        }
        if (!Character.isUpperCase(first)) {
            return Character.isLowerCase(first) ? Word.Shape.LOWER : Word.Shape.OTHER;
        }
        int capitals = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return Word.Shape.CAPITAL;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1 ? Word.Shape.CAPITALS : Word.Shape.CAPITAL;
    }

    /** The keys alone; null where there are no words. */
    static @Nullable String phrase(String text) {
        List<Word> words = of(text, Integer.MAX_VALUE);
        if (words.isEmpty()) {
            return null;
        }
        StringBuilder phrase = new StringBuilder();
        for (Word word : words) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(word.key());
        }
        return phrase.toString();
    }
}
