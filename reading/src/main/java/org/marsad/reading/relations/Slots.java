package org.marsad.reading.relations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Country;
import org.marsad.model.Language;
import org.marsad.model.Speaker;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;
import org.marsad.region.Region;

/**
 * Where an end of a relation stands, as the cue tables say it: a list of places, tried in order.
 *
 * <ul>
 *   <li>{@code last}, {@code next} – directly before or after the cue (within its {@code gap}, 4 words unless told)
 *   <li>{@code left}, {@code right} – the nearest before or after it in the sentence; {@code far} – after it, however far; {@code first} – the sentence's first;
 *       {@code second} – the one before the last, a comma between
 *   <li>{@code inside} – among the cue's own words
 *   <li>{@code subject} – the cue's subject: before a Latin verb, after or before an Arabic one
 *   <li>{@code object} – what a verb governs; {@code patient}, {@code agent} – whom a passive is said of, by whom it is done;
 *       {@code adjective} – the state whose adjective stands with the noun
 *   <li>{@code by}, {@code from}, {@code with} … – the first in that case behind the cue's first word; {@code bare} – in none;
 *       {@code final} – the last of those that follow in "of" or "from"
 *   <li>{@code theirs} – the country that words for troops seem to belong to; {@code former} – the last end but one before the cue
 *   <li>{@code owner} – whom "its" refers to; {@code topic} – the last one before the cue, sentences back
 *   <li>{@code speaker} – who says it; {@code home} – the country the report is about, {@code army} – its army;
 *       {@code where} – the country of the place after the cue; {@code guest} – the last foreign force;
 *       {@code only} – the one group the text names
 * </ul>
 */
final class Slots {
    private static final Set<String> PLACES = Set.of(
            "last",
            "next",
            "left",
            "right",
            "second",
            "first",
            "far",
            "final",
            "inside",
            "subject",
            "object",
            "patient",
            "agent",
            "adjective",
            "theirs",
            "former",
            "owner",
            "topic",
            "speaker",
            "home",
            "army",
            "guest",
            "where",
            "only");

    private static final int GAP = 4;
    private static final int REACH = 16;
    private static final int BEYOND = 4;
    private static final int FAR = 1000;
    private static final int WHERE = 9;

    private final Annotated annotated;
    private final Text text;
    private final Ends ends;
    private final Attributions attributions;
    private final ActorNames names;
    private final Region region;
    private final Nationalities nationalities;
    private final Neighbours neighbours;
    private final Subjects subjects;

