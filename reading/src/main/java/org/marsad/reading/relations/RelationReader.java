package org.marsad.reading.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Relation;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.text.Sentence;
import org.marsad.region.Region;

/**
 * Finds relations: each cue of the tables names a kind and where its two ends stand. Actors that merely occur together
 * are never related; where an end is missing, nothing is read.
 */
final class RelationReader {
    private static final int ENDING_REACH = 8;

    private final Annotated annotated;
    private final Ends ends;
    private final Rows rows;
    private final Slots slots;
    private final Reality reality;
    private final Descriptions descriptions;

    RelationReader(Annotated annotated, Ends ends, Slots slots, Reality reality, Region region) {
        this.annotated = annotated;
        this.ends = ends;
        this.rows = new Rows(annotated, ends);
        this.slots = slots;
        this.reality = reality;
        this.descriptions = new Descriptions(annotated, region);
    }

    List<Related> read(Sentence sentence) {
        List<Related> found = new ArrayList<>();
        Readings.of(annotated, sentence, CueKind.RELATION, cue -> {
            int known = found.size();
            read(cue, sentence, found);
            return found.size() > known;
        });
        Companions.read(sentence, ends, rows, found);
        Subunits.read(sentence, ends, rows, annotated.text(), found);
        descriptions.read(sentence, ends, found);
        return found;
    }

    private void read(Match<Cue> cue, Sentence sentence, List<Related> found) {
        Relation.Kind kind = Relation.Kind.valueOf(cue.value().get("kind").toUpperCase(Locale.ROOT));
        if (isEnded(cue, kind)
                || isLeftBy(cue, kind)
                || reality.isNegated(cue, sentence)
                || (!canBePlanned(kind) && reality.isPossible(cue, sentence))) {
            return;
        }
        Match<Cue> charge = annotated.cueOver(cue.first(), CueKind.BLAME);
        boolean charged = charge != null && charge.value().is("frame", "none");
        Set<Sort> fromSorts = EndSorts.from(kind, cue.value());
        Set<Sort> toSorts = EndSorts.to(kind, cue.value());
        if (cue.value().is("all", "1")) {
            pairs(kind, cue, sentence, fromSorts, found);
            return;
        }
        Predicate<End> fitsFrom = end -> fromSorts.contains(end.sort());
        Predicate<End> fitsTo =
                end -> toSorts.contains(end.sort()) && (kind != Relation.Kind.DEPLOYS_TO || end.isCountry());
        boolean owned = cue.division() != null && !cue.division().pronoun().isEmpty();
        if (owned && cue.value().is("whole", "1")) {
            return;
        }
        boolean verb = cue.value().is("voice", "1");
        if (verb && slots.isNoun(cue)) {
            return;
        }
        boolean passive = verb && slots.isPassive(cue, sentence);
        String fromPlaces = charged ? "last" : passive ? "agent" : cue.value().get("from");
        String toPlaces =
                charged ? "next,to" : passive ? "patient" : cue.value().get("to");
        boolean subjectFirst = annotated.text().language() == Language.AR && fromPlaces.startsWith("subject");
        End from;
        End to;
        if (subjectFirst) {
            from = slots.find(fromPlaces, cue, sentence, fitsFrom);
            to = from == null ? null : other(kind, slots, toPlaces, cue, sentence, fitsTo, from, true);
        } else {
            to = slots.find(toPlaces, cue, sentence, fitsTo);
            from = to == null ? null : other(kind, slots, fromPlaces, cue, sentence, fitsFrom, to, false);
        }
        if (subjectFirst && owned && from != null && to == null) {
            to = other(kind, slots, "left", cue, sentence, fitsTo, from, true);
            if (to == null) {
                return;
            }
        }
        if (to != null && from == null) {
            from = slots.find(fromPlaces, cue, sentence, fitsFrom);
            to = from == null ? null : other(kind, slots, toPlaces, cue, sentence, fitsTo, from, true);
        } else if (from != null && to == null) {
            to = slots.find(toPlaces, cue, sentence, fitsTo);
            from = to == null ? null : other(kind, slots, fromPlaces, cue, sentence, fitsFrom, to, false);
        }
        if (from == null || to == null || (charged && to.first() < cue.first())) {
            return;
        }
        if (kind == Relation.Kind.WITHDRAWS_FROM && expelsOthers(cue, sentence)) {
            return;
        }
        if (kind == Relation.Kind.SUPPORTS && subjectFirst && areCoordinated(from, to)) {
            return;
        }
        List<End> fromRow = row(kind, from, fromPlaces);
        List<End> toRow = cue.value().is("alone", "1") || isSingular(kind) ? List.of(to) : row(kind, to, toPlaces);
        for (End one : fromRow) {
            for (End two : toRow) {
                if (fromSorts.contains(one.sort()) && toSorts.contains(two.sort()) && areDistinct(kind, one, two)) {
                    found.add(related(kind, cue, sentence, one, two));
                }
            }
        }
    }

