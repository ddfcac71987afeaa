package org.marsad.reading.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.reading.lexicon.ArabicCues;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.text.Text;

/**
 * Decides which place a name means in this report: by the country and admin names the report gives elsewhere, by the
 * word before it (town of, region of), by kind and by how often reports name the place at all. A short or ordinary word
 * is a place only beside a place word or a preposition of place.
 */
public final class PlaceResolver {
    /** One cue for each place between tokens. */
    private static final class CuesByToken {
        private final @Nullable Object[] cues;

        CuesByToken(Text text) {
            cues = new @Nullable Object[text.size() + 1];
        }

        void put(int at, Match<Cue> cue) {
            cues[at] = cue;
        }

        @SuppressWarnings("unchecked")
        @Nullable
        Match<Cue> get(int at) {
            return (Match<Cue>) cues[at];
        }
    }

    /** Places near each other in the text lend weight to candidates in their units. */
    private record Evidence(Map<String, Integer> countries, Set<String> admin1, Set<String> admin2) {}

    public List<PlaceMention> resolve(
            Text text,
            List<List<Match<Lexicons.Form<Place>>>> names,
            List<ActorMention> actors,
            List<Match<Cue>> cues) {
        if (names.isEmpty()) {
            return List.of();
        }
        CuesByToken placeWordEnds = new CuesByToken(text);
        CuesByToken placeWordStarts = new CuesByToken(text);
        CuesByToken prepositionEnds = new CuesByToken(text);
        BitSet ordinaryWords = new BitSet(text.size());
        BitSet ordinaryNouns = new BitSet(text.size());
        BitSet deedEnds = new BitSet(text.size() + 1);
        for (Match<Cue> cue : cues) {
            if (text.language() == Language.AR && isOrdinary(cue)) {
                ordinaryWords.set(cue.first());
                ordinaryNouns.set(cue.first(), ordinaryNouns.get(cue.first()) || !ArabicCues.isFinite(cue.value()));
            }
            boolean takes = cue.value().kind() == CueKind.EVENT || cue.value().kind() == CueKind.CONTROL;
            if (text.language() != Language.AR && takes && !cue.value().is("class", "none")) {
                deedEnds.set(cue.last());
            }
            if (cue.value().kind() == CueKind.PLACE_WORD) {
                placeWordEnds.put(cue.last(), cue);
                placeWordStarts.put(cue.first(), cue);
            } else if (cue.value().kind() == CueKind.PREPOSITION) {
                Match<Cue> known = prepositionEnds.get(cue.last());
                if (known == null || known.length() < cue.length()) {
                    prepositionEnds.put(cue.last(), cue);
                }
            }
        }
        Evidence evidence = evidence(names, actors);
        List<PlaceMention> places = new ArrayList<>();
        List<PlaceMention> doubtful = new ArrayList<>();
        for (List<Match<Lexicons.Form<Place>>> name : names) {
            int first = name.get(0).first();
            Match<Cue> placeWord = placeWordEnds.get(first);
            Match<Cue> preposition = prepositionEnds.get(placeWord == null ? first : placeWord.first());
            Match<Lexicons.Form<Place>> best = best(name, evidence, placeWord);
            Place place = best.value().value();
            boolean cued = placeWord != null
                    || deedEnds.get(first)
                    || (preposition != null && isPlacePreposition(preposition.value()))
                    || best.preposition() == 'ب';
            boolean ordinary = best.length() == 1 && ordinaryWords.get(first);
            boolean besides = preposition != null
                    && (preposition.value().is("role", "near")
                            || (preposition.value().is("role", "in") && !ordinaryNouns.get(first)));
            if ((ordinary && placeWord == null && !besides) || isFollowedByBoatQuote(text, best)) {
                continue;
            }
            Match<Cue> unit = placeWordStarts.get(best.last());
            boolean near = (preposition != null && (preposition.value().is("role", "near") || isBetween(preposition)))
                    || (unit != null && unit.value().is("near", "1"));
            PlaceMention mention = new PlaceMention(best.first(), best.last(), place, near, best.division());
            boolean sure = !place.needsContext() || cued || isHeading(text, mention);
            (sure ? places : doubtful).add(mention);
        }
        return withRepeated(text, places, doubtful);
    }

    /** "Ber.", "Ber: …": a name that opens a sentence and ends it, or stands before a colon. */
    private static boolean isHeading(Text text, PlaceMention mention) {
        boolean opens = text.sentenceOf(mention.first()).firstToken() == mention.first();
        String next = text.key(mention.last());
        return opens && (next.equals(":") || (next.equals(".") && mention.last() - mention.first() == 1));
    }

