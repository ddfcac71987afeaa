package org.marsad.reading.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.reading.lexicon.Clitics;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.Token;
import org.marsad.region.Region;
import org.marsad.region.Transliteration;

/**
 * Settlements that no table of the pack names in this spelling: the name after "village of" or قرية is looked up in the
 * region's gazetteer, and an Arabic one is traced to the Latin names that sound like it. Only in countries the report speaks
 * of; where several places of the name remain, none is taken.
 */
final class UnknownPlaces {
    /** Above this, the first candidate was right for 53 of 57 villages with an Arabic name in print. */
    private static final double SOUNDS_ALIKE = 0.9;

    private static final int LONGEST_NAME = 3;
    private static final int SHORTEST_ARABIC_NAME = 4;
    private static final int SHORTEST_BARE_NAME = 5;
    private static final double SOUNDS_THE_SAME = 0.9;
    private static final String[] ARABIC_ENDINGS = {"ات", "ين", "ون", "هم", "ها", "هما", "نا", "ته", "يه", "ايه"};

    private final Region region;
    private volatile @Nullable Transliteration transliteration;

    UnknownPlaces(Region region) {
        this.region = region;
    }

    /** The places found by name, and those that only a place word gives away, in the order of the text. */
    List<PlaceMention> complete(Text text, List<PlaceMention> known, List<ActorMention> actors, List<Match<Cue>> cues) {
        boolean arabic = text.language() == Language.AR;
        if (cues.stream().noneMatch(cue -> namesSettlement(cue) || (arabic && leadsToPlace(cue)))) {
            return known;
        }
        BitSet taken = new BitSet(text.size());
        known.forEach(place -> mark(taken, place.first(), place.last()));
        actors.forEach(actor -> mark(taken, actor.first(), actor.last()));
        BitSet nearEnds = new BitSet(text.size() + 1);
        for (Match<Cue> cue : cues) {
            mark(taken, cue.first(), cue.last());
            if (cue.value().kind() == CueKind.PREPOSITION && cue.value().is("role", "near")) {
                nearEnds.set(cue.last());
            }
        }
        Set<String> countries = countries(known, actors);
        List<PlaceMention> all = new ArrayList<>(known);
        for (Match<Cue> cue : cues) {
            boolean settlement = namesSettlement(cue);
            if (!countries.isEmpty() && (settlement || (arabic && leadsToPlace(cue)))) {
                PlaceMention found = settlement
                        ? after(text, cue, taken, countries, known, nearEnds)
                        : bareName(text, cue, taken, countries, known);
                if (found != null) {
                    mark(taken, found.first(), found.last());
                    all.add(found);
                }
            }
        }
        if (arabic && !countries.isEmpty()) {
            joined(text, taken, countries, known, all);
        }
        if (all.size() > known.size()) {
            all.sort(Comparator.comparingInt(PlaceMention::first));
        }
        return all;
    }

    /** "ديالاساغو ودياويلي": a name joined to a place by و. */
    private void joined(
            Text text, BitSet taken, Set<String> countries, List<PlaceMention> known, List<PlaceMention> all) {
        for (PlaceMention place : List.copyOf(all)) {
            int at = place.last();
            while (!place.place().kind().isArea()
                    && at < text.size()
                    && !taken.get(at)
                    && text.key(at).startsWith("و")
                    && isForeignName(text, at)) {
                String name = text.words(at, at + 1).substring(1);
                List<Transliteration.Candidate> candidates = transliteration().candidates(name, countries, 2);
                boolean alike = !candidates.isEmpty() && candidates.get(0).score() >= SOUNDS_ALIKE;
                Place found = alike ? soundingLike(name, countries, known) : null;
                if (found == null) {
                    break;
                }
                all.add(new PlaceMention(
                        at, at + 1, found, place.near(), new Clitics.Division(name, 'و', (char) 0, false, false, "")));
                taken.set(at);
                at++;
            }
        }
    }

    /** After "in" and "near" alone only a long name is taken, and only if all its sounds agree. */
    private @Nullable PlaceMention bareName(
            Text text, Match<Cue> cue, BitSet taken, Set<String> countries, List<PlaceMention> known) {
        int at = cue.last();
        if (at >= text.size() || taken.get(at) || !isForeignName(text, at)) {
            return null;
        }
        List<Transliteration.Candidate> candidates = transliteration().candidates(text.words(at, at + 1), countries, 2);
        if (candidates.isEmpty() || candidates.get(0).score() < SOUNDS_THE_SAME) {
            return null;
        }
        Place place = soundingLike(text.words(at, at + 1), countries, known);
        return place == null
                ? null
                : new PlaceMention(at, at + 1, place, cue.value().is("role", "near"), null);
    }

