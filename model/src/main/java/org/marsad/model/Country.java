package org.marsad.model;

import java.util.List;
import java.util.Map;

/**
 * A country as its people, adjective and capital are named, for reading "nigérien" or "the Elders of Niger" as Niger's.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param slug the part of ids that stands for it, such as {@code mali} in {@code gov-mali}
 * @param names by language, usual name first
 * @param adjectives base forms by language: English adjective; French masculine and feminine singular, then plural, variant after variant;
 *     Arabic masculine singular without article
 * @param peoples its people where the adjective does not tell how they are called: English plural, Arabic broken plural
 * @param genitives the French name after "of": "du Mali", "de la Mauritanie"
 * @param capitals by language; a capital also stands for the government ("Paris has announced …")
 */
public record Country(
        String iso3,
        String slug,
        Reach reach,
        Map<Language, List<String>> names,
        Map<Language, List<String>> adjectives,
        Map<Language, List<String>> peoples,
        List<String> genitives,
        Map<Language, List<String>> capitals) {
    public Country {
        names = Map.copyOf(names);
        adjectives = Map.copyOf(adjectives);
        peoples = Map.copyOf(peoples);
        genitives = List.copyOf(genitives);
        capitals = Map.copyOf(capitals);
    }

    /** How near a country is to a region's pack; decides how many of its organs and their forms are told apart. */
    public enum Reach {
        /** What the region is about. */
        CORE,
        /** Neighbours. */
        REGION,
        /** States with forces or a say in the region. */
        INVOLVED,
        /** All others. */
        OTHER;

        /** Whether something told for countries up to the other reach holds for this one. */
        public boolean isWithin(Reach widest) {
            return compareTo(widest) <= 0;
        }
    }

    /** English name. */
    public String name() {
        return names(Language.EN).get(0);
    }

    public List<String> names(Language language) {
        return names.getOrDefault(language, List.of());
    }

    public List<String> adjectives(Language language) {
        return adjectives.getOrDefault(language, List.of());
    }

    public List<String> peoples(Language language) {
        return peoples.getOrDefault(language, List.of());
    }

    public List<String> capitals(Language language) {
        return capitals.getOrDefault(language, List.of());
    }
}
