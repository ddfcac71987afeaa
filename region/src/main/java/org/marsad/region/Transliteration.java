package org.marsad.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;

/**
 * Finds the place that an Arabic spelling means when no table has that spelling: places whose Latin name has the same
 * consonants, in the order in which sounds and vowels agree ({@link SoundAlignment}). For names that follow a cue such as
 * بلدة or قرية; a name alone is too weak a sign that a place is meant.
 */
public final class Transliteration {
    private final Map<String, List<Place>> packBySkeleton = new HashMap<>();
    private final Gazetteer gazetteer;

    /**
     * A place and how well its name agrees with the Arabic one.
     *
     * @param name the Latin spelling that agreed best
     * @param score 1 for full agreement of all sounds, 0 for none
     */
    public record Candidate(Place place, String name, double score) {}

    private Transliteration(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Looks among the settlements and sites of the pack and in its gazetteer. */
    public static Transliteration of(Region region) {
        Transliteration transliteration = new Transliteration(region.gazetteer());
        for (Place place : region.places()) {
            if (!place.kind().isArea()) {
                for (String skeleton : skeletons(place)) {
                    transliteration
                            .packBySkeleton
                            .computeIfAbsent(skeleton, s -> new ArrayList<>(1))
                            .add(place);
                }
            }
        }
        return transliteration;
    }

    private static Set<String> skeletons(Place place) {
        Set<String> skeletons = new HashSet<>();
        latinNames(place).forEach(name -> skeletons.add(Skeleton.of(name)));
        return skeletons;
    }

    private static List<String> latinNames(Place place) {
        List<String> names = new ArrayList<>(place.names(Language.FR));
        names.addAll(place.names(Language.EN));
        if (names.isEmpty()) {
            names.add(place.name());
        }
        return names;
    }

    /**
     * The places that may be meant, best first.
     *
     * @param arabic the name without the cue before it
     * @param countries ISO 3166-1 alpha-3 codes to look in; empty means all
     * @param most length of the list at most
     */
    public List<Candidate> candidates(String arabic, Set<String> countries, int most) {
        String key = NameKey.of(arabic);
        Map<String, Candidate> best = new LinkedHashMap<>();
        for (String spelling : spellings(key)) {
            SoundAlignment alignment = new SoundAlignment(spelling);
            for (Place place : withSkeleton(Skeleton.of(spelling))) {
                if (countries.isEmpty() || (place.country() != null && countries.contains(place.country()))) {
                    Candidate candidate = candidate(place, alignment);
                    best.merge(place.id(), candidate, (a, b) -> a.score >= b.score ? a : b);
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.score - prior(c.place))
                        .thenComparing(c -> c.place.id()))
                .limit(most)
                .toList();
    }

    /** The name as it stands and, where it begins with the article, without. */
    private static List<String> spellings(String key) {
        return key.startsWith("ال") && key.length() > 4 ? List.of(key, key.substring(2)) : List.of(key);
    }

    private List<Place> withSkeleton(String skeleton) {
        List<Place> places = new ArrayList<>(packBySkeleton.getOrDefault(skeleton, List.of()));
        if (skeleton.length() > 1) {
            // thousands of places share a single consonant
            places.addAll(gazetteer.withSkeleton(skeleton));
        }
        return places;
    }

    private static Candidate candidate(Place place, SoundAlignment alignment) {
        Candidate best = new Candidate(place, place.name(), 0);
        for (String name : latinNames(place)) {
            double score = alignment.score(NameKey.of(name));
            if (score > best.score) {
                best = new Candidate(place, name, score);
            }
        }
        return best;
    }

    /** Of spellings that agree about as well, the larger and the better known place is meant more often. */
    private static double prior(Place place) {
        double town = place.kind() == PlaceKind.TOWN ? 0.06 : 0;
        boolean inPack = !place.id().contains(":");
        return town + (inPack ? 0.03 : 0);
    }
}
