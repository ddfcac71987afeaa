package org.marsad.desk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.marsad.model.Account;
import org.marsad.model.ActorRef;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Participant;
import org.marsad.model.Stance;

/** Makes lines of events: who did what to whom, as far as somebody says so. */
final class EventLines {
    /** So many passages at most stand behind one thing. */
    private static final int PASSAGES = 2;

    private final Passages passages;

    EventLines(Passages passages) {
        this.passages = passages;
    }

    EventLine line(Shown shown) {
        LedgerEvent event = shown.event();
        return new EventLine(
                event.id(),
                event.subType(),
                Objects.requireNonNull(event.date(), "an event of a month has a date"),
                event.place(),
                doers(shown),
                event.targets().stream().map(Participant::actor).toList(),
                tolls(shown),
                event.disputed(),
                event.sources(),
                first(passages.told(shown)));
    }

    private static List<Citation.Passage> first(List<Citation.Passage> all) {
        return all.subList(0, Math.min(PASSAGES, all.size()));
    }

    private List<EventLine.Doer> doers(Shown shown) {
        List<EventLine.Doer> doers = new ArrayList<>();
        for (Participant participant : shown.event().perpetrators()) {
            List<Voice> says = new ArrayList<>();
            for (Account account : shown.event().accounts()) {
                if (names(account, participant.actor())) {
                    says.add(passages.voice(shown, account));
                }
            }
            says.removeIf(voice -> voice.passages().isEmpty());
            if (says.isEmpty() && !participant.inferred()) {
                says.add(passages.narrated(shown));
            }
            if (!says.isEmpty()) {
                List<Voice> denies = deniers(shown, About.RESPONSIBILITY, measure -> {
                    ActorRef blamed = measure.actor();
                    return blamed == null
                            || blamed.name().equals(participant.actor().name());
                });
                doers.add(new EventLine.Doer(participant.actor(), says, denies));
            }
        }
        return doers;
    }

    /** Who denies what others say. */
    private List<Voice> deniers(Shown shown, About about, Predicate<Measure> what) {
        return shown.event().accounts().stream()
                .filter(account -> account.measure().about() == about
                        && account.stance() == Stance.DENIES
                        && !account.superseded()
                        && what.test(account.measure()))
                .map(account -> passages.voice(shown, account))
                .toList();
    }

    /** Whether an account says that it was this actor, and stands by it. */
    private static boolean names(Account account, ActorRef actor) {
        ActorRef named = account.measure().actor();
        return account.measure().about() == About.RESPONSIBILITY
                && !account.superseded()
                && Dissent.standsBy(account.stance())
                && named != null
                && named.name().equals(actor.name());
    }

    private List<EventLine.Toll> tolls(Shown shown) {
        List<EventLine.Toll> tolls = new ArrayList<>();
        for (About about : Tolls.OF_PEOPLE) {
            Map<String, List<Account>> sides = Tolls.bySide(shown.event(), about);
            sides.forEach((side, accounts) -> tolls.add(toll(shown, about, accounts)));
        }
        return tolls;
    }

    private EventLine.Toll toll(Shown shown, About about, List<Account> accounts) {
        Range range = Range.over(accounts);
        ActorRef victims = Tolls.victims(accounts);
        List<Voice> denies = deniers(
                shown, about, measure -> Objects.equals(Tolls.side(measure), victims == null ? "" : victims.name()));
        return new EventLine.Toll(about, victims, range, ends(shown, accounts, range), denies);
    }

    /** Where the lowest and the highest figure stand. */
    List<Citation.Passage> ends(Shown shown, List<Account> accounts, Range range) {
        List<Citation.Passage> found = new ArrayList<>();
        Optional<Account> least = accounts.stream()
                .filter(account -> Objects.equals(account.measure().low(), range.low()) && range.low() != null)
                .findFirst();
        Optional<Account> most = accounts.stream()
                .filter(account -> account.measure().high() != null
                        && Objects.equals(account.measure().high(), range.high()))
                .findFirst();
        Optional<Account> open = accounts.stream()
                .filter(account -> account.measure().high() == null && range.high() == null)
                .findFirst();
        for (Optional<Account> end : List.of(least, most, open)) {
            end.map(account -> passages.of(shown, account)).stream()
                    .flatMap(all -> all.stream().limit(1))
                    .filter(passage -> !found.contains(passage))
                    .forEach(found::add);
        }
        return found;
    }

    List<Dispute> disputes(Shown shown) {
        LedgerEvent event = shown.event();
        List<Dispute> disputes = new ArrayList<>();
        for (About about : About.values()) {
            List<Account> accounts = event.accounts().stream()
                    .filter(account -> account.measure().about() == about && !account.superseded())
                    .toList();
            boolean open = accounts.stream()
                    .anyMatch(account -> account.measure().undisclosed() || !Dissent.standsBy(account.stance()));
            if (event.disputed().contains(about) || open) {
                disputes.add(new Dispute(
                        event.id(),
                        event.subType(),
                        Objects.requireNonNull(event.date(), "an event of a month has a date"),
                        event.place(),
                        about,
                        event.disputed().contains(about),
                        accounts.stream().map(account -> side(shown, account)).toList()));
            }
        }
        return disputes;
    }

    private Dispute.Side side(Shown shown, Account account) {
        Measure measure = account.measure();
        return new Dispute.Side(measure, account.stance(), passages.voice(shown, account), account.since());
    }
}
