package org.marsad.ledger.merge;

import java.util.List;
import java.util.function.UnaryOperator;
import org.marsad.model.Event;
import org.marsad.model.Participant;

/** Compares who two events were between. Gunmen nobody names may be anybody; a sub-unit is its group. */
final class Sides {
    private final UnaryOperator<String> groupOf;

    /** @param groupOf the group that a named actor belongs to, by their names; the actor itself where it has none */
    Sides(UnaryOperator<String> groupOf) {
        this.groupOf = groupOf;
    }

    Evidence compare(Event a, Event b) {
        if (meet(a.perpetrators(), b.targets()) && meet(a.targets(), b.perpetrators())) {
            return Evidence.of(1, "same parties, told from both sides");
        }
        double weight = 0;
        String doers = "";
        String sufferers = "";
        if (meet(a.perpetrators(), b.perpetrators())) {
            weight += 1.2;
            doers = "same perpetrator";
        } else if (names(a.perpetrators()) && names(b.perpetrators())) {
            weight -= 0.8;
            doers = "different perpetrators";
        }
        if (meet(a.targets(), b.targets())) {
            weight += 0.6;
            sufferers = "same target";
        } else if (names(a.targets()) && names(b.targets())) {
            weight -= 0.8;
            sufferers = "different targets";
        }
        String first = doers;
        String second = sufferers;
        return Evidence.of(weight, () -> first + (first.isEmpty() || second.isEmpty() ? "" : ", ") + second);
    }

    private static boolean names(List<Participant> participants) {
        for (Participant participant : participants) {
            if (isNamed(participant)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Participant participant) {
        return !participant.actor().name().startsWith("Unidentified");
    }

    private boolean meet(List<Participant> some, List<Participant> others) {
        for (Participant one : some) {
            if (isNamed(one)) {
                String group = groupOf.apply(one.actor().name());
                for (Participant other : others) {
                    if (isNamed(other)
                            && group.equals(groupOf.apply(other.actor().name()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
