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
    private final Annotated annotated;
    private final Clauses clauses;

    EquipmentLosses(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.clauses = clauses;
    }

    void read(Count count, Sentence sentence, List<Claim> claims) {
        Match<Cue> equipment = count.equipment;
        if (equipment == null || count.quantity.article()) {
            return;
        }
        Match<Cue> verb = damageNear(count);
        if (verb != null) {
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

    private @Nullable Match<Cue> damageNear(Count count) {
        int begin = clauses.begin(count.quantity.firstToken());
        for (int i = count.quantity.firstToken() - 1; i >= Math.max(begin, count.quantity.firstToken() - 20); i--) {
            Match<Cue> damage = annotated.cueAt(i, CueKind.DAMAGE);
            if (damage != null) {
                return damage;
            }
        }
        for (int i = count.last; i < Math.min(clauses.end(count.quantity.firstToken()), count.last + 6); i++) {
            Match<Cue> damage = annotated.cueAt(i, CueKind.DAMAGE);
            if (damage != null) {
                return damage;
            }
        }
        return null;
    }
}
