package org.marsad.reading.relations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Country;
import org.marsad.model.Language;
import org.marsad.reading.text.Keys;
import org.marsad.reading.text.Token;
import org.marsad.reading.text.WordMemory;
import org.marsad.region.Region;

/** The adjectives of countries by their words: "French", "françaises", «والأمريكية». */
final class Nationalities {
    private static final List<String> BEFORE = List.of("", "و", "ال", "وال", "لل", "ولل", "ل", "بال", "فال");

    /**
     * @param people the form also names the country's people ("les Allemands", «الفرنسيون»)
     */
    record Nationality(String country, boolean people) {}

    private final Map<Language, WordMemory<Nationality>> byWord = new ConcurrentHashMap<>();
    private final Region region;

    Nationalities(Region region) {
        this.region = region;
    }

    /** The country an adjective belongs to, or null; an Arabic word may carry و, ف, ل, ب and the article. */
    @Nullable
    Nationality of(Language language, Token word) {
        return byWord.computeIfAbsent(language, this::remembering).of(word);
    }

    private WordMemory<Nationality> remembering(Language language) {
        Map<String, Nationality> keys = compile(language);
        return new WordMemory<>(word -> keys.get(word.key()));
    }

    private Map<String, Nationality> compile(Language language) {
        Map<String, Nationality> keys = new HashMap<>();
        for (Country country : region.countries()) {
            int n = 0;
            for (String adjective : country.adjectives(language)) {
                String key = Keys.of(adjective);
                boolean plural = language == Language.FR && n++ % 4 >= 2;
                keys.putIfAbsent(key, new Nationality(country.iso3(), plural));
                if (language == Language.AR) {
                    addArabic(keys, key, new Nationality(country.iso3(), false));
                    addArabic(keys, key + "ه", new Nationality(country.iso3(), false));
                    addArabic(keys, key + "ون", new Nationality(country.iso3(), true));
                    addArabic(keys, key + "ين", new Nationality(country.iso3(), true));
                }
            }
            for (String people : country.peoples(language)) {
                keys.putIfAbsent(Keys.of(people), new Nationality(country.iso3(), true));
            }
        }
        return keys;
    }

    private static void addArabic(Map<String, Nationality> keys, String word, Nationality nationality) {
        for (String before : BEFORE) {
            keys.putIfAbsent(before + word, nationality);
        }
    }
}