    Slots(
            Annotated annotated,
            Ends ends,
            Attributions attributions,
            ActorNames names,
            Region region,
            Nationalities nationalities) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.ends = ends;
        this.attributions = attributions;
        this.names = names;
        this.region = region;
        this.nationalities = nationalities;
        this.neighbours = new Neighbours(text, ends);
        this.subjects = new Subjects(annotated, ends, neighbours);
    }

    /** Whether a transitive cue stands in the passive. */
    boolean isPassive(Match<Cue> cue, Sentence sentence) {
        return subjects.isPassive(cue, sentence);
    }

    /** "The support", "l'aide": a noun that is written like a form of the cue's verb. */
    boolean isNoun(Match<Cue> cue) {
        return subjects.isNoun(cue);
    }

    /** Whether tables may name a place so. */
    static boolean isKnown(String place) {
        return PLACES.contains(place)
                || Arrays.stream(Case.values())
                        .anyMatch(c -> c.name().toLowerCase(Locale.ROOT).equals(place));
    }

    /** The first end that one of the places gives, or null. */
    @Nullable
    End find(String places, Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        for (String place : places.split(",")) {
            End end = findAt(place.strip(), cue, sentence, fits);
            if (end != null) {
                return end;
            }
        }
        return null;
    }

    private @Nullable End findAt(String place, Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        return switch (place) {
            case "last" -> neighbours.left(cue, sentence, fits, gap(cue));
            case "next" -> neighbours.right(cue, sentence, fits, gap(cue), null);
            case "left" -> neighbours.left(cue, sentence, fits, FAR);
            case "right" -> neighbours.right(cue, sentence, fits, REACH, null);
            case "second" -> second(cue, sentence, fits);
            case "first" -> subjects.first(cue, sentence, fits);
            case "far" -> neighbours.right(cue, sentence, fits, FAR, null);
            case "final" -> last(cue, sentence, fits);
            case "inside" -> neighbours.inside(cue, fits);
            case "subject" -> subjects.subject(cue, sentence, fits);
            case "object" -> subjects.object(cue, sentence, fits);
            case "patient" -> subjects.patient(cue, sentence, fits);
            case "agent" -> subjects.agent(cue, sentence, fits);
            case "adjective" -> adjective(cue, fits);
            case "theirs" -> theirs(cue, fits);
            case "former" -> former(cue, fits);
            case "owner" -> owner(cue, sentence, fits);
            case "topic" -> ends.latest(cue.first(), fits);
            case "speaker" -> speaker(cue, fits);
            case "home" -> home(cue, fits);
            case "army" -> army(cue, fits);
            case "guest" -> ends.latest(cue.first(), e -> isGuest(e) && fits.test(e));
            case "where" -> where(cue, sentence, fits);
            case "only" -> only(fits);
            default ->
                neighbours.right(
                        cue.first() + 1, cue, sentence, fits, reach(cue), Case.valueOf(place.toUpperCase(Locale.ROOT)));
        };
    }

    /** How far a preposition may stand: a little beyond the gap that a row tells. */
    private static int reach(Match<Cue> cue) {
        return cue.value().get("gap").isEmpty() ? REACH : Math.min(REACH, gap(cue) + BEYOND);
    }

    private static int gap(Match<Cue> cue) {
        String told = cue.value().get("gap");
        return told.isEmpty() ? GAP : Integer.parseInt(told);
    }

    /** "Le retrait de la France du Mali": the last of the ends that hang on a noun one after the other. */
    private @Nullable End last(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        End last = null;
        int reached = cue.last();
        for (End end : ends.in(sentence)) {
            if (end.first() >= cue.last()) {
                Case c = ends.caseOf(end);
                if (end.first() - reached > GAP || (c != Case.OF && c != Case.FROM)) {
                    break;
                }
                last = fits.test(end) ? end : last;
                reached = end.last();
            }
        }
        return last;
    }

    /** "JNIM, al-Qaeda's branch": the end before the last one, a comma between them. */
    private @Nullable End second(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        End last = neighbours.left(cue, sentence, end -> true, gap(cue));
        if (last == null) {
            return null;
        }
        int comma = last.first() - 1;
        while (comma > sentence.firstToken() && annotated.cueAt(comma, CueKind.DETERMINER) != null) {
            comma--;
        }
        End before = text.key(comma).equals(",") ? endBefore(comma) : null;
        return before != null && fits.test(before) ? before : null;
    }

    /** The end that closes directly before a token, or a bracket or quotation mark before it. */
    private @Nullable End endBefore(int token) {
        int i = token - 1;
        while (i > 0
                && (text.key(i).equals(")")
                        || text.key(i).equals("\"")
                        || text.key(i).equals("»"))) {
            i--;
        }
        return ends.at(i);
    }

    /** Troops from afar: a mission, or forces or a government of a state that is no neighbour. */
    private boolean isGuest(End end) {
        if (end.sort() == Sort.MISSION || end.sort() == Sort.PRIVATE) {
            return true;
        }
        boolean state = end.sort() == Sort.FORCE || end.sort() == Sort.STATE;
        String country = end.country();
        return state && country != null && !country.equals(names.country()) && !isNeighbour(country);
    }

    private boolean isNeighbour(String iso3) {
        for (Country country : region.countries()) {
            if (country.iso3().equals(iso3)) {
                return country.reach().isWithin(Country.Reach.REGION);
            }
        }
        return false;
    }

    private @Nullable End where(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        for (int i = cue.last(); i < Math.min(sentence.lastToken(), cue.last() + WHERE + 1); i++) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null && place.place().country() != null) {
                End country =
                        End.country(place.first(), place.last(), place.place().country());
                return fits.test(country) ? country : null;
            }
        }
        return null;
    }

    /** "The French withdrawal", "l'intervention française", «الانسحاب الفرنسي»: the state whose adjective stands with a noun. */
    private @Nullable End adjective(Match<Cue> cue, Predicate<End> fits) {
        boolean before = text.language() == Language.EN;
        int limit = Math.min(text.size(), cue.last() + 2);
        int first = before ? cue.first() - 1 : cue.last();
        for (int i = before ? cue.first() - 1 : cue.first() + 1; before ? i >= Math.max(0, first - 1) : i < limit; ) {
            Nationalities.Nationality adjective = nationalities.of(text.language(), text.token(i));
            if (adjective != null) {
                End state = End.country(i, i + 1, adjective.country());
                return fits.test(state) ? state : null;
            }
            i += before ? -1 : 1;
        }
        return null;
    }

    /** "Retiré ses soldats du Mali": the country that stands behind a word for troops, which reads like whose they are. */
    private @Nullable End theirs(Match<Cue> cue, Predicate<End> fits) {
        for (int i = cue.first(); i < Math.min(text.size(), cue.last() + GAP); i++) {
            End force = ends.at(i);
            if (force != null && force.sort() == Sort.FORCE && force.last() - force.first() > 1) {
                End country = End.country(force.first(), force.last(), force.country());
                return country.country() != null && fits.test(country) ? country : null;
            }
        }
        return null;
    }

    /** The last but one before the cue. */
    private @Nullable End former(Match<Cue> cue, Predicate<End> fits) {
        List<End> last = ends.latest(cue.first(), fits, 2, Ends.MEMORY);
        return last.size() < 2 ? null : last.get(1);
    }

    private @Nullable End owner(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        End near = neighbours.left(cue, sentence, fits, FAR);
        return near != null ? near : ends.latest(cue.first(), fits);
    }

    private @Nullable End speaker(Match<Cue> cue, Predicate<End> fits) {
        Speaker speaker = attributions.at(cue.first()).speaker();
        String id = speaker.id();
        if (id == null) {
            return null;
        }
        return region.findActor(id)
                .map(actor -> {
                    Sort sort = ActorSorts.of(actor);
                    return sort == null ? null : End.of(cue.first(), cue.last(), sort, actor, actor.country());
                })
                .filter(fits)
                .orElse(null);
    }

    private @Nullable End only(Predicate<End> fits) {
        End only = ends.onlyGroup();
        return only != null && fits.test(only) ? only : null;
    }

    private @Nullable End army(Match<Cue> cue, Predicate<End> fits) {
        String country = names.country();
        return country == null
                ? null
                : region.findNational("army", country)
                        .map(army -> End.of(cue.first(), cue.last(), Sort.FORCE, army, country))
                        .filter(fits)
                        .orElse(null);
    }

    private @Nullable End home(Match<Cue> cue, Predicate<End> fits) {
        String country = names.country();
        if (country == null) {
            return null;
        }
        End home = End.country(cue.first(), cue.last(), country).referredAt(cue.first(), cue.last());
        return fits.test(home) ? home : null;
    }

    Case caseOf(End end) {
        return ends.caseOf(end);
    }
}