    /** "A dénoncé l'accord avec", "suspended its military aid to": the words of a tie that others around them end. */
    private boolean isEnded(Match<Cue> cue, Relation.Kind kind) {
        if (kind == Relation.Kind.JOINS) {
            return tellsSplit(cue);
        }
        if (kind != Relation.Kind.SUPPORTS
                && kind != Relation.Kind.ALLIED_WITH
                && kind != Relation.Kind.NEGOTIATES_WITH) {
            return false;
        }
        for (int i = cue.first() - 1; i >= Math.max(0, cue.first() - ENDING_REACH); i--) {
            for (Match<Cue> other : annotated.cuesStartingAt(i)) {
                boolean ending = other.value().is("kind", "withdraws_from")
                        || other.value().is("kind", "sanctions");
                if (ending && other.value().kind() == CueKind.RELATION && other.last() >= cue.first() - 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Le camp quitté par la mission": who leaves stands behind, and no organisation is left. */
    private boolean isLeftBy(Match<Cue> cue, Relation.Kind kind) {
        Match<Cue> by = annotated.cueAt(cue.last(), CueKind.PREPOSITION);
        return kind == Relation.Kind.WITHDRAWS_FROM && by != null && by.value().is("role", "by");
    }

    /** "Issu d'une scission de": what is born of a split joins nobody. */
    private boolean tellsSplit(Match<Cue> cue) {
        for (int i = Math.max(0, cue.first() - 2); i < cue.last() + 2; i++) {
            for (Match<Cue> other : annotated.cuesStartingAt(i)) {
                if (other.value().kind() == CueKind.RELATION && other.value().is("kind", "splits_from")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The second end of a relation: one that can stand against the first. */
    private static @Nullable End other(
            Relation.Kind kind,
            Slots slots,
            String places,
            Match<Cue> cue,
            Sentence sentence,
            Predicate<End> fits,
            End first,
            boolean to) {
        return slots.find(
                places,
                cue,
                sentence,
                fits.and(end -> to ? areDistinct(kind, first, end) : areDistinct(kind, end, first)));
    }

    /** "طردت القوات الجهاديين من المدينة": a deed of war, no withdrawal. */
    private boolean expelsOthers(Match<Cue> cue, Sentence sentence) {
        Match<Cue> deed = annotated.cueAt(cue.first(), CueKind.EVENT);
        return deed != null && deed.value().is("class", "regain") && sentence.contains(deed.last() - 1);
    }

    /** "ترافقها وحدات من الجيش والمتطوعين": both do it, neither to the other. */
    private boolean areCoordinated(End one, End other) {
        boolean ordered = one.first() < other.first();
        End first = ordered ? one : other;
        End second = ordered ? other : one;
        return second.first() - first.last() <= 1
                && annotated.text().key(second.first()).startsWith("و");
    }

    /** A subject stands with all it is coordinated with; what a participle directly follows stands alone, unless it is supported. */
    private List<End> row(Relation.Kind kind, End end, String place) {
        if ((place.startsWith("last") && kind != Relation.Kind.SUPPORTS) || place.startsWith("second")) {
            return List.of(end);
        }
        return place.startsWith("next") || place.startsWith("right") || place.startsWith("object")
                ? rows.from(end)
                : rows.around(end);
    }

    private void pairs(Relation.Kind kind, Match<Cue> cue, Sentence sentence, Set<Sort> sorts, List<Related> found) {
        String places = cue.value().get("from");
        End head = slots.find(
                places,
                cue,
                sentence,
                end -> sorts.contains(end.sort()) || !end.members().isEmpty());
        if (head == null) {
            return;
        }
        List<End> row = new ArrayList<>(places.startsWith("right") ? rows.between(head) : rows.mixed(head));
        row.removeIf(end -> !sorts.contains(end.sort()));
        boolean mixed =
                row.stream().anyMatch(RelationReader::isState) && !row.stream().allMatch(RelationReader::isState);
        for (int i = 0; i < row.size(); i++) {
            for (int j = i + 1; j < row.size(); j++) {
                boolean sides =
                        kind != Relation.Kind.NEGOTIATES_WITH || !mixed || isState(row.get(i)) != isState(row.get(j));
                if (sides && areDistinct(kind, row.get(i), row.get(j))) {
                    found.add(related(kind, cue, sentence, row.get(i), row.get(j)));
                }
            }
        }
    }

    /** One joins, leaves or belongs to one body at a time. */
    private static boolean isSingular(Relation.Kind kind) {
        return kind == Relation.Kind.JOINS
                || kind == Relation.Kind.SPLITS_FROM
                || kind == Relation.Kind.AFFILIATED_WITH;
    }

    /** A state that negotiates with several groups does so with each; they do not with each other. */
    private static boolean isState(End end) {
        return end.sort() == Sort.STATE || end.sort() == Sort.FORCE || end.sort() == Sort.ORGANISATION;
    }

    /** A withdrawal or deployment is news already when it is announced; wished-for talks and alliances are none. */
    private static boolean canBePlanned(Relation.Kind kind) {
        return kind == Relation.Kind.WITHDRAWS_FROM
                || kind == Relation.Kind.DEPLOYS_TO
                || kind == Relation.Kind.SUPPORTS
                || kind == Relation.Kind.JOINS;
    }

    /** An actor has no relation with itself, nor a state's force with that state unless it withdraws or deploys. */
    private static boolean areDistinct(Relation.Kind kind, End from, End to) {
        boolean possible = switch (kind) {
            case WITHDRAWS_FROM -> EndSorts.canLeave(from.sort(), to.sort());
            case JOINS -> EndSorts.canJoin(from.sort(), to.sort());
            default -> true;
        };
        if (from.isSame(to) || !possible) {
            return false;
        }
        boolean ofState = from.sort() == Sort.STATE || from.sort() == Sort.FORCE;
        boolean toState = to.sort() == Sort.STATE || to.sort() == Sort.FORCE;
        return !(ofState && toState && from.country() != null && from.country().equals(to.country()))
                || (kind == Relation.Kind.NEGOTIATES_WITH && from.actor() != null && to.actor() != null);
    }

    private Related related(Relation.Kind kind, Match<Cue> cue, Sentence sentence, End from, End to) {
        int first = cue.first();
        int last = cue.last();
        for (@Nullable End end : new End[] {from, to}) {
            if (sentence.contains(end.first())) {
                first = Math.min(first, end.first());
                last = Math.max(last, end.last());
            }
        }
        return new Related(
                kind,
                from,
                to,
                sentence.index(),
                cue.first(),
                cue.last(),
                first,
                last,
                reality.isPossible(cue, sentence));
    }
}
