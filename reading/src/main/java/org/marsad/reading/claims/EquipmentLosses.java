package org.marsad.reading.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Measure.About;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Sentence;

/** Numbers of vehicles, arms and buildings with a word of damage in their clause ("burned three vehicles"). */
final class EquipmentLosses {
    private static final int NAME_REACH = 6;
    private static final int DAMAGE_REACH = 9;

    private final Annotated annotated;
    private final Clauses clauses;

    EquipmentLosses(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.clauses = clauses;
    }

    void read(Count count, Sentence sentence, List<Claim> claims) {
        Match<Cue> equipment = count.equipment;
        if (equipment == null) {
            return;
        }
        Match<Cue> verb = damageNear(count);
        if (verb != null && (!count.quantity.article() || isDirect(count, verb))) {
            Quantity q = count.quantity;
            claims.add(new Claim(
                    About.EQUIPMENT_DESTROYED,
                    sentence.index(),
                    q.firstToken(),
                    Math.min(verb.first(), q.firstToken()),
                    Math.max(verb.last(), count.last),
                    null,
                    null,
                    null,
                    equipment.value().get("gloss"),
                    q.low(),
                    q.high(),
                    q.approximate(),
                    false,
                    null,
                    null,
                    "equipment"));
        }
    }

    /** "Brought down a drone", "a bridge was blown up": an article counts one only beside the verb. */
    private boolean isDirect(Count count, Match<Cue> verb) {
        if (verb.first() < count.quantity.firstToken()) {
            return count.quantity.firstToken() - verb.last() <= 1;
        }
        return annotated.hasCue(verb.first() - 3, verb.first(), CueKind.PASSIVE);
    }

    /** "100 tankers burnt, the union has counted 40", "eight pick-ups, of which three": bare numbers count the same things. */
    void shareNouns(List<Count> counts) {
        for (int i = 1; i < counts.size(); i++) {
            Count before = counts.get(i - 1);
            Count count = counts.get(i);
            boolean bare = count.victims == null
                    && (count.isOpen() || count.rule.equals("told-figure"))
                    && !count.quantity.article();
            if (bare && before.equipment != null && isOf(count)) {
                count.equipment = before.equipment;
            }
        }
    }

    /** "Puts the number of burnt lorries at 40": things named before their number. */
    void nameBefore(Count count) {
        if (count.victims != null || !count.rule.equals("told-figure") || count.equipment != null) {
            return;
        }
        int first = count.quantity.firstToken();
        for (int i = first - 1; i >= Math.max(clauses.begin(first), first - NAME_REACH); i--) {
            Match<Cue> equipment = annotated.cueAt(i, CueKind.EQUIPMENT);
            if (equipment != null) {
                count.equipment = equipment;
                return;
            }
        }
    }

    private boolean isOf(Count count) {
        int first = count.quantity.firstToken();
        if (count.rule.equals("told-figure")) {
            return true;
        }
        Match<Cue> verb = annotated.cueOver(first - 1, CueKind.SPEECH);
        if (verb != null && verb.value().is("np", "1")) {
            return true;
        }
        Match<Cue> relative = annotated.cueAt(first - 1, CueKind.RELATIVE);
        return relative != null || annotated.cueAt(first - 1, CueKind.PREPOSITION) != null;
    }

    private @Nullable Match<Cue> damageNear(Count count) {
        int begin = clauses.begin(count.quantity.firstToken());
        for (int i = count.quantity.firstToken() - 1; i >= Math.max(begin, count.quantity.firstToken() - 20); i--) {
            Match<Cue> damage = annotated.cueAt(i, CueKind.DAMAGE);
            if (damage != null) {
                return damage;
            }
            Match<Cue> toll = annotated.cueAt(i, CueKind.TOLL);
            if (toll != null && !toll.value().is("figure", "1")) {
                return toll;
            }
        }
        for (int i = count.last;
                i < Math.min(clauses.end(count.quantity.firstToken()), count.last + DAMAGE_REACH);
                i++) {
            Match<Cue> damage = annotated.cueAt(i, CueKind.DAMAGE);
            if (damage != null) {
                return damage;
            }
        }
        return null;
    }
}
