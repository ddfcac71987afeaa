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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.Country;
import org.marsad.model.Country.Reach;
import org.marsad.model.Language;

/**
 * What the organs of a state are called: {@code organ-forms.tsv} ("armée {fs}") filled in with the adjectives of {@code
 * countries.tsv} ("armée malienne"), so that no combination has to be typed and none is forgotten.
 *
 * <p>Forms are put together at the first look at them: whoever reads Arabic only never pays for French.
 */
final class OrganForms {
    private final Table table;
    private final List<Actor> actors;
    private final Map<Language, OfLanguage> byLanguage = new ConcurrentHashMap<>();

    /** @param actors those that the pack spells out; a form of theirs ("Libyan National Army") is never given to another */
    OrganForms(Table table, List<Actor> actors) {
        this.table = table;
        this.actors = actors;
    }

    /** The forms of a country's organ, after its own, which the pack spells out. */
    Map<Language, List<String>> of(String organ, Country country, Map<Language, List<String>> own) {
        Map<Language, List<String>> forms = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            forms.put(language, new Forms(own.getOrDefault(language, List.of()), organ, country, language));
        }
        return forms;
    }

    private OfLanguage of(Language language) {
        return byLanguage.computeIfAbsent(language, this::prepare);
    }

    private OfLanguage prepare(Language language) {
        Map<String, List<Pattern>> patterns = new HashMap<>();
        for (Table.Row row : table.rows()) {
            if (row.language("language") == language) {
                Reach widest = row.kind("scope", Reach.class);
                List<Pattern> of = patterns.computeIfAbsent(row.get("organ"), organ -> new ArrayList<>());
                row.list("forms").forEach(form -> of.add(pattern(row, form, widest)));
            }
        }
        Set<String> spelledOut = new HashSet<>();
        for (Actor actor : actors) {
            actor.forms(language).forEach(form -> spelledOut.add(form.toLowerCase(Locale.ROOT)));
        }
        return new OfLanguage(patterns, spelledOut);
    }

    private static Pattern pattern(Table.Row row, String form, Reach widest) {
        int open = form.indexOf('{');
        int close = form.indexOf('}');
        if (open < 0 || close < open || form.indexOf('{', open + 1) >= 0) {
            throw row.wrong("forms", "must hold one {placeholder} in each form, but was \"" + form + "\"");
        }
        return new Pattern(form.substring(0, open), form.substring(open + 1, close), form.substring(close + 1), widest);
    }

    private record Pattern(String before, String placeholder, String after, Reach widest) {}

    /** All that is needed to put forms of one language together; spelled-out forms in lower case. */
    private record OfLanguage(Map<String, List<Pattern>> patterns, Set<String> spelledOut) {
        List<String> expand(String organ, Country country, Language language, List<String> own) {
            Set<String> expanded = new LinkedHashSet<>(own);
            Map<String, List<String>> values = Inflection.of(country, language);
            for (Pattern pattern : patterns.getOrDefault(organ, List.of())) {
                List<String> fills = values.get(pattern.placeholder);
                if (fills == null) {
                    throw new PackException("organ-forms.tsv: {" + pattern.placeholder + "} is not one of "
                            + values.keySet() + " for " + language.code());
                }
                if (country.reach().isWithin(pattern.widest)) {
                    for (String fill : fills) {
                        String form = pattern.before + fill + pattern.after;
                        if (!spelledOut.contains(form.toLowerCase(Locale.ROOT))) {
                            expanded.add(form);
                        }
                    }
                }
            }
            return List.copyOf(expanded);
        }
    }

    private final class Forms extends AbstractList<String> {
        private final List<String> own;
        private final String organ;
        private final Country country;
        private final Language language;
        // benign race: all threads would put the same list here
        private volatile @Nullable List<String> forms;

        Forms(List<String> own, String organ, Country country, Language language) {
            this.own = own;
            this.organ = organ;
            this.country = country;
            this.language = language;
        }

        private List<String> forms() {
            List<String> known = forms;
            if (known == null) {
                known = of(language).expand(organ, country, language, own);
                forms = known;
            }
            return known;
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
