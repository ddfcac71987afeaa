package org.marsad.reading.deeds;

import org.marsad.model.PlaceKind;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Text;

/**
 * Everyday verbs that tell a deed only of a place: "took Kidal", "entered the camp", "left Tessalit", and of a place as
 * subject "the town fell". The tables mark them {@code object=place} and {@code object=subject}.
 */
final class PlaceObjects {
    private static final int REACH = 5;
    private static final int MOST_PLAIN_WORDS = 2;

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Cases cases;

    PlaceObjects(Annotated annotated, Clauses clauses, Cases cases) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.cases = cases;
    }

    /** Whether a cue asks for no place, or has the one it asks for; who leaves one must be told to be a party. */
    boolean admit(Match<Cue> cue, Arguments.Found found) {
        if (cue.value().is("object", "subject")) {
            return isSubject(cue);
        }
        if (!cue.value().is("object", "place")) {
            return true;
        }
        boolean leaves = cue.value().is("way", "leave");
        return (!leaves || (!found.agents().isEmpty() && !isTraveller(cue))) && isObject(cue);
    }

    /** "A column left Gao on Monday": who sets out leaves nothing to others. */
    private boolean isTraveller(Match<Cue> cue) {
        for (int i = clauses.begin(cue.first()); i < cue.first(); i++) {
            switch (text.key(i)) {
                case "column", "convoy", "patrol", "vehicles", "plane", "delegation" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isObject(Match<Cue> cue) {
        int limit = Math.min(clauses.end(cue.first()), cue.last() + REACH);
        int plain = 0;
        for (int i = cue.last(); i < limit; i++) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null) {
                return isSettled(place);
            }
            Match<Cue> site = annotated.cueAt(i, CueKind.SITE);
            if (site != null && !site.value().is("target", "civilian")) {
                return !isWay(text.key(site.last() - 1));
            }
            boolean small =
                    annotated.cueAt(i, CueKind.DETERMINER) != null || annotated.cueAt(i, CueKind.PLACE_WORD) != null;
            boolean one = text.key(i).equals("one") || text.key(i - 1).equals("one");
            boolean stop = text.token(i).isPunctuation()
                    || (annotated.cueAt(i, CueKind.PREPOSITION) != null && !one)
                    || (annotated.quantityAt(i) != null && !one)
                    || annotated.actorAt(i) != null;
            if (!small && (stop || ++plain > MOST_PLAIN_WORDS)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSubject(Match<Cue> cue) {
        int from = Math.max(clauses.begin(cue.first()), cue.first() - REACH);
        for (int i = cue.first() - 1; i >= from; i--) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null) {
                Case c = cases.of(place);
                return isSettled(place) && (c == Case.BARE || (c == Case.OF && isNamedByWord(place)));
            }
            Match<Cue> site = annotated.cueAt(i, CueKind.SITE);
            if (site != null) {
                return !site.value().is("target", "civilian") && cases.of(site.first(), (char) 0) == Case.BARE;
            }
            if (text.token(i).isPunctuation() || annotated.actorAt(i) != null || annotated.quantityAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    /** "They took the road": a way is taken and nothing captured. */
    private static boolean isWay(String key) {
        return switch (key) {
            case "road", "roads", "bridge", "convoy", "convoys", "position", "positions", "column", "area" -> true;
            default -> false;
        };
    }

    /** "The town of Lere": not "the volunteers of Titao". */
    private boolean isNamedByWord(PlaceMention place) {
        Match<Cue> word = annotated.cueOver(place.first() - 1, CueKind.PLACE_WORD);
        return word != null && word.last() == place.first();
    }

    private static boolean isSettled(PlaceMention place) {
        return place.place().kind() != PlaceKind.COUNTRY && place.place().kind() != PlaceKind.REGION;
    }
}
