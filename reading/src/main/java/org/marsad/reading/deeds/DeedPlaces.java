package org.marsad.reading.deeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.reading.attribution.SpeechFrame;
import org.marsad.reading.attribution.SpeechFrames;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Where a deed happened: the places of its sentence, as they stand to its cue. */
final class DeedPlaces {
    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Cases cases;
    private final SpeechFrames frames;
    private final Headings headings;
    private final Metonyms metonyms;
    private final Settings settings;

    DeedPlaces(Annotated annotated, Clauses clauses, Cases cases, SpeechFrames frames, Headings headings) {
        this.settings = new Settings(annotated, cases);
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.cases = cases;
        this.frames = frames;
        this.headings = headings;
        this.metonyms = new Metonyms(annotated, cases);
    }

    /** Places of a cue, best first: in its clause after it, before it, elsewhere in the sentence. */
    List<PlaceMention> of(int first, int last, Sentence sentence) {
        List<PlaceMention> ranked = new ArrayList<>();
        for (PlaceMention place : annotated.places(sentence)) {
            if (isWhere(place, sentence) && !isWay(place) && !isBearing(place) && !metonyms.isActor(place)) {
                ranked.add(place);
            }
        }
        ranked.sort(Comparator.comparingDouble(place -> distance(place, first, last)));
        List<PlaceMention> chosen = new ArrayList<>(settings.ordinals(first, sentence));
        if (!chosen.isEmpty()) {
            return chosen;
        }
        PlaceMention there = settings.there(clauses.begin(first), first, last, sentence);
        if (there != null) {
            return List.of(there);
        }
        PlaceMention heading = headings.placeOf(sentence.index());
        if (ranked.isEmpty() && heading != null) {
            chosen.add(heading);
        }
        if (!ranked.isEmpty()) {
            PlaceMention head = mostSpecificAround(ranked.get(0), ranked);
            chosen.add(head);
            for (PlaceMention other : rowFrom(head, sentence)) {
                chosen.add(other);
            }
        }
        return chosen;
    }

