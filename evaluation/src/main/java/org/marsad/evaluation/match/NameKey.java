package org.marsad.evaluation.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a name by which it is compared.
 *
 * <p>Lower case, without diacritics and punctuation, a final "generic" or "unspecified" dropped, demonyms replaced by
 * their country, and every alias by the alphabetically first name of its group. Names in other scripts than Latin have
 * an empty key and never match.
 */
final class NameKey {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern VAGUE_ENDING = Pattern.compile(" generic$| unspecified$");
    private static final int LOWEST_MARK = 0x334;
    private static final int HIGHEST_MARK = 0x345;

    private final Map<String, String> aliases;
    private final Map<String, String> demonyms;

    private NameKey(Map<String, String> aliases, Map<String, String> demonyms) {
        this.aliases = Map.copyOf(aliases);
        this.demonyms = Map.copyOf(demonyms);
    }

    static NameKey fromTables() {
        Map<String, String> aliases = new HashMap<>();
        for (List<String> group : NameTables.rows("aliases.tsv")) {
            String first = Collections.min(group);
            group.forEach(name -> aliases.put(name, first));
        }
        Map<String, String> demonyms = NameTables.rows("demonyms.tsv").stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        return new NameKey(aliases, demonyms);
    }

    String of(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return "";
        }
        String plain = withoutMarks(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD));
        String words = NOT_A_WORD.matcher(plain).replaceAll(" ").strip();
        String firm = VAGUE_ENDING.matcher(words).replaceAll("");
        String countries = Arrays.stream(firm.split(" "))
                .map(word -> demonyms.getOrDefault(word, word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return aliases.getOrDefault(countries, countries);
    }

    private static String withoutMarks(String decomposed) {
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isCombining(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /**
     * Whether a character has a canonical combining class, as accents have and variation selectors have not.
     *
     * <p>The class library does not tell the class, but it orders marks by it: one with a class goes before the mark of
     * the highest class, or after the one of the lowest.
     */
    private static boolean isCombining(int character) {
        if (character < 0x300 || Character.isLetterOrDigit(character)) {
            return false;
        }
        return changesPlaces(HIGHEST_MARK, character) || changesPlaces(character, LOWEST_MARK);
    }

    private static boolean changesPlaces(int first, int second) {
        String pair = Character.toString(first) + Character.toString(second);
        return !Normalizer.normalize(pair, Normalizer.Form.NFD).equals(pair);
    }
}
