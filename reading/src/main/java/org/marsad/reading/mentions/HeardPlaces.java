package org.marsad.reading.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.Token;

/**
 * French and English: settlements that only the report names, known by the words around them: "the village of Ngalewa",
 * "near Tadaryat", "at Kabalewa", "the camp of X, in Oudalan province". They have a name and the unit that the report puts
 * them in, but no position. Their id is made of the country and the name, behind {@code heard}.
 */
final class HeardPlaces {
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 3;
    private static final int REACH_OF_AREA = 7;
    private static final int REACH_OF_SPEECH = 3;

    private final Text text;
    private final List<PlaceMention> all;
    private final BitSet taken;
    /** Where words end that only a settlement follows (2), or a settlement among others (1). */
    private final byte[] leads;

    private final BitSet near;
    private final BitSet small;
    private final BitSet spoken;
    /** Capitalised words that name no settlement. */
    private final BitSet other;

    private final Map<String, Place> heard = new HashMap<>();

    private HeardPlaces(Text text, List<PlaceMention> known, List<ActorMention> actors, List<Match<Cue>> cues) {
        this.text = text;
        this.all = new ArrayList<>(known);
        this.taken = new BitSet(text.size());
        this.leads = new byte[text.size() + 1];
        this.near = new BitSet(text.size() + 1);
        this.small = new BitSet(text.size());
        this.spoken = new BitSet(text.size());
        this.other = new BitSet(text.size());
        known.forEach(place -> taken.set(place.first(), place.last()));
        actors.forEach(actor -> taken.set(actor.first(), actor.last()));
        for (Match<Cue> cue : cues) {
            if (cue.value().kind() == CueKind.SPEECH || cue.value().kind() == CueKind.ACCORDING) {
                spoken.set(cue.first(), cue.last());
            }
        }
        for (Match<Cue> cue : cues) {
            read(cue);
        }
    }

    /** The known places and those only heard of, in the order of the text. */
    static List<PlaceMention> complete(
            Text text, List<PlaceMention> known, List<ActorMention> actors, List<Match<Cue>> cues) {
        return text.language() == Language.AR ? known : new HeardPlaces(text, known, actors, cues).find(known);
    }

    private void read(Match<Cue> cue) {
        Cue value = cue.value();
        if (ownsName(cue)) {
            leads[cue.last() + 1] = 2;
        }
        CueKind kind = value.kind();
        if (kind == CueKind.PLACE_WORD && value.is("place", "settlement") && opensName(cue)) {
            leads[cue.last()] = 2;
        } else if (kind == CueKind.PREPOSITION) {
            boolean beside = value.is("role", "near");
            boolean strong = beside || text.key(cue.last() - 1).equals("at") || isWhere(cue);
            boolean weak = value.is("role", "in") || value.is("role", "on") || value.is("role", "of");
            if (strong || weak) {
                leads[cue.last()] = (byte) Math.max(leads[cue.last()], strong ? 2 : 1);
            }
            near.set(cue.last(), beside || near.get(cue.last()));
            small.set(cue.first(), cue.last());
        } else if (kind == CueKind.NO_PLACE) {
            other.set(cue.first());
        } else if (kind == CueKind.DETERMINER) {
            small.set(cue.first(), cue.last());
        } else if (kind == CueKind.EVENT || kind == CueKind.SPEECH || kind == CueKind.CASUALTY) {
            taken.set(cue.first(), cue.last());
        }
    }

    /** "À Nondin, …": "à" says where, unless it says to whom somebody spoke. */
    private boolean isWhere(Match<Cue> cue) {
        if (text.language() != Language.FR
                || cue.length() > 1
                || !text.key(cue.first()).equals("a")) {
            return false;
        }
        int speech = spoken.nextSetBit(Math.max(0, cue.first() - REACH_OF_SPEECH));
        return speech < 0 || speech > cue.first();
    }

    /** "Le détachement de Tougbo", "l'attaque de Kafolo". */
    private boolean ownsName(Match<Cue> cue) {
        if (text.language() != Language.FR || cue.last() >= text.size()) {
            return false;
        }
        boolean deed = cue.value().kind() == CueKind.EVENT && cue.value().is("pos", "noun");
        boolean person = cue.value().kind() == CueKind.PERSON && cue.value().is("side", "civilian");
        return (deed || person || cue.value().kind() == CueKind.SITE)
                && (text.key(cue.last()).equals("de") || text.key(cue.last()).equals("d"));
    }

    /** "Village of", "localité de", "a town called": not "the locality" alone. */
    private boolean opensName(Match<Cue> cue) {
        return switch (text.key(cue.last() - 1)) {
            case "of", "de", "du", "d", "called", "named", "as", "nomme", "nommee", "denomme", "denommee", "appele" ->
                true;
            default -> false;
        };
    }