    /** "The governor of Diffa", والي ديفا: the place belongs to the office. */
    private boolean isOfficeOf(PlaceMention place) {
        for (int i = place.first() - 1; i >= Math.max(0, place.first() - 3); i--) {
            ActorMention role = annotated.actorAt(i);
            if (role != null) {
                return switch (role.actor().id()) {
                    case "role-mayor", "role-governor", "role-prefect", "role-elected" -> true;
                    default -> false;
                };
            }
            if (text.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** "Tidermene, north of Menaka": the second name only tells where the first lies. */
    private boolean isBearing(PlaceMention place) {
        if (cases.of(place) != Case.NEAR || place.place().kind().isArea()) {
            return false;
        }
        for (int i = place.first() - 1; i >= Math.max(0, place.first() - 4); i--) {
            PlaceMention before = annotated.placeAt(i);
            if (before != null) {
                return !before.place().kind().isArea();
            }
            boolean passable = annotated.cueOver(i, CueKind.PREPOSITION) != null
                    || annotated.cueAt(i, CueKind.PLACE_WORD) != null
                    || text.key(i).equals(",");
            if (!passable) {
                return false;
            }
        }
        return false;
    }

    /** A goal or an origin ("the road to Mopti"), not where something happened. */
    private boolean isWay(PlaceMention place) {
        if (text.language() == Language.AR) {
            return false;
        }
        Case c = cases.of(place);
        return c == Case.TO || c == Case.FROM;
    }

    /** A river, lake or mountain range is too long to be where something happened, if anything else is named. */
    private static boolean isLandscape(Place place) {
        String name = place.name();
        return name.endsWith("River")
                || name.startsWith("Lake ")
                || name.endsWith("Mountains")
                || name.endsWith("Desert");
    }

    private double distance(PlaceMention place, int first, int last) {
        double tokens = place.first() >= last ? place.first() - last : 1.3 * (first - place.last() + 1);
        if (!clauses.same(first, place.first())) {
            tokens += 12;
        }
        if (place.place().kind() == PlaceKind.COUNTRY) {
            tokens += 40;
        } else if (place.place().kind().isArea()) {
            tokens += 6;
        } else if (place.place().kind() == PlaceKind.SITE) {
            tokens += isLandscape(place.place()) ? 25 : 4;
        }
        Case c = cases.of(place);
        if (c == Case.TO || c == Case.FROM || c == Case.BY || c == Case.FOR || c == Case.WITH) {
            tokens += 15;
        } else if (c == Case.BARE && text.language() != Language.AR) {
            tokens += 3;
        }
        return tokens;
    }

    /** Whether a place mention says where something is, and not who speaks or where a border runs. */
    private boolean isWhere(PlaceMention place, Sentence sentence) {
        for (SpeechFrame frame : frames.in(sentence.index())) {
            if (place.equals(frame.mention()) || isSeat(place, frame)) {
                return false;
            }
        }
        if (isOfficeOf(place)) {
            return false;
        }
        boolean country = place.place().kind() == PlaceKind.COUNTRY;
        if (!country) {
            return true;
        }
        Case c = cases.of(place);
        if (text.language() != Language.AR && !c.isPlace() && c != Case.OF) {
            return false;
        }
        for (int i = place.first() - 1; i >= Math.max(sentence.firstToken(), place.first() - 4); i--) {
            String key = text.key(i);
            if (key.startsWith("border")
                    || key.startsWith("frontier")
                    || key.contains("حدود")
                    || key.equals("close")
                    || key.startsWith("limitrophe")
                    || key.contains("تخوم")
                    || key.contains("مقربه")) {
                return false;
            }
        }
        return true;
    }

    /** "A military source in Bamako": where the speaker sits, named between him and what he says. */
    private boolean isSeat(PlaceMention place, SpeechFrame frame) {
        var speaker = frame.mention();
        return speaker != null
                && place.first() - speaker.last() == 1
                && cases.of(place) == Case.IN
                && (place.last() <= frame.cueFirst()
                        || (frame.first() > frame.cueFirst() && opensContent(place.last())));
    }

    private boolean opensContent(int token) {
        return annotated.cueAt(token, CueKind.COMPLEMENTIZER) != null || annotated.cueAt(token, CueKind.SPEECH) != null;
    }

    /** In "Inata, in Soum province" the village is meant: the smallest place of a chain. */
    private PlaceMention mostSpecificAround(PlaceMention place, List<PlaceMention> all) {
        if (!place.place().kind().isArea()) {
            return place;
        }
        for (PlaceMention other : all) {
            boolean near = Math.abs(other.first() - place.last()) <= 6 || Math.abs(place.first() - other.last()) <= 6;
            if (!other.place().kind().isArea() && near && cases.of(other) != Case.FROM && cases.of(other) != Case.TO) {
                return other;
            }
        }
        for (PlaceMention other : all) {
            boolean smaller = other.place().kind().compareTo(place.place().kind()) > 0;
            boolean near = Math.abs(other.first() - place.last()) <= 6 || Math.abs(place.first() - other.last()) <= 6;
            if (smaller && near) {
                return other;
            }
        }
        return place;
    }

    /** Further settlements coordinated with one: "in Tchombangou and Zaroumdareye". */
    private List<PlaceMention> rowFrom(PlaceMention head, Sentence sentence) {
        List<PlaceMention> row = new ArrayList<>();
        if (head.place().kind().isArea() || cases.of(head) == Case.BETWEEN) {
            return row;
        }
        int i = head.last();
        boolean joined = false;
        boolean comma = false;
        while (i < sentence.lastToken()) {
            PlaceMention next = annotated.placeAt(i);
            if (next != null && next.first() == i) {
                boolean attached = next.division() != null && next.division().conjunction() != 0;
                if ((!joined && !attached && !comma) || next.place().kind().isArea()) {
                    break;
                }
                row.add(next);
                i = next.last();
                joined = false;
                comma = false;
            } else if (annotated.cueAt(i, CueKind.CONJUNCTION) != null) {
                joined = true;
                i++;
            } else if (text.key(i).equals(",")) {
                comma = true;
                i++;
            } else if (joined
                    && (annotated.cueAt(i, CueKind.PREPOSITION) != null
                            || annotated.cueAt(i, CueKind.DETERMINER) != null)) {
                i++;
            } else {
                break;
            }
        }
        boolean closedByConjunction = joinedRow(head, row);
        return closedByConjunction ? row : List.of();
    }

    private boolean joinedRow(PlaceMention head, List<PlaceMention> row) {
        if (row.isEmpty()) {
            return false;
        }
        PlaceMention last = row.get(row.size() - 1);
        int before = row.size() > 1 ? row.get(row.size() - 2).last() : head.last();
        boolean attached = last.division() != null && last.division().conjunction() != 0;
        return attached || annotated.hasCue(before, last.first(), CueKind.CONJUNCTION);
    }
}
