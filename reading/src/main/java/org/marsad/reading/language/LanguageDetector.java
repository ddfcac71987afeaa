package org.marsad.reading.language;

import java.util.Optional;
import java.util.Set;
import org.marsad.model.Language;
import org.marsad.reading.text.Keys;

/** First pass: the script tells Arabic, stop words tell French from English. */
public final class LanguageDetector {
    private static final int SAMPLE = 4_000;
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "de", "des", "du", "et", "un", "une", "dans", "par", "sur", "pour", "est", "sont", "ont",
            "que", "qui", "au", "aux", "avec", "selon", "dont", "cette", "ce", "il", "elle", "ne", "pas", "plus",
            "leur", "ses", "son");
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "a", "an", "was", "were", "that", "on", "by", "for", "with", "is", "are",
            "has", "have", "had", "said", "from", "at", "as", "it", "its", "their", "they", "not", "which", "who",
            "after", "this");
    /** Words of Persian, Urdu and Pashto that Arabic has not: same script, another language. */
    private static final String FOREIGN_LETTERS = "پچژگٹڈڑےھټډړښ";

    private LanguageDetector() {}

    /** The language of a text, or empty where neither script nor words tell. */
    public static Optional<Language> detect(String text) {
        int arabic = 0;
        int latin = 0;
        int other = 0;
        int foreign = 0;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Keys.isArabic(c)) {
                arabic++;
                foreign += FOREIGN_LETTERS.indexOf(c) >= 0 ? 1 : 0;
            } else if (Character.isLetter(c)) {
                if (c < 0x250 || (c >= '\u1e00' && c <= '\u1eff')) {
                    latin++;
                } else {
                    other++;
                }
            }
        }
        int letters = arabic + latin + other;
        if (letters == 0 || other * 2 > letters) {
            return Optional.empty();
        }
        if (arabic > latin) {
            return foreign * 50 > arabic ? Optional.empty() : Optional.of(Language.AR);
        }
        return latin(text, end);
    }

    private static Optional<Language> latin(String text, int end) {
        int french = 0;
        int english = 0;
        int words = 0;
        int begin = -1;
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && begin < 0) {
                begin = i;
            } else if (!letter && begin >= 0) {
                String key = Keys.of(text, begin, i);
                words++;
                french += FRENCH.contains(key) ? 1 : 0;
                english += ENGLISH.contains(key) ? 1 : 0;
                begin = -1;
            }
        }
        int best = Math.max(french, english);
        if (best == 0 || (words >= 20 && best * 12 < words) || french == english) {
            return Optional.empty();
        }
        return Optional.of(french > english ? Language.FR : Language.EN);
    }
}
