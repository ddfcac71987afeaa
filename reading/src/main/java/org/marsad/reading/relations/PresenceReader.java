package org.marsad.reading.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Language;
import org.marsad.model.PlaceKind;
import org.marsad.model.Presence;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.text.Sentence;

/**
 * Finds who is, comes, goes, patrols, rules or besieges somewhere, and where the state closes or reopens its services.
 * A base handed over gives two statements: closed for the one who leaves, opened for the one who receives it.
 */
final class PresenceReader {
    private static final Set<Sort> TROOPS =
            EnumSet.of(Sort.GROUP, Sort.FORCE, Sort.TROOPS, Sort.PRIVATE, Sort.MISSION, Sort.STATE, Sort.ORGANISATION);
    private static final int HIT_REACH = 8;
    private static final int VOID_REACH = 3;
    private static final int OFFICE_REACH = 4;
    private static final Set<Sort> RULERS = EnumSet.of(Sort.GROUP, Sort.UNNAMED);

    private final Annotated annotated;
    private final Rows rows;
    private final Slots slots;
    private final Reality reality;
    private final RelationNames names;
    private final Whereabouts whereabouts;

    PresenceReader(
            Annotated annotated,
            Rows rows,
            Slots slots,
            Reality reality,
            RelationNames names,
            Whereabouts whereabouts) {
        this.annotated = annotated;
        this.rows = rows;
        this.slots = slots;
        this.reality = reality;
        this.names = names;
        this.whereabouts = whereabouts;
    }

    List<Held> read(Sentence sentence) {
        List<Held> found = new ArrayList<>();
        Readings.of(annotated, sentence, CueKind.PRESENCE, cue -> {
            int known = found.size();
            read(cue, sentence, found);
            return found.size() > known;
        });
        return found;
    }

    private void read(Match<Cue> cue, Sentence sentence, List<Held> found) {
        if (reality.isNegated(cue, sentence)
                || reality.isWished(cue, sentence)
                || isHit(cue, sentence)
                || isVoid(cue)
                || isPolitical(cue, sentence)) {
            return;
        }
        PlaceMention place = whereabouts.of(cue, sentence);
        if (place == null && cue.value().is("place", "direct")) {
            return;
        }
        if (cue.value().is("actor", "state")) {
            state(cue, sentence, place, found);
        } else {
            side(cue, sentence, place, "kind", "actor", found);
            side(cue, sentence, place, "otherkind", "other", found);
        }
    }

