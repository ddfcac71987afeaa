package org.marsad.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.model.Country;
import org.marsad.model.Language;

/**
 * The values that stand for the placeholders of {@code organ-forms.tsv}, by country and language.
 *
 * <ul>
 *   <li>English: {@code adj} Malian, {@code name} Mali, {@code poss} Mali's, {@code people} Malians, {@code capital}.
 *   <li>French: {@code ms fs mp fp} malien, malienne, maliens, maliennes; {@code Mp} Maliens; {@code du} du Mali; {@code
 *       au} au Mali; {@code name}; {@code capital}, {@code de_capital}, {@code a_capital}.
 *   <li>Arabic: {@code ms fs} مالي, مالية; {@code mp mpo} the plural in nominative and oblique; {@code name}; {@code
 *       capital}.
 * </ul>
 */
final class Inflection {
    private static final String VOWELS = "AEIOUYÉÈÊÎÔaeiouyéèêîô";

    private Inflection() {}

    static Map<String, List<String>> of(Country country, Language language) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("name", country.names(language));
        values.put("capital", country.capitals(language));
        switch (language) {
            case EN -> english(country, values);
            case FR -> french(country, values);
            case AR -> arabic(country, values);
        }
        return values;
    }

    private static void english(Country country, Map<String, List<String>> values) {
        values.put("adj", country.adjectives(Language.EN));
        values.put("people", country.peoples(Language.EN));
        values.put("poss", map(country.names(Language.EN), name -> name + (name.endsWith("s") ? "'" : "'s")));
    }

    private static void french(Country country, Map<String, List<String>> values) {
        List<String> adjectives = country.adjectives(Language.FR);
        String[] slots = {"ms", "fs", "mp", "fp"};
        for (int slot = 0; slot < slots.length; slot++) {
            List<String> forms = new ArrayList<>();
            for (int at = slot; at < adjectives.size(); at += slots.length) {
                forms.add(adjectives.get(at));
            }
            values.put(slots[slot], forms);
        }
        values.put("Mp", map(values.getOrDefault("mp", List.of()), Inflection::capitalised));
        values.put("du", country.genitives());
        values.put("au", map(country.genitives(), Inflection::in));
        List<String> capitals = country.capitals(Language.FR);
        values.put("de_capital", map(capitals, Inflection::ofTown));
        values.put(
                "a_capital", map(capitals, town -> town.startsWith("Le ") ? "au " + town.substring(3) : "à " + town));
    }

    private static void arabic(Country country, Map<String, List<String>> values) {
        List<String> adjectives = country.adjectives(Language.AR);
        values.put("ms", adjectives);
        values.put("fs", map(adjectives, form -> form + "ة"));
        values.put("mp", with(country.peoples(Language.AR), map(adjectives, form -> form + "ون")));
        values.put("mpo", with(country.peoples(Language.AR), map(adjectives, form -> form + "ين")));
    }

    /** "au Mali", "en Algérie", "aux Pays-Bas" from "du Mali", "de l'Algérie", "des Pays-Bas". */
    private static String in(String of) {
        if (of.startsWith("du ")) {
            return "au " + of.substring(3);
        }
        if (of.startsWith("des ")) {
            return "aux " + of.substring(4);
        }
        for (String article : new String[] {"de la ", "de l'", "de ", "d'"}) {
            if (of.startsWith(article)) {
                return "en " + of.substring(article.length());
            }
        }
        return of;
    }

    private static String ofTown(String town) {
        if (town.startsWith("Le ")) {
            return "du " + town.substring(3);
        }
        // Ouagadougou begins with a consonant, [w]
        boolean vowel = VOWELS.indexOf(town.charAt(0)) >= 0 && !town.startsWith("Ou");
        return (vowel ? "d'" : "de ") + town;
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String> with(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private interface Change {
        String apply(String form);
    }

    private static List<String> map(List<String> forms, Change change) {
        List<String> changed = new ArrayList<>(forms.size());
        for (String form : forms) {
            changed.add(change.apply(form));
        }
        return changed;
    }
}
