package org.marsad.reading.relations;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Country;
import org.marsad.model.Language;
import org.marsad.reading.lexicon.Clitics;
import org.marsad.reading.text.Keys;
import org.marsad.region.Region;

/** The adjectives of countries by their words: "French", "françaises", «والأمريكية». */
final class Nationalities {
    /**
     * @param people the form also names the country's people ("les Allemands", «الفرنسيون»)
     */
    record Nationality(String country, boolean people) {}

    private final Map<Language, Map<String, Nationality>> byKey = new EnumMap<>(Language.class);
    private final Region region;

    Nationalities(Region region) {
        this.region = region;
    }

    /** The country an adjective belongs to; for Arabic the key may carry و, a preposition and the article. */
    @Nullable
    Nationality of(Language language, String key) {
        Map<String, Nationality> keys = keys(language);
        if (language != Language.AR) {
            return keys.get(key);
        }
        for (Clitics.Division division : Clitics.of(key)) {
            if (division.pronoun().isEmpty()) {
                Nationality known = keys.get(division.rest());
                if (known != null) {
                    return known;
                }
            }
        }
        return null;
    }

    private synchronized Map<String, Nationality> keys(Language language) {
        return byKey.computeIfAbsent(language, this::compile);
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
                    keys.putIfAbsent(key + "ه", new Nationality(country.iso3(), false));
                    keys.putIfAbsent(key + "ون", new Nationality(country.iso3(), true));
                    keys.putIfAbsent(key + "ين", new Nationality(country.iso3(), true));
                }
            }
            for (String people : country.peoples(language)) {
                keys.putIfAbsent(Keys.of(people), new Nationality(country.iso3(), true));
            }
        }
        return keys;
    }
}
