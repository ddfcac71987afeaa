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
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
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
    private final ArabicWays ways;
    private final Settings settings;
    private final PlaceRows rows;

    DeedPlaces(
            Annotated annotated,
            Clauses clauses,
            Cases cases,
            SpeechFrames frames,
            Headings headings,
            ActorNames names) {
        this.settings = new Settings(annotated, cases);
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.cases = cases;
        this.frames = frames;
        this.headings = headings;
        this.metonyms = new Metonyms(annotated, cases, names);
        this.ways = new ArabicWays(annotated);
        this.rows = new PlaceRows(annotated, cases);
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
        List<PlaceMention> chosen = settings.ordinals(first, sentence);
        if (!chosen.isEmpty()) {
            return chosen;
        }
        PlaceMention there = settings.there(clauses.begin(first), first, last, sentence);
        if (there != null) {
            return List.of(there);
        }
        PlaceMention opening = headings.openingOf(sentence.index());
        if (opening != null && ranked.stream().noneMatch(place -> place.first() > opening.first() && isSeat(place))) {
            return rows.of(opening, sentence);
        }
        List<PlaceMention> subject = subjectRow(first, sentence);
        if (subject.size() > 1) {
            return subject;
        }
        if (ranked.isEmpty()) {
            PlaceMention heading = headings.placeOf(sentence.index());
            PlaceMention named = heading != null ? heading : settings.namedBefore(sentence);
            return named == null ? List.of() : List.of(named);
        }
        return rows.of(mostSpecificAround(ranked.get(0), ranked), sentence);
    }

    boolean namesActor(PlaceMention place) {
        return metonyms.isActor(place);
    }

    /** "Boni, Diankabou and Dinangourou were attacked": the settlements that are the subject of a verb. */
    private List<PlaceMention> subjectRow(int first, Sentence sentence) {
        PlaceMention opening = annotated.placeAt(sentence.firstToken());
        Match<Cue> verb = annotated.cueAt(first, CueKind.EVENT);
        if (!latin() || opening == null || verb == null || verb.value().is("pos", "noun")) {
            return List.of();
        }
        boolean subject = opening.last() <= first && clauses.same(first, opening.first());
        return subject ? rows.of(opening, sentence) : List.of();
    }

    /** A settlement in which something is told to happen. */
    private boolean isSeat(PlaceMention place) {
        Case c = cases.of(place);
        return !isArea(place) && !place.near() && (c == Case.IN || c == Case.ON);
    }

    /** An area by its kind, or by the word after its name: "the Tillia district". */
    private boolean isArea(PlaceMention place) {
        Match<Cue> word = annotated.cueAt(place.last(), CueKind.PLACE_WORD);
        return place.place().kind().isArea()
                || (word != null && word.length() == 1 && word.value().is("place", "area") && !place.near());
    }

    /** Another verb tells its deed between the words of a deed and a place. */
    private boolean isOfOtherVerb(PlaceMention place, int first, int last) {
        int from = place.first() >= last ? last : clauses.begin(first);
        int to = place.first();
        for (int i = from; i < to; i++) {
            Match<Cue> other = annotated.cueAt(i, CueKind.EVENT);
            if (other != null && !other.value().is("pos", "noun")) {
                return true;
            }
        }
        return false;
    }

    /** "At Solle, …", "In Djibo …": a place that opens its sentence holds for all of it. */
    private boolean opensSentence(PlaceMention place) {
        int start = text.sentenceOf(place.first()).firstToken();
        Case c = cases.of(place);
        return place.first() - start <= 2 && (c == Case.IN || c == Case.ON);
    }

    /** "The governor of Diffa", والي ديفا: the place belongs to the office. */
    private boolean isOfficeOf(PlaceMention place) {
        for (int i = place.first() - 1; i >= Math.max(0, place.first() - 3); i--) {
            ActorMention role = annotated.actorAt(i);
            if (role != null && annotated.cueOver(i, CueKind.SITE) != null) {
                return false;
            }
            if (role != null) {
                return switch (role.actor().id()) {
                    case "role-mayor", "role-governor", "role-prefect", "role-elected" -> !suffers(place.last());
                    default -> false;
                };
            }
            if (text.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** "Le maire de Bankass a été tué", "prefect of Dori abducted": the verb that follows is done to the office holder. */
    private boolean suffers(int from) {
        for (int i = from; i < Math.min(text.size(), from + 4); i++) {
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            Match<Cue> deed = annotated.cueAt(i, CueKind.EVENT);
            if ((casualty != null && casualty.value().is("pos", "part"))
                    || (deed != null && deed.value().is("form", "part"))) {
                return true;
            }
            if (annotated.cueAt(i, CueKind.SPEECH) != null || text.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** "Tidermene, north of Menaka": the second name only tells where the first lies. */
    private boolean isBearing(PlaceMention place) {
        if (text.key(place.first() - 1).equals("(") && annotated.placeAt(place.first() - 2) != null) {
            return true;
        }
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
        if (!latin()) {
            return ways.leadsAway(place);
        }
        Case c = cases.of(place);
        return c == Case.TO || c == Case.FROM || (c == Case.OF && isRoadTo(place));
    }

    /** "Ils filtrent la route de Ouahigouya": a road is named by where it leads, unless something happens on it. */
    private boolean isRoadTo(PlaceMention place) {
        int road = place.first() - 2;
        boolean named = road > 0
                && switch (text.key(road)) {
                    case "route", "routes", "axe", "piste", "road", "highway" -> true;
                    default -> false;
                };
        if (!named) {
            return false;
        }
        for (int i = road - 1; i >= Math.max(0, road - 2); i--) {
            if (text.key(i).equals("sur") || text.key(i).equals("on")) {
                return false;
            }
        }
        return true;
    }

    private boolean latin() {
        return text.language() != Language.AR;
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
        } else if (isArea(place)) {
            tokens += 6;
        } else if (place.place().kind() == PlaceKind.SITE) {
            tokens += isLandscape(place.place()) ? 25 : 4;
        }
        if (latin() && isOfOtherVerb(place, first, last)) {
            tokens += 7;
        }
        if (latin() && opensSentence(place)) {
            tokens *= 0.6;
        }
        Case c = cases.of(place);
        Match<Cue> deed = annotated.cueAt(first, CueKind.EVENT);
        boolean left =
                c == Case.FROM && !latin() && deed != null && deed.value().is("class", "transfer");
        if (left) {
            tokens -= 8;
        } else if (c == Case.TO || c == Case.FROM || c == Case.BY || c == Case.FOR || c == Case.WITH) {
            tokens += 15;
        } else if (c == Case.BARE && latin()) {
            tokens += 3;
        }
        return tokens;
    }

    /** "D'après un pêcheur de Bosso": where the one comes from who tells it. */
    private boolean isHomeOfTeller(PlaceMention place) {
        if (!latin() || cases.of(place) != Case.OF) {
            return false;
        }
        for (int i = place.first() - 1; i >= Math.max(0, place.first() - 6); i--) {
            if (annotated.cueAt(i, CueKind.ACCORDING) != null) {
                return true;
            }
            if (text.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a place mention says where something is, and not who speaks or where a border runs. */
    private boolean isWhere(PlaceMention place, Sentence sentence) {
        for (SpeechFrame frame : frames.in(sentence.index())) {
            if (place.equals(frame.mention()) || isSeat(place, frame)) {
                return false;
            }
        }
        if (isOfficeOf(place)
                || (isHomeOfTeller(place) && annotated.places(sentence).size() > 1)) {
            return false;
        }
        boolean country = place.place().kind() == PlaceKind.COUNTRY;
        if (!country) {
            return true;
        }
        Case c = cases.of(place);
        if (latin() && !c.isPlace() && c != Case.OF) {
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
        if (!isArea(place)) {
            return place;
        }
        for (PlaceMention other : all) {
            boolean near = Math.abs(other.first() - place.last()) <= 6 || Math.abs(place.first() - other.last()) <= 6;
            if (!isArea(other) && near && cases.of(other) != Case.FROM && cases.of(other) != Case.TO) {
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
}
