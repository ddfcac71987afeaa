package org.marsad.ledger.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.model.Actor;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.region.Region;

/** The names of a pack's places and actors by the keys of their words. Immutable after {@link #of}. */
final class PackNames {
    private final Map<String, List<Named>> byName = new HashMap<>();
    private final PhraseSet phrases = new PhraseSet();
    private final Map<String, Set<Named>> byWord = new HashMap<>();
    private final Set<String> actorWords = new HashSet<>();

    private PackNames() {}

    static PackNames of(Region region) {
        PackNames names = new PackNames();
        for (Place place : region.places()) {
            List<String> all = all(place.name(), place.names().values());
            names.add(new Named(place.name(), all, true, place.needsContext()), false);
        }
        for (Actor actor : region.actors()) {
            List<String> all = all(actor.name(), actor.forms().values());
            names.add(new Named(actor.name(), all, isProper(actor), false), true);
        }
        region.countries().forEach(country -> {
            for (Language language : Language.values()) {
                names.adjectives(country.adjectives(language));
                names.adjectives(country.peoples(language));
            }
        });
        return names;
    }

    private static List<String> all(String name, Collection<List<String>> byLanguage) {
        List<String> all = new ArrayList<>();
        all.add(name);
        byLanguage.forEach(all::addAll);
        return all;
    }

    /** Whether the actor is called by names (JNIM, Malian army) rather than by ordinary words (mayor, gunmen). */
    private static boolean isProper(Actor actor) {
        List<String> forms = actor.forms(Language.EN);
        long capitals = forms.stream()
                .filter(form -> form.chars().anyMatch(Character::isUpperCase))
                .count();
        return capitals * 2 > forms.size();
    }

    private void add(Named named, boolean actor) {
        for (String name : new HashSet<>(named.names())) {
            String key = WordCutter.phrase(name);
            if (key == null) {
                continue;
            }
            List<Named> sameName = byName.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (!sameName.contains(named)) {
                sameName.add(named);
            }
            String[] words = key.split(" ");
            phrases.add(key);
            for (String word : words) {
                if (actor) {
                    actorWords.add(word);
                }
                if (words.length > 1 && named.widens()) {
                    byWord.computeIfAbsent(word, k -> new HashSet<>(2)).add(named);
                }
            }
        }
    }

    private void adjectives(List<String> words) {
        for (String word : words) {
            for (String part : word.split(" ")) {
                String key = WordCutter.phrase(part);
                if (key != null) {
                    actorWords.add(key);
                }
            }
        }
    }

    /** Number of words of the longest name that begins at a word; 0 where none does. */
    int longestAt(List<Word> words, int at) {
        return phrases.longestAt(words, at);
    }

    static String joined(List<Word> words, int at, int length) {
        if (length == 1) {
            return words.get(at).key();
        }
        StringBuilder joined = new StringBuilder();
        for (int i = at; i < at + length; i++) {
            joined.append(i == at ? "" : " ").append(words.get(i).key());
        }
        return joined.toString();
    }

    boolean isName(String key) {
        return byName.containsKey(key);
    }

    /** Whom or what a whole name means. */
    List<Named> named(String key) {
        return byName.getOrDefault(key, List.of());
    }

    /** What a word means that is only a part of names: nothing where names of several places or actors have it. */
    List<Named> namedByPart(String word) {
        Set<Named> all = byWord.getOrDefault(word, Set.of());
        long labels = all.stream().map(Named::label).distinct().count();
        return labels == 1 ? List.copyOf(all) : List.of();
    }

    /** Whether a word stands in the name of an actor or is a country's adjective. */
    boolean isWordOfActor(String key) {
        return actorWords.contains(key);
    }

    Set<String> keys() {
        return byName.keySet();
    }
}
