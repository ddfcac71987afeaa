package org.marsad.reading.deeds;

import java.util.ArrayList;
import java.util.List;
import org.marsad.model.Language;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Settlements coordinated with one: "in Tchombangou and Zaroumdareye", "at Djibo, Solle and Sabce". */
final class PlaceRows {
    private final Annotated annotated;
    private final Text text;
    private final Cases cases;

    PlaceRows(Annotated annotated, Cases cases) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.cases = cases;
    }

    /** The row of a place in text order, or the place alone; of "between A and B" only A. */
    List<PlaceMention> of(PlaceMention head, Sentence sentence) {
        if (head.place().kind().isArea()) {
            return List.of(head);
        }
        List<PlaceMention> row = new ArrayList<>(before(head, sentence));
        row.add(head);
        row.addAll(after(head, sentence));
        if (!closes(row)) {
            return List.of(head);
        }
        return cases.of(row.get(0)) == Case.BETWEEN || isBetween(row.get(0)) ? List.of(row.get(0)) : row;
    }

    /** "On the road between Douentza and Boni". */
    private boolean isBetween(PlaceMention first) {
        for (int i = first.first() - 1; i >= Math.max(0, first.first() - 4); i--) {
            switch (text.key(i)) {
                case "between", "entre" -> {
                    return true;
                }
                default -> {
                    if (!isSmall(i)) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private List<PlaceMention> before(PlaceMention head, Sentence sentence) {
        if (text.language() == Language.AR) {
            return beforeInArabic(head, sentence);
        }
        List<PlaceMention> row = new ArrayList<>();
        int i = head.first() - 1;
        boolean joined = false;
        boolean bare = true;
        while (i >= sentence.firstToken()) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null) {
                if (!joined || place.place().kind().isArea() || isWay(place)) {
                    break;
                }
                row.add(0, place);
                joined = false;
                bare = true;
                i = place.first() - 1;
            } else if (isConjunction(i) || (bare && text.key(i).equals(","))) {
                joined = true;
                i--;
            } else if (!joined && isSmall(i)) {
                bare = false;
                i--;
            } else {
                break;
            }
        }
        return row;
    }

    /** "في فارابوغو وسوكولو ودوغوفري": the places to whose row the head belongs. */
    private List<PlaceMention> beforeInArabic(PlaceMention head, Sentence sentence) {
        for (PlaceMention other : annotated.places(sentence)) {
            if (other.first() >= head.first()) {
                break;
            }
            List<PlaceMention> rest = other.place().kind().isArea() ? List.of() : after(other, sentence);
            int at = rest.indexOf(head);
            if (at >= 0) {
                List<PlaceMention> row = new ArrayList<>();
                row.add(other);
                row.addAll(rest.subList(0, at));
                return row;
            }
        }
        return List.of();
    }

    private List<PlaceMention> after(PlaceMention head, Sentence sentence) {
        List<PlaceMention> row = new ArrayList<>();
        int i = head.last();
        boolean joined = false;
        boolean conjunction = false;
        while (i < sentence.lastToken()) {
            PlaceMention next = annotated.placeAt(i);
            if (next != null && next.first() == i) {
                if ((!joined && !attached(next)) || next.place().kind().isArea() || isWay(next)) {
                    break;
                }
                row.add(next);
                i = next.last();
                joined = false;
                conjunction = false;
            } else if (isConjunction(i)) {
                joined = true;
                conjunction = true;
                i++;
            } else if (text.key(i).equals(",")) {
                joined = true;
                i++;
            } else if (conjunction ? isSmall(i) : joined && isBetweenListed(i)) {
                i++;
            } else {
                break;
            }
        }
        return row;
    }

    private boolean isConjunction(int token) {
        return annotated.cueAt(token, CueKind.CONJUNCTION) != null;
    }

    private boolean isSmall(int token) {
        return annotated.cueAt(token, CueKind.PREPOSITION) != null
                || annotated.cueAt(token, CueKind.DETERMINER) != null
                || annotated.cueAt(token, CueKind.PLACE_WORD) != null;
    }

    /** "À Farabougou, à Biriki-Wèrè et à Dogofry", "l'une à Koudou, l'autre au Point-Triple". */
    private boolean isBetweenListed(int token) {
        if (text.language() == Language.AR) {
            return false;
        }
        Match<Cue> preposition = annotated.cueAt(token, CueKind.PREPOSITION);
        return preposition != null
                ? preposition.value().is("role", "in") || preposition.value().is("role", "of")
                : isSmall(token) || text.key(token).equals("autre");
    }

    private boolean isWay(PlaceMention place) {
        Case c = cases.of(place);
        return text.language() != Language.AR && (c == Case.TO || c == Case.FROM);
    }

    private static boolean attached(PlaceMention place) {
        return place.division() != null && place.division().conjunction() != 0;
    }

    /** A row ends with "and": a comma alone only sets a name beside another. */
    private boolean closes(List<PlaceMention> row) {
        if (row.size() < 2) {
            return false;
        }
        PlaceMention last = row.get(row.size() - 1);
        int before = row.get(row.size() - 2).last();
        return attached(last) || annotated.hasCue(before, last.first(), CueKind.CONJUNCTION) || isOther(before, last);
    }

    private boolean isOther(int from, PlaceMention last) {
        for (int i = from; i < last.first(); i++) {
            if (text.key(i).equals("autre")) {
                return true;
            }
        }
        return false;
    }
}
