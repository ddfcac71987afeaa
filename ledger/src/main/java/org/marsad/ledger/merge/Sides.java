package org.marsad.ledger.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<String> doers = named(a.perpetrators());
        Set<String> otherDoers = named(b.perpetrators());
        Set<String> sufferers = named(a.targets());
        Set<String> otherSufferers = named(b.targets());
        if (meet(doers, otherSufferers) && meet(sufferers, otherDoers)) {
            return Evidence.of(1, "same parties, told from both sides");
        }
        double weight = 0;
        String words = "";
        if (meet(doers, otherDoers)) {
            weight += 1.2;
            words = "same perpetrator";
        } else if (!doers.isEmpty() && !otherDoers.isEmpty()) {
            weight -= 0.8;
            words = "different perpetrators";
        }
        if (meet(sufferers, otherSufferers)) {
            weight += 0.6;
            words += (words.isEmpty() ? "" : ", ") + "same target";
        } else if (!sufferers.isEmpty() && !otherSufferers.isEmpty()) {
            weight -= 0.8;
            words += (words.isEmpty() ? "" : ", ") + "different targets";
        }
        return Evidence.of(weight, words);
    }

    private Set<String> named(List<Participant> participants) {
        Set<String> names = new HashSet<>();
        for (Participant participant : participants) {
            String name = participant.actor().name();
            if (!name.startsWith("Unidentified")) {
                names.add(groupOf.apply(name));
            }
        }
        return names;
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }
}
