package org.marsad.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.Cited;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.Account;
import org.marsad.model.ActorRef;
import org.marsad.model.EventPlace;
import org.marsad.model.Measure;
import org.marsad.model.PlacePrecision;
import org.marsad.model.Presence;
import org.marsad.model.SpeakerRole;
import org.marsad.model.When;

/** Who came and went, and who is said to hold what. */
final class Moves {
    private static final int MOST = 12;
    private static final List<Presence.Kind> ORDER = List.of(
            Presence.Kind.WITHDREW,
            Presence.Kind.BASE_CLOSED,
            Presence.Kind.BASE_OPENED,
            Presence.Kind.BLOCKADES,
            Presence.Kind.GOVERNS,
            Presence.Kind.DEPLOYED,
            Presence.Kind.STATE_SERVICES_CLOSED,
            Presence.Kind.STATE_SERVICES_RETURN,
            Presence.Kind.PATROLS);

    private final Ledger ledger;
    private final Citing citing;

    Moves(Ledger ledger, Citing citing) {
        this.ledger = ledger;
        this.citing = citing;
    }

    /** One for each actor, place and kind; those without a place are left out, for they say little of an area. */
    Listed<Changes.Move> of(Scope scope, List<Shown> controls, Passages passages) {
        List<Changes.Move> moves = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Cited cited : ledger.presences(scope.iso3(), scope.admin1(), scope.firstDay(), scope.lastDay())) {
            if (cited.detail() instanceof Presence presence) {
                EventPlace place = presence.place();
                if (place != null
                        && told.add(presence.kind() + "|" + presence.actor().name() + "|" + place.id())) {
                    moves.add(move(cited, presence, place));
                }
            }
        }
        for (Shown shown : controls) {
            shown.event().accounts().stream()
                    .filter(Moves::isControl)
                    .map(account -> control(shown, account, passages))
                    .filter(move -> told.add(
                            "|" + move.actor().name() + "|" + shown.event().id()))
                    .forEach(moves::add);
        }
        moves.sort(Comparator.comparingInt((Changes.Move move) -> move.kind() == null ? -1 : ORDER.indexOf(move.kind()))
                .thenComparing(move -> day(move.when()))
                .thenComparing(move -> move.actor().name()));
        return new Listed<>(moves, 0).first(MOST);
    }

    private static String day(@Nullable When when) {
        return when == null ? "9" : when.from().toString();
    }

    /** Whether an account says who holds a place, or who does not. */
    static boolean isControl(Account account) {
        return account.measure().about() == Measure.About.CONTROL && !account.superseded();
    }

    private static Changes.Move control(Shown shown, Account account, Passages passages) {
        ActorRef holder = account.measure().actor();
        return new Changes.Move(
                null,
                holder != null
                        ? holder
                        : new ActorRef(account.speaker().id(), account.speaker().name()),
                shown.event().place(),
                shown.event().date(),
                false,
                !Dissent.standsBy(account.stance()),
                Range.NONE,
                passages.voice(shown, account));
    }

    private Changes.Move move(Cited cited, Presence presence, EventPlace place) {
        Citation.Passage passage = citing.passage(cited);
        boolean interested = cited.speaker().role() == SpeakerRole.PARTY
                || cited.speaker().name().equals(presence.actor().name());
        return new Changes.Move(
                presence.kind(),
                presence.actor(),
                citing.profile() == Profile.INTERNAL ? place : coarse(place),
                presence.date(),
                presence.announced(),
                !Dissent.standsBy(cited.stance()),
                new Range(presence.sizeLow(), presence.sizeHigh()),
                new Voice(
                        cited.speaker(),
                        Passages.outlet(cited.speaker(), List.of(passage)),
                        interested,
                        List.of(passage)));
    }

    /** Where a force is may be told by second-level unit only. */
    private static EventPlace coarse(EventPlace place) {
        String unit = place.admin2() != null ? place.admin2() : place.admin1();
        return new EventPlace(
                "",
                unit == null ? String.valueOf(place.country()) : unit,
                place.admin1(),
                place.admin2(),
                place.country(),
                place.iso3(),
                null,
                null,
                PlacePrecision.REGION,
                null,
                null);
    }
}