    private List<PlaceMention> find(List<PlaceMention> known) {
        for (int i = 1; i < text.size(); i++) {
            int last = nameFrom(i);
            if (last < 0) {
                continue;
            }
            PlaceMention area = areaAfter(last);
            boolean sure = leads[i] == 2 && (last - i == 1 || opened(i));
            if (sure || (leads[i] > 0 && area != null) || (last - i == 1 && isInRow(i, last))) {
                hear(i, last, area, near.get(i));
                i = last - 1;
            }
        }
        if (heard.isEmpty()) {
            return known;
        }
        repeat();
        all.sort(Comparator.comparingInt(PlaceMention::first));
        return all;
    }

    /** "Sabce, Boko and Yonde", "Gao and Boko,": a name between or behind settlements that are joined to it. */
    private boolean isInRow(int first, int last) {
        if (!isJoint(first - 1) || !endsSettlement(first - 1) || last >= text.size()) {
            return false;
        }
        boolean closes = !text.key(first - 1).equals(",") && (text.token(last).isPunctuation() || small.get(last));
        return closes || (isJoint(last) && startsSettlement(last + 1));
    }

    private boolean isJoint(int token) {
        return token > 0
                && switch (text.key(token)) {
                    case ",", "and", "et" -> true;
                    default -> false;
                };
    }

    private boolean endsSettlement(int token) {
        return all.stream()
                .anyMatch(
                        place -> place.last() == token && !place.place().kind().isArea());
    }

    private boolean startsSettlement(int token) {
        return all.stream()
                .anyMatch(
                        place -> place.first() == token && !place.place().kind().isArea());
    }

    private boolean opened(int first) {
        return first > 0 && !near.get(first) && !text.key(first - 1).equals("at");
    }

    /** One past a run of capitalised words that no table knows, or −1. */
    private int nameFrom(int first) {
        int last = first;
        while (last < text.size() && last - first < LONGEST_NAME && isName(last, last > first)) {
            last++;
        }
        boolean cut = last < text.size() && text.token(last).capital() && !taken.get(last);
        boolean joined = last < text.size() && text.token(last).joined();
        if (last == first || cut || joined || text.key(first).length() < SHORTEST_NAME || other.get(first)) {
            return -1;
        }
        return last;
    }

    private boolean isName(int index, boolean more) {
        Token token = text.token(index);
        return token.isWord()
                && token.capital()
                && !token.upper()
                && !taken.get(index)
                && (!more || token.sentence() == text.token(index - 1).sentence())
                && token.begin() > 0;
    }

    /** The unit that a settlement is said to lie in: ", in Oudalan province", "(Tahoua)". */
    private @Nullable PlaceMention areaAfter(int last) {
        int limit = Math.min(text.size(), last + REACH_OF_AREA);
        for (int i = last; i < limit; i++) {
            for (PlaceMention place : all) {
                if (place.first() == i) {
                    return place.place().kind().isArea() ? place : null;
                }
            }
            boolean passes = small.get(i)
                    || text.key(i).equals(",")
                    || text.key(i).equals("(")
                    || (text.token(i).isWord() && !text.token(i).capital() && i > last && small.get(i - 1));
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    private void hear(int first, int last, @Nullable PlaceMention area, boolean beside) {
        String name = text.words(first, last);
        Place place = heard.computeIfAbsent(name, n -> place(n, area, first));
        all.add(new PlaceMention(first, last, place, beside, null));
        taken.set(first, last);
    }

    private Place place(String name, @Nullable PlaceMention area, int at) {
        PlaceMention beside = area != null ? area : nearest(at);
        String country = beside == null ? null : beside.place().country();
        Place within = area == null ? null : area.place();
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new Place(
                "heard-" + (country == null ? "xx" : country.toLowerCase(Locale.ROOT)) + "-" + slug,
                PlaceKind.VILLAGE,
                name,
                Map.of(),
                null,
                null,
                country,
                within == null ? null : within.admin1(),
                within == null ? null : within.admin2(),
                0,
                true,
                "only in the report");
    }

    /** The place of a country named next to a token, before it rather than after. */
    private @Nullable PlaceMention nearest(int token) {
        PlaceMention best = null;
        int least = Integer.MAX_VALUE;
        for (PlaceMention place : all) {
            int distance = place.first() < token ? token - place.first() : 2 * (place.first() - token);
            if (place.place().country() != null && distance < least) {
                least = distance;
                best = place;
            }
        }
        return best;
    }

    /** The same names elsewhere in the report. */
    private void repeat() {
        for (int i = 0; i < text.size(); i++) {
            int last = nameFrom(i);
            Place place = last < 0 ? null : heard.get(text.words(i, last));
            if (place != null) {
                all.add(new PlaceMention(i, last, place, near.get(i), null));
                taken.set(i, last);
            }
        }
    }
}
