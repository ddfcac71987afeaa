package org.marsad.exchange.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.exchange.profile.Breach.Line;
import org.marsad.model.Account;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Event;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.Participant;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.model.When;
import org.marsad.region.Region;

/**
 * Holds events to the lines that may not be crossed in public. What can be blurred is: positions, names of places and persons,
 * small counts, words and sources. What cannot is refused: events too young or without a date, and perpetrators of whom
 * nobody says so.
 *
 * <p>Who says so is a speaker who claims it or blames them, or the report itself, where it names them in its own words; the
 * event then gets an account of the narrator, so that this can be seen. A perpetrator who is only inferred has nobody, unless he is
 * no one in particular.
 */
public final class PublicationCheck implements Disclosure {
    /** Days between an event and its publication. */
    public static final int DELAY = 7;

    /** The same for protected places. */
    public static final int PROTECTED_DELAY = 30;

    private final Region region;
    private final LocalDate today;
    private final SensitivePlaces sensitive;
    private final Snapping snapping;
    private final PublicNames names;
    private final PublicFigures figures;

    /**
     * @param today the day of publication
     */
    public PublicationCheck(Region region, LocalDate today) {
        this.region = region;
        this.today = today;
        this.sensitive = new SensitivePlaces(region);
        this.snapping = new Snapping(region);
        this.names = new PublicNames(region);
        this.figures = new PublicFigures(names);
    }

    @Override
    public Verdict of(LedgerEvent event) {
        Sensitivity care = sensitive.of(event);
        List<Breach> breaches = new ArrayList<>();
        tooYoung(event, care).ifPresent(breaches::add);
        for (Participant perpetrator : event.perpetrators()) {
            if (perpetrator.inferred() && !isNamedBySomebody(event, perpetrator.actor()) && blames(perpetrator)) {
                breaches.add(new Breach(
                        event.id(),
                        Line.SAID_BY_SOMEBODY,
                        perpetrator.actor().name() + " is only inferred",
                        "Maybe correct the perpetrator in marsad review, or leave the event out with --leave-out."));
            }
        }
        return breaches.isEmpty() ? new Verdict.Passed(blurred(event, care)) : new Verdict.Refused(breaches);
    }

    private Optional<Breach> tooYoung(LedgerEvent event, Sensitivity care) {
        When date = event.date();
        if (date == null) {
            return Optional.of(new Breach(
                    event.id(),
                    Line.DATED,
                    "it has none",
                    "Maybe correct its date in marsad review, or leave the event out with --leave-out."));
        }
        boolean isProtected = care == Sensitivity.PROTECTED;
        int delay = isProtected ? PROTECTED_DELAY : DELAY;
        LocalDate earliest = date.to().plusDays(delay);
        if (!today.isBefore(earliest)) {
            return Optional.empty();
        }
        return Optional.of(new Breach(
                event.id(),
                isProtected ? Line.PROTECTED_DELAY : Line.OLD_ENOUGH,
                "its last day is " + date.to() + " and today is " + today,
                "Publish it on " + earliest + " or later; maybe end with --to " + today.minusDays(delay)
                        + ", or leave the event out with --leave-out."));
    }

    /** Whether somebody is blamed: gunmen whom nobody knows, protesters and rioters are no one in particular. */
    private boolean blames(Participant perpetrator) {
        String id = perpetrator.actor().id();
        if (id == null) {
            return true;
        }
        boolean crowd = id.startsWith("protesters") || id.startsWith("rioters");
        return !crowd
                && region.findActor(id)
                        .filter(actor -> actor.kind() == ActorKind.GENERIC_ARMED)
                        .isEmpty();
    }

    private static boolean isNamedBySomebody(LedgerEvent event, ActorRef perpetrator) {
        return event.accounts().stream().anyMatch(account -> names(account, perpetrator));
    }

    private static boolean names(Account account, ActorRef perpetrator) {
        Measure measure = account.measure();
        boolean stands = account.stance() != Stance.DENIES
                && account.stance() != Stance.DOUBTS
                && account.stance() != Stance.ASKS
                && !account.superseded();
        if (!stands || measure.about() != Measure.About.RESPONSIBILITY || measure.undisclosed()) {
            return false;
        }
        ActorRef blamed = measure.actor();
        return blamed == null
                ? account.speaker().name().equals(perpetrator.name())
                : blamed.name().equals(perpetrator.name());
    }

    private LedgerEvent blurred(LedgerEvent named, Sensitivity care) {
        LedgerEvent event = Anonymous.withoutWords(named);
        List<Account> accounts = new ArrayList<>();
        for (Account account : event.accounts()) {
            figures.of(account, care == Sensitivity.PROTECTED).ifPresent(accounts::add);
        }
        for (Participant perpetrator : event.perpetrators()) {
            if (!isNamedBySomebody(event, perpetrator.actor()) && (blames(perpetrator) || !perpetrator.inferred())) {
                accounts.add(narrated(event, names.named(perpetrator.actor())));
            }
        }
        Event line = event.line()
                .withPlace(event.place() == null ? null : snapping.snap(event.place(), care != Sensitivity.USUAL))
                .withPerpetrators(participants(event.perpetrators()))
                .withTargets(participants(event.targets()));
        List<LedgerEvent.Member> members =
                event.members().stream().map(LedgerEvent.Member::withoutOutlet).toList();
        return event.told(line, members, accounts);
    }

    private List<Participant> participants(List<Participant> participants) {
        return participants.stream()
                .map(one -> new Participant(names.named(one.actor()), null, null, one.inferred()))
                .distinct()
                .toList();
    }

    private static Account narrated(LedgerEvent event, ActorRef perpetrator) {
        return new Account(
                new Measure(Measure.About.RESPONSIBILITY, null, perpetrator, null, null, null, false, false),
                Speaker.NARRATOR,
                Stance.REPORTS,
                null,
                false,
                false,
                event.members().stream()
                        .map(LedgerEvent.Member::report)
                        .distinct()
                        .toList(),
                List.of());
    }
}
