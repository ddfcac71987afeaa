package org.marsad.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.marsad.model.Account;
import org.marsad.model.ActorRef;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.Participant;
import org.marsad.model.PlacePrecision;
import org.marsad.model.Span;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/** Events of a ledger, all invented, to be varied by the tests. */
public final class Sample {
    public static final ActorRef FAMA = new ActorRef("fama", "Military Forces of Mali");
    public static final ActorRef JNIM = new ActorRef("jnim", "JNIM");
    public static final LocalDate DAY = LocalDate.of(2024, 9, 17);
    public static final Speaker ARMY = new Speaker("fama", "Military Forces of Mali", SpeakerRole.PARTY);
    public static final Speaker MAYOR = new Speaker(null, "mayor", SpeakerRole.OFFICIAL);

    private Sample() {}

    /** An attack that JNIM claims; the army and the mayor disagree about the dead. */
    public static LedgerEvent attack() {
        return attack(bankass(), When.day(DAY).readFrom("أمس", new Span(0, 3)));
    }

    public static LedgerEvent attack(EventPlace place, When date) {
        return new LedgerEvent(
                "wire-2024-09-18/e1",
                SubEventType.ARMED_CLASH,
                false,
                date,
                place,
                List.of(new Participant(JNIM, "les assaillants", new Span(10, 25), false)),
                List.of(new Participant(FAMA, "جنديًا", new Span(30, 36), false)),
                List.of(
                        new LedgerEvent.Member(
                                "wire-2024-09-18", "Example Wire", "e1", true, 0.97, List.of("same place", "same day")),
                        new LedgerEvent.Member("radio-2024-09-19", "Radio Exemple", "e2", false, 0.97, List.of())),
                List.of(
                        killed(FAMA, 3, 3, ARMY, Stance.ASSERTS, DAY.plusDays(1)),
                        killed(FAMA, 7, null, MAYOR, Stance.REPORTS, DAY.plusDays(2)),
                        claimed(JNIM)),
                Set.of(Measure.About.KILLED),
                2,
                false);
    }

    public static EventPlace bankass() {
        return place("mli-diallassagou", "Diallassagou", "Bankass", 13.727, -3.644, PlacePrecision.EXACT);
    }

    public static EventPlace place(
            String id, String name, String admin2, Double latitude, Double longitude, PlacePrecision precision) {
        return new EventPlace(
                id,
                name,
                "Mopti",
                admin2,
                "Mali",
                "MLI",
                latitude,
                longitude,
                precision,
                "ديالاساغو",
                new Span(40, 49));
    }

    public static Account killed(
            ActorRef victims, Integer low, Integer high, Speaker speaker, Stance stance, LocalDate since) {
        Measure measure =
                new Measure(Measure.About.KILLED, victims, null, null, low, high, false, low == null && high == null);
        return new Account(
                measure, speaker, stance, since, speaker == ARMY, false, List.of("wire-2024-09-18"), List.of("قُتل 3"));
    }

    public static Account claimed(ActorRef by) {
        Measure measure = new Measure(Measure.About.RESPONSIBILITY, null, by, null, null, null, false, false);
        return new Account(
                measure,
                new Speaker(by.id(), by.name(), SpeakerRole.PARTY),
                Stance.CLAIMS,
                DAY.plusDays(1),
                true,
                false,
                List.of("radio-2024-09-19"),
                List.of("a revendiqué l'attaque"));
    }

    /** The same event with other accounts. */
    public static LedgerEvent with(LedgerEvent event, List<Account> accounts) {
        return event.told(event.line(), event.members(), accounts);
    }
}