    /** Long and without the endings of Arabic nouns. */
    private static boolean isForeignName(Text text, int at) {
        String key = text.key(at);
        if (!isName(text, at, true) || key.length() < SHORTEST_BARE_NAME || key.startsWith("ال")) {
            return false;
        }
        for (String ending : ARABIC_ENDINGS) {
            if (key.endsWith(ending)) {
                return false;
            }
        }
        return true;
    }

    private static boolean leadsToPlace(Match<Cue> cue) {
        return cue.value().kind() == CueKind.PREPOSITION
                && (cue.value().is("role", "in")
                        || cue.value().is("role", "near")
                        || cue.value().is("role", "between"));
    }

    private static boolean namesSettlement(Match<Cue> cue) {
        return cue.value().kind() == CueKind.PLACE_WORD && cue.value().is("place", "settlement");
    }

    private static void mark(BitSet taken, int first, int last) {
        taken.set(first, last);
    }

    private static Set<String> countries(List<PlaceMention> places, List<ActorMention> actors) {
        Set<String> countries = new HashSet<>();
        for (PlaceMention place : places) {
            if (place.place().country() != null) {
                countries.add(place.place().country());
            }
        }
        for (ActorMention actor : actors) {
            if (actor.actor().country() != null && actor.actor().kind().isForce()) {
                countries.add(actor.actor().country());
            }
        }
        return countries;
    }

    private @Nullable PlaceMention after(
            Text text, Match<Cue> cue, BitSet taken, Set<String> countries, List<PlaceMention> known, BitSet nearEnds) {
        int first = cue.last();
        boolean arabic = text.language() == Language.AR;
        // "the village" and القرية are ones named before
        if (arabic && text.key(cue.first()).startsWith("ال")) {
            return null;
        }
        int limit = first;
        while (limit < text.size()
                && limit < first + LONGEST_NAME
                && !taken.get(limit)
                && isName(text, limit, arabic)) {
            limit++;
        }
        boolean near = nearEnds.get(cue.first());
        for (int last = limit; last > first; last--) {
            Place place = place(text.words(first, last), arabic, countries, known);
            if (place != null) {
                return new PlaceMention(first, last, place, near, null);
            }
        }
        return null;
    }

    private static boolean isName(Text text, int index, boolean arabic) {
        Token token = text.token(index);
        return token.isWord() && (arabic ? !isAdjective(text, token) : token.capital() || token.joined());
    }

    /** قرية نائية, "a remote village": names from other languages are not written with ة. */
    private static boolean isAdjective(Text text, Token token) {
        return text.original().charAt(token.end() - 1) == 'ة' || token.key().length() < SHORTEST_ARABIC_NAME;
    }

    private @Nullable Place place(String name, boolean arabic, Set<String> countries, List<PlaceMention> known) {
        List<Place> named = region.gazetteer().named(name).stream()
                .filter(place ->
                        !place.kind().isArea() && place.country() != null && countries.contains(place.country()))
                .toList();
        if (!named.isEmpty()) {
            return only(named, known);
        }
        return arabic ? soundingLike(name, countries, known) : null;
    }

    private @Nullable Place soundingLike(String name, Set<String> countries, List<PlaceMention> known) {
        List<Transliteration.Candidate> candidates = transliteration().candidates(name, countries, 5);
        if (candidates.isEmpty() || candidates.get(0).score() < SOUNDS_ALIKE) {
            return null;
        }
        double best = candidates.get(0).score();
        List<Place> alike = candidates.stream()
                .filter(candidate -> candidate.score() > best - 0.02)
                .map(Transliteration.Candidate::place)
                .filter(place -> place.kind() != PlaceKind.SITE)
                .toList();
        return alike.isEmpty() ? null : only(alike, known);
    }

    /** The one place of a name, or the one in a unit that the report names. */
    private static @Nullable Place only(List<Place> places, List<PlaceMention> known) {
        if (places.size() == 1) {
            return places.get(0);
        }
        Set<String> units = known.stream()
                .map(mention -> mention.place().admin1())
                .filter(unit -> unit != null)
                .collect(Collectors.toSet());
        List<Place> there = places.stream()
                .filter(place -> place.admin1() != null && units.contains(place.admin1()))
                .toList();
        return there.size() == 1 ? there.get(0) : null;
    }

    private Transliteration transliteration() {
        Transliteration made = transliteration;
        if (made == null) {
            made = Transliteration.of(region);
            transliteration = made;
        }
        return made;
    }
}
