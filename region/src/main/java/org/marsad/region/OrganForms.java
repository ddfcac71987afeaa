package org.marsad.region;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.Country;
import org.marsad.model.Country.Reach;
import org.marsad.model.Language;

/**
 * What the organs of a state are called: {@code organ-forms.tsv} ("armée {fs}") filled in with the adjectives of {@code
 * countries.tsv} ("armée malienne"), so that no combination has to be typed and none is forgotten.
 */
final class OrganForms {
    private record Pattern(String before, String placeholder, String after, Reach widest) {}

    private final Map<String, Map<Language, List<Pattern>>> patterns = new HashMap<>();
    private final Map<Language, Set<String>> spelledOut = new EnumMap<>(Language.class);

    /** @param actors those that the pack spells out; a form of theirs ("Libyan National Army") is never given to another */
    OrganForms(Table table, List<Actor> actors) {
        for (Language language : Language.values()) {
            Set<String> forms = new HashSet<>();
            actors.forEach(actor -> actor.forms(language).forEach(form -> forms.add(form.toLowerCase(Locale.ROOT))));
            spelledOut.put(language, forms);
        }
        for (Table.Row row : table.rows()) {
            Language language = row.language("language");
            Reach widest = row.kind("scope", Reach.class);
            List<Pattern> of = patterns.computeIfAbsent(row.get("organ"), organ -> new EnumMap<>(Language.class))
                    .computeIfAbsent(language, l -> new ArrayList<>());
            for (String form : row.list("forms")) {
                of.add(pattern(row, form, widest));
            }
        }
    }

    private static Pattern pattern(Table.Row row, String form, Reach widest) {
        int open = form.indexOf('{');
        int close = form.indexOf('}');
        if (open < 0 || close < open || form.indexOf('{', open + 1) >= 0) {
            throw row.wrong("forms", "must hold one {placeholder} in each form, but was \"" + form + "\"");
        }
        return new Pattern(form.substring(0, open), form.substring(open + 1, close), form.substring(close + 1), widest);
    }

    /**
     * The forms of a country's organ, after those that the pack spells out. They are put together at the first look at
     * them: whoever reads Arabic only never pays for French.
     */
    Map<Language, List<String>> of(String organ, Country country, Map<Language, List<String>> own) {
        Map<Language, List<Pattern>> of = patterns.getOrDefault(organ, Map.of());
        Map<Language, List<String>> forms = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            forms.put(
                    language,
                    new Forms(
                            own.getOrDefault(language, List.of()),
                            of.getOrDefault(language, List.of()),
                            spelledOut.getOrDefault(language, Set.of()),
                            country,
                            language));
        }
        return forms;
    }

    private static final class Forms extends AbstractList<String> {
        private final List<String> spelledOut;
        private final List<Pattern> patterns;
        private final Set<String> taken;
        private final Country country;
        private final Language language;
        // benign race: all threads would put the same list here
        private volatile @Nullable List<String> forms;

        Forms(List<String> spelledOut, List<Pattern> patterns, Set<String> taken, Country country, Language language) {
            this.spelledOut = spelledOut;
            this.patterns = patterns;
            this.taken = taken;
            this.country = country;
            this.language = language;
        }

        private List<String> forms() {
            List<String> known = forms;
            if (known == null) {
                known = expand();
                forms = known;
            }
            return known;
        }

        private List<String> expand() {
            Set<String> expanded = new LinkedHashSet<>(spelledOut);
            Map<String, List<String>> values = Inflection.of(country, language);
            for (Pattern pattern : patterns) {
                List<String> fills = values.get(pattern.placeholder);
                if (fills == null) {
                    throw new PackException("organ-forms.tsv: {" + pattern.placeholder + "} is not one of "
                            + values.keySet() + " for " + language.code());
                }
                if (country.reach().isWithin(pattern.widest)) {
                    for (String fill : fills) {
                        String form = pattern.before + fill + pattern.after;
                        if (!taken.contains(form.toLowerCase(Locale.ROOT))) {
                            expanded.add(form);
                        }
                    }
                }
            }
            return List.copyOf(expanded);
        }

        @Override
        public String get(int index) {
            return forms().get(index);
        }

        @Override
        public int size() {
            return forms().size();
        }
    }
}
