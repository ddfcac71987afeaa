package org.marsad.reading.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.text.Keys;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.TextSplitter;
import org.marsad.reading.text.Token;
import org.marsad.reading.text.WordMemory;

/**
 * Finds the words of a table in a text: one hash look-up for a token, the longest phrase that begins there. Arabic
 * conjunctions, prepositions and the article may be attached to the first word; a word that is in the table undivided
 * is never taken apart.
 */
public final class Phrases<V> {
    private static final List<String> BEFORE = List.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل");

    private final Map<String, List<Phrase<V>>> byFirst;
    private final WordMemory<List<Phrase<V>>> byWord;

    private Phrases(Map<String, List<Phrase<V>>> byFirst) {
        this.byFirst = byFirst;
        this.byWord = new WordMemory<>(word -> byFirst.get(word.key()));
    }

    /** The longest phrase that begins at {@code token} and ends before {@code limit}, or null. */
    public @Nullable Phrase<V> at(Text text, int token, int limit) {
        if (token < 0 || token >= limit) {
            return null;
        }
        List<Phrase<V>> candidates = byWord.of(text.token(token));
        if (candidates == null) {
            return null;
        }
        for (int i = 0; i < candidates.size(); i++) {
            Phrase<V> phrase = candidates.get(i);
            if (stands(phrase, text, token, limit)) {
                return phrase;
            }
        }
        return null;
    }

    /** The first words of all phrases. */
    Set<String> beginnings() {
        return byFirst.keySet();
    }

    /** Whether some phrase begins at {@code token} and ends before {@code limit}. */
    public boolean contains(Text text, int token, int limit) {
        return at(text, token, limit) != null;
    }

    private static boolean stands(Phrase<?> phrase, Text text, int token, int limit) {
        String[] keys = phrase.keys();
        if (token + keys.length > limit) {
            return false;
        }
        for (int i = 1; i < keys.length; i++) {
            if (!keys[i].equals(text.token(token + i).key())) {
                return false;
            }
        }
        return phrase.written() == null || phrase.written().equals(written(text, text.token(token)));
    }

    /** A token's letters as written, in lower case, without vowel signs and invisible marks. */
    private static String written(Text text, Token token) {
        return plain(text.original().substring(token.begin(), token.end()));
    }

    private static String plain(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!Keys.isIgnorable(word.charAt(i))) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    public static <V> Builder<V> builder(Language language) {
        return new Builder<>(language);
    }

    /** Collects the phrases of one language. */
    public static final class Builder<V> {
        private final Language language;
        private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();
        private final Set<Phrase<V>> withoutPreposition = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Phrase<V>> definite = Collections.newSetFromMap(new IdentityHashMap<>());

        private Builder(Language language) {
            this.language = language;
        }

        /**
         * Adds words as a table has them: {@code =} before them asks for this very spelling of the first word, {@code !}
         * allows no preposition attached to it. The first value given for a phrase stays.
         */
        public Builder<V> add(String words, V value) {
            boolean exact = words.startsWith("=");
            boolean alone = words.startsWith("!");
            Text text = TextSplitter.split(exact || alone ? words.substring(1) : words, language);
            String[] keys = text.tokens().stream().map(Token::key).toArray(String[]::new);
            if (keys.length == 0) {
                throw new IllegalArgumentException("a phrase must have a word, but was \"" + words + "\"");
            }
            Token first = text.token(0);
            String written = exact ? plain(text.original().substring(first.begin(), first.end())) : null;
            Phrase<V> phrase = new Phrase<>(keys, value, "", written);
            if (alone) {
                withoutPreposition.add(phrase);
            }
            if (text.original().startsWith("ال") && keys[0].length() > 3) {
                definite.add(phrase);
            }
            add(phrase);
            return this;
        }

        private void add(Phrase<V> phrase) {
            List<Phrase<V>> all = byFirst.computeIfAbsent(phrase.keys()[0], key -> new ArrayList<>(1));
            for (Phrase<V> other : all) {
                if (Arrays.equals(other.keys(), phrase.keys()) && Objects.equals(other.written(), phrase.written())) {
                    return;
                }
            }
            all.add(phrase);
        }

        public Phrases<V> build() {
            if (language == Language.AR) {
                List<Phrase<V>> bare =
                        byFirst.values().stream().flatMap(List::stream).toList();
                bare.forEach(this::addWithClitics);
            }
            byFirst.values()
                    .forEach(all -> all.sort(Comparator.comparing((Phrase<V> p) -> -p.length())
                            .thenComparing(p -> p.written() == null)
                            .thenComparing(p -> p.clitic().length())));
            return new Phrases<>(byFirst);
        }

        private void addWithClitics(Phrase<V> phrase) {
            String word = phrase.keys()[0];
            if (!Keys.isArabic(word.charAt(0))) {
                return;
            }
            boolean hasArticle = definite.contains(phrase);
            for (String before : withoutPreposition.contains(phrase) ? List.of("و") : BEFORE) {
                addWithClitic(phrase, before, before, 0);
                if (before.endsWith("ل")) {
                    if (hasArticle) {
                        addWithClitic(phrase, before, before, 1);
                    } else {
                        addWithClitic(phrase, before + "ل", before + "ل", 0);
                    }
                } else if (!hasArticle) {
                    addWithClitic(phrase, before + "ال", before + "ال", 0);
                }
            }
            if (!hasArticle) {
                addWithClitic(phrase, "ال", "ال", 0);
            }
        }

        private void addWithClitic(Phrase<V> phrase, String clitic, String attached, int dropped) {
            String[] keys = phrase.keys().clone();
            keys[0] = attached + keys[0].substring(dropped);
            String written = phrase.written() == null
                    ? null
                    : attached + phrase.written().substring(dropped);
            List<Phrase<V>> there = byFirst.get(keys[0]);
            if (there != null
                    && keys.length == 1
                    && there.stream()
                            .anyMatch(p -> p.length() == 1 && p.clitic().isEmpty())) {
                return;
            }
            byFirst.computeIfAbsent(keys[0], key -> new ArrayList<>(1))
                    .add(new Phrase<>(keys, phrase.value(), clitic, written));
        }
    }
}
