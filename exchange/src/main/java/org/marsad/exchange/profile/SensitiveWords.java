package org.marsad.exchange.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The words that tell a protected or military place, from {@code sensitive-words.tsv}: whole words, or beginnings of words
 * before a {@code *}, without regard to case, accents, and what Arabic writes onto the beginning of a word.
 */
final class SensitiveWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}*]+");
    /** Article and prepositions; "to the" before a word that begins with L is written as one letter only. */
    private static final List<String> ARABIC_PREFIXES = List.of("ال", "بال", "كال", "لل", "ل", "ب", "ك");

    private static final List<Phrase> PHRASES = load();

    private SensitiveWords() {}

    private record Phrase(Sensitivity sensitivity, List<String> words) {
        boolean isIn(List<String> text) {
            for (int i = 0; i + words.size() <= text.size(); i++) {
                if (standsAt(text, i)) {
                    return true;
                }
            }
            return false;
        }

        private boolean standsAt(List<String> text, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!fits(words.get(i), text.get(at + i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String word, String token) {
            String tail = token.startsWith("و") || token.startsWith("ف") ? token.substring(1) : token;
            return begins(word, token)
                    || begins(word, tail)
                    || ARABIC_PREFIXES.stream()
                            .anyMatch(
                                    prefix -> tail.startsWith(prefix) && begins(word, tail.substring(prefix.length())));
        }

        private static boolean begins(String word, String token) {
            return word.endsWith("*") ? token.startsWith(word.substring(0, word.length() - 1)) : token.equals(word);
        }
    }

    private static List<Phrase> load() {
        List<Phrase> phrases = new ArrayList<>();
        try (InputStream table = SensitiveWords.class.getResourceAsStream("sensitive-words.tsv");
                BufferedReader rows = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8))) {
            rows.lines().skip(1).map(row -> row.split("\t", -1)).forEach(row -> {
                Sensitivity sensitivity = row[0].equals("protected") ? Sensitivity.PROTECTED : Sensitivity.SITE;
                for (String phrase : row[2].split("\\|")) {
                    phrases.add(new Phrase(sensitivity, words(phrase)));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(phrases);
    }

    /** The most care that a text asks for. */
    static Sensitivity of(String text) {
        List<String> words = words(text);
        Sensitivity most = Sensitivity.USUAL;
        for (Phrase phrase : PHRASES) {
            if (phrase.sensitivity.compareTo(most) > 0 && phrase.isIn(words)) {
                most = phrase.sensitivity;
            }
        }
        return most;
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u0649', '\u064A')
                .replace("\u0640", "");
        return NO_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
