package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.accounts.Accounts;
import org.marsad.ledger.accounts.Said;
import org.marsad.ledger.merge.Likeness;
import org.marsad.ledger.merge.MergedEvent;
import org.marsad.ledger.merge.ReportedEvent;
import org.marsad.ledger.merge.Summary;
import org.marsad.model.ActorRef;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.When;

/** A merged event as the ledger shows it: in one line with what people put right, and with its accounts. */
record MergedView(MergedEvent merged, Event line, boolean conflict, Accounts accounts) {
    private static final String FORCES = "Military Forces of ";

    /** @param said what the members' reports say of it */
    static MergedView of(MergedEvent merged, Corrections corrections, List<Said> said) {
        Summary summary = Summary.of(merged);
        List<String> keys = keys(merged);
        When date = summary.date();
        EventPlace place = summary.place();
        Event line = new Event(
                merged.key(),
                summary.subType(),
                merged.members().stream()
                        .anyMatch(member -> member.event().event().main()),
                summary.background(),
                date == null ? null : date.withoutWords(),
                place == null ? null : place.withoutWords(),
                summary.perpetrators(),
                summary.targets(),
                List.of());
        boolean placed = false;
        for (Field field : Field.values()) {
            String corrected = corrections.corrected(field, keys);
            if (corrected != null) {
                line = field.with(line, corrected);
                placed |= field == Field.PLACE;
            }
        }
        boolean conflict = summary.conflict() && !placed && !seen(merged, corrections);
        return new MergedView(merged, line, conflict, Accounts.of(said, parties(line)));
    }

    /** Whether a person has left the places as they are, and no report has named another since. */
    private static boolean seen(MergedEvent merged, Corrections corrections) {
        List<Event> known = new ArrayList<>();
        List<Event> others = new ArrayList<>();
        for (MergedEvent.Member member : merged.members()) {
            ReportedEvent event = member.event();
            (corrections.placeAccepted(event.key()) ? known : others).add(event.event());
        }
        return !known.isEmpty() && !Summary.nameAnotherSpot(known, others);
    }

    static List<String> keys(MergedEvent merged) {
        return merged.members().stream().map(member -> member.event().key()).toList();
    }

    /** Either side by name; whoever governs an army is a party where the army is one. */
    static Set<String> parties(Event line) {
        Set<String> names = new HashSet<>();
        List<ActorRef> actors = new ArrayList<>();
        line.perpetrators().forEach(participant -> actors.add(participant.actor()));
        line.targets().forEach(participant -> actors.add(participant.actor()));
        for (ActorRef actor : actors) {
            names.add(actor.name());
            if (actor.name().startsWith(FORCES)) {
                names.add("Government of " + actor.name().substring(FORCES.length()));
            }
        }
        return names;
    }

    /** A report by what people call it, and who published it. */
    record Named(String id, @Nullable String outlet) {}

    /** @param reports those of the members, by their keys */
    LedgerEvent shown(Map<String, Named> reports, boolean review) {
        List<LedgerEvent.Member> members = new ArrayList<>();
        for (MergedEvent.Member member : merged.members()) {
            Likeness likeness = member.likeness();
            String key = member.event().report();
            Named report = reports.getOrDefault(key, new Named(key, null));
            members.add(new LedgerEvent.Member(
                    report.id(),
                    report.outlet(),
                    member.event().event().id(),
                    member.event().event().main(),
                    likeness == null ? null : likeness.probability(),
                    likeness == null ? List.of() : likeness.why()));
        }
        return LedgerEvent.of(line, members, accounts.all(), accounts.disputed(), accounts.sources(), review);
    }
}