    /** A short name is a place wherever it stands once the report has used it as one; Latin letters only. */
    private static List<PlaceMention> withRepeated(Text text, List<PlaceMention> places, List<PlaceMention> doubtful) {
        if (doubtful.isEmpty() || text.language() == Language.AR) {
            return places;
        }
        Set<String> used = new HashSet<>();
        places.forEach(place -> used.add(place.place().id()));
        List<PlaceMention> all = new ArrayList<>(places);
        for (PlaceMention mention : doubtful) {
            if (used.contains(mention.place().id())) {
                all.add(mention);
            }
        }
        all.sort(Comparator.comparingInt(PlaceMention::first));
        return all;
    }

    /** A word of the language as it stands, or the first of a set phrase: في السوق, سار المئات, في إطار. */
    private static boolean isOrdinary(Match<Cue> cue) {
        if (cue.length() == 1) {
            return cue.cost() <= 1;
        }
        return switch (cue.value().kind()) {
            case EVENT, CASUALTY, SPEECH, LIGHT, UNDERGO, DAMAGE -> true;
            default -> false;
        };
    }

    /** "Between Ansongo and Labbezanga" is neither of them. */
    private static boolean isBetween(Match<Cue> preposition) {
        return preposition.value().is("role", "between");
    }

    private static boolean isPlacePreposition(Cue cue) {
        String role = cue.get("role");
        return role.equals("in") || role.equals("near") || role.equals("between") || role.equals("on");
    }

    /** A name in quotation marks of its own is a ship, an operation or a title. */
    private static boolean isFollowedByBoatQuote(Text text, Match<Lexicons.Form<Place>> match) {
        String before = text.key(match.first() - 1);
        String after = text.key(match.last());
        return (before.equals("\"") && after.equals("\"")) || (before.equals("'") && after.equals("'"));
    }

    private static Evidence evidence(List<List<Match<Lexicons.Form<Place>>>> names, List<ActorMention> actors) {
        Map<String, Integer> countries = new HashMap<>();
        Set<String> admin1 = new HashSet<>();
        Set<String> admin2 = new HashSet<>();
        for (List<Match<Lexicons.Form<Place>>> name : names) {
            Place only = name.get(0).value().value();
            if (name.size() == 1 || only.kind().isArea()) {
                count(countries, only.country(), only.kind() == PlaceKind.COUNTRY ? 3 : 2);
                if (only.kind() == PlaceKind.ADMIN1 && only.admin1() != null) {
                    admin1.add(only.admin1());
                }
                if (only.kind() == PlaceKind.ADMIN2 && only.admin2() != null) {
                    admin2.add(only.admin2());
                }
            }
        }
        for (ActorMention actor : actors) {
            if (actor.actor().kind().isForce() || actor.actor().kind() == ActorKind.GOVERNMENT) {
                count(countries, actor.actor().country(), 2);
            }
        }
        return new Evidence(countries, admin1, admin2);
    }

    private static void count(Map<String, Integer> countries, @Nullable String country, int weight) {
        if (country != null) {
            countries.merge(country, weight, Integer::sum);
        }
    }

    private static Match<Lexicons.Form<Place>> best(
            List<Match<Lexicons.Form<Place>>> name, Evidence evidence, @Nullable Match<Cue> placeWord) {
        Match<Lexicons.Form<Place>> best = name.get(0);
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Match<Lexicons.Form<Place>> match : name) {
            double score = score(match.value().value(), evidence, placeWord);
            if (score > bestScore) {
                bestScore = score;
                best = match;
            }
        }
        return best;
    }

    private static double score(Place place, Evidence evidence, @Nullable Match<Cue> placeWord) {
        double score = 0;
        if (place.country() != null) {
            score += Math.min(6, evidence.countries().getOrDefault(place.country(), 0));
            score += isCore(place.country()) ? 1 : 0;
        }
        if (place.admin1() != null && evidence.admin1().contains(place.admin1())) {
            score += 3;
        }
        if (place.admin2() != null && evidence.admin2().contains(place.admin2())) {
            score += 4;
        }
        if (placeWord != null) {
            boolean area = placeWord.value().is("place", "area");
            score += area == place.kind().isArea() ? 4 : -2;
        }
        score += switch (place.kind()) {
            case COUNTRY -> 3;
            case TOWN -> 2.5;
            case ADMIN1 -> 1.5;
            case ADMIN2 -> 1;
            case VILLAGE -> 1.2;
            default -> 0.5;
        };
        score += Math.min(1, Math.log10(1 + place.population()) / 6);
        score += place.note().contains("ucdp_events") ? 0.5 : 0;
        score -= place.latitude() == null ? 1 : 0;
        return score;
    }

    private static boolean isCore(String country) {
        return country.equals("MLI") || country.equals("NER") || country.equals("BFA");
    }
}