    /** "Au siège de la télévision": words that only look like those of a presence. */
    private boolean isVoid(Match<Cue> cue) {
        for (int i = cue.first(); i >= Math.max(0, cue.first() - VOID_REACH); i--) {
            for (Match<Cue> other : annotated.cuesStartingAt(i)) {
                if (other.value().kind() == CueKind.PRESENCE
                        && other.value().is("void", "1")
                        && other.last() > cue.first()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Envoys who arrive somewhere are not deployed there. */
    private boolean isVisit(End end, String told) {
        if (!told.equals("deployed")) {
            return false;
        }
        for (int i = Math.max(0, end.first() - OFFICE_REACH); i <= end.first(); i++) {
            Match<Cue> person = annotated.cueAt(i, CueKind.PERSON);
            if (person != null && person.value().is("side", "office")) {
                return true;
            }
        }
        return false;
    }

    /** "Une patrouille a été prise pour cible": a patrol named as what was attacked. */
    private boolean isHit(Match<Cue> cue, Sentence sentence) {
        if (!cue.value().is("kind", "patrols") || annotated.cueAt(cue.first(), CueKind.SITE) == null) {
            return false;
        }
        int from = Math.max(sentence.firstToken(), cue.first() - HIT_REACH);
        for (Match<Cue> deed :
                annotated.cues(from, Math.min(sentence.lastToken(), cue.last() + HIT_REACH), CueKind.EVENT)) {
            switch (deed.value().get("class")) {
                case "attack", "ied", "blast", "clash", "suicide", "shelling", "carbomb" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Leaving an organisation or an accord moves no troops. */
    private boolean isPolitical(Match<Cue> cue, Sentence sentence) {
        if (!cue.value().is("kind", "withdrew") && !cue.value().is("kind", "leaves_base")) {
            return false;
        }
        End next = slots.find("next", cue, sentence, end -> true);
        boolean whatIsLeft = next != null
                && (next.sort() == Sort.ACCORD || next.sort() == Sort.ORGANISATION)
                && !(slots.caseOf(next) == Case.BARE && next.first() == cue.last());
        return whatIsLeft && !cue.value().get("actor").startsWith("last");
    }

    /** Services of the state: of the country of the place, or of the report. */
    private void state(Match<Cue> cue, Sentence sentence, @Nullable PlaceMention place, List<Held> found) {
        String country = place == null ? null : place.place().country();
        ActorRef government = names.government(country);
        if (government != null) {
            found.add(held(kind(cue.value().get("kind"), null, place), government, place, cue, sentence, null));
        }
    }

    private void side(
            Match<Cue> cue,
            Sentence sentence,
            @Nullable PlaceMention place,
            String kind,
            String actor,
            List<Held> found) {
        String told = cue.value().get(kind);
        if (told.isEmpty()) {
            return;
        }
        Set<Sort> sorts = told.equals("governs") || told.equals("blockades") ? RULERS : TROOPS;
        End end = find(told, cue, sentence, cue.value().get(actor), sorts, found);
        if (end == null || isVisit(end, told) || (sorts == TROOPS && standsBehindGunmen(cue, end))) {
            return;
        }
        for (End one : rows.around(end)) {
            if (one.sort() != end.sort() && (sorts == RULERS || !sorts.contains(one.sort()))) {
                continue;
            }
            if (sorts == RULERS && ActorSorts.isMilitia(one) && !ActorSorts.isMilitia(end)) {
                continue;
            }
            ActorRef ref = reference(one, place);
            for (@Nullable PlaceMention there : rowOf(place, cue, sentence)) {
                found.add(held(kind(told, one, there), ref, there, cue, sentence, one));
            }
        }
    }

    /** "Présents à Kidal, Gao et Tombouctou": a place and the settlements joined to it behind the cue. */
    private List<@Nullable PlaceMention> rowOf(@Nullable PlaceMention place, Match<Cue> cue, Sentence sentence) {
        List<@Nullable PlaceMention> row = new ArrayList<>();
        row.add(place);
        if (place == null || place.first() < cue.first() || place.place().kind().isArea()) {
            return row;
        }
        PlaceMention last = place;
        for (PlaceMention next : annotated.places(sentence)) {
            if (next.first() <= last.first()) {
                continue;
            }
            boolean joined = next.first() - last.last() <= 2
                    && (annotated.text().key(last.last()).equals(",")
                            || annotated.cueAt(last.last(), CueKind.CONJUNCTION) != null)
                    && (next.first() - last.last() == 1
                            || annotated.cueAt(next.first() - 1, CueKind.PREPOSITION) != null);
            if (!joined || next.place().kind().isArea()) {
                break;
            }
            row.add(next);
            last = next;
        }
        return row.size() > 1 && !isListed(last) ? row.subList(0, 1) : row;
    }

    /** A row of places ends with "and", so that an aside ("Ber, Timbuktu region") is none. */
    private boolean isListed(PlaceMention last) {
        for (int i = last.first() - 1; i >= Math.max(0, last.first() - 2); i--) {
            if (annotated.cueAt(i, CueKind.CONJUNCTION) != null) {
                return true;
            }
        }
        return false;
    }

    /** "دخل مسلحون بلدة …": behind the verb stands a subject that nobody names. */
    private boolean standsBehindGunmen(Match<Cue> cue, End end) {
        ActorMention next = annotated.text().language() == Language.AR ? annotated.actorAt(cue.first() + 1) : null;
        return next != null
                && next.first() == cue.first() + 1
                && next.actor().kind() == ActorKind.GENERIC_ARMED
                && (end.first() > next.last() || end.first() < next.first());
    }

    /** Troops that nobody names are those of the country where they are. */
    private ActorRef reference(End end, @Nullable PlaceMention place) {
        if (end.sort() == Sort.STATE) {
            return names.forces(end);
        }
        String country = place == null ? null : place.place().country();
        return end.sort() == Sort.TROOPS && country != null ? names.army(country, end) : names.actor(end);
    }

    /** Where groups are named, they rule or besiege rather than "gunmen"; a militia does so only in its own sentence. */
    private @Nullable End find(
            String told, Match<Cue> cue, Sentence sentence, String places, Set<Sort> sorts, List<Held> found) {
        if (sorts == TROOPS) {
            return slots.find(
                    places,
                    cue,
                    sentence,
                    e -> sorts.contains(e.sort())
                            && !(e.sort() == Sort.GROUP && cue.value().is("who", "forces"))
                            && !isFarState(e, sentence)
                            && !isTold(e, cue, found)
                            && !(told.equals("withdrew") && e.isCountry()));
        }
        End named = slots.find(
                places,
                cue,
                sentence,
                e -> e.sort() == Sort.GROUP && (sentence.contains(e.first()) || !ActorSorts.isMilitia(e)));
        return named != null ? named : slots.find(places, cue, sentence, e -> e.sort() == Sort.UNNAMED);
    }

    /** Who hands over a base does not receive it. */
    private boolean isTold(End end, Match<Cue> cue, List<Held> found) {
        ActorRef ref = end.sort() == Sort.STATE ? names.forces(end) : names.actor(end);
        return found.stream()
                .anyMatch(held -> held.cueFirst() == cue.first() && held.actor().equals(ref));
    }

    /** A country named sentences ago is not whom "it left the base" speaks of. */
    private static boolean isFarState(End end, Sentence sentence) {
        return end.isCountry() && !sentence.contains(end.first());
    }

    /** Who leaves a base: a guest closes it, the country's own army or a group withdraws. */
    private static Presence.Kind kind(String told, @Nullable End end, @Nullable PlaceMention place) {
        if (told.equals("leaves_base")) {
            boolean guest = end != null
                    && (end.sort() == Sort.MISSION
                            || end.sort() == Sort.ORGANISATION
                            || end.sort() == Sort.PRIVATE
                            || (end.country() != null
                                    && place != null
                                    && !end.country().equals(place.place().country())
                                    && end.sort() != Sort.GROUP));
            return guest ? Presence.Kind.BASE_CLOSED : Presence.Kind.WITHDREW;
        }
        return Presence.Kind.valueOf(told.toUpperCase(Locale.ROOT));
    }

    private Held held(
            Presence.Kind kind,
            ActorRef actor,
            @Nullable PlaceMention place,
            Match<Cue> cue,
            Sentence sentence,
            @Nullable End end) {
        int first = cue.first();
        int last = cue.last();
        if (end != null && sentence.contains(end.first())) {
            first = Math.min(first, end.first());
            last = Math.max(last, end.last());
        }
        if (place != null && sentence.contains(place.first()) && place.place().kind() != PlaceKind.COUNTRY) {
            first = Math.min(first, place.first());
            last = Math.max(last, place.last());
        }
        boolean announced = cue.value().is("announced", "1") || reality.isPossible(cue, sentence);
        return new Held(kind, actor, place, sentence.index(), cue.first(), cue.last(), first, last, announced);
    }
}
