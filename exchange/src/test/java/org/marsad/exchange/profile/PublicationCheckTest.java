package org.marsad.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.exchange.Sample;
import org.marsad.exchange.profile.Breach.Line;
import org.marsad.model.Account;
import org.marsad.model.ActorRef;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.Participant;
import org.marsad.model.PlacePrecision;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;
import org.marsad.model.SubEventType;
import org.marsad.model.When;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

class PublicationCheckTest {
    private static final Region SAHEL = RegionPack.sahel();
    private static final LocalDate LATER = Sample.DAY.plusDays(60);
    private static final PublicationCheck CHECK = new PublicationCheck(SAHEL, LATER);

    @Test
    void showsAnEventAtItsSecondLevelUnitAndNotAtItsPlace() {
        EventPlace place = passed(CHECK, Sample.attack()).place();
        assertThat(place.name()).isEqualTo("Bankass");
        assertThat(place.id()).isEqualTo("mli-adm2-bankass");
        assertThat(place.latitude()).isIn(13.25, 13.75, 14.25);
        assertThat(place.precision()).isEqualTo(PlacePrecision.REGION);
        assertThat(place.mention()).isNull();
    }

    @Test
    void showsAPlaceWhoseUnitIsUnknownAtItsHalfDegreeCell() {
        EventPlace unknown = Sample.place("x-1", "Nowhere", "Elsewhere", 13.727, -3.644, PlacePrecision.EXACT);
        EventPlace place = passed(CHECK, attackAt(unknown)).place();
        assertThat(place.id()).isEqualTo("cell-149393");
        assertThat(place.latitude()).isEqualTo(13.75);
        assertThat(place.longitude()).isEqualTo(-3.75);
        assertThat(place.admin2()).isNull();
        assertThat(place.toString()).doesNotContain("Nowhere").doesNotContain("Elsewhere");
    }

    @Test
    void showsNoWordOfAReportAndNothingThatLeadsToOne() {
        LedgerEvent event = passed(CHECK, Sample.attack());
        assertThat(event.toString())
                .doesNotContain("assaillants", "جنديًا", "أمس", "قُتل", "revendiqué", "ديالاساغو")
                .doesNotContain("wire-2024", "radio-2024", "same place")
                .doesNotContain("Diallassagou");
        assertThat(event.id())
                .matches("m-[0-9a-f]{16}")
                .isEqualTo(passed(CHECK, Sample.attack()).id());
        assertThat(event.members()).extracting(LedgerEvent.Member::report).containsExactly("report-1", "report-2");
        assertThat(event.accounts().get(2).reports()).containsExactly("report-2");
    }

    @Test
    void refusesWhatIsYoungerThanSevenDaysAndSaysWhenItMayBeShown() {
        Verdict verdict = new PublicationCheck(SAHEL, Sample.DAY.plusDays(6)).of(Sample.attack());
        assertThat(breaches(verdict)).singleElement().satisfies(breach -> {
            assertThat(breach.line()).isEqualTo(Line.OLD_ENOUGH);
            assertThat(breach.toString())
                    .isEqualTo(
                            "wire-2024-09-18/e1: public events are at least 7 days old; its last day is 2024-09-17 and today is "
                                    + "2024-09-23. Publish it on 2024-09-24 or later; maybe end with --to 2024-09-16, or leave the "
                                    + "event out with --leave-out.");
        });
        assertThat(new PublicationCheck(SAHEL, Sample.DAY.plusDays(7)).of(Sample.attack()))
                .isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void refusesAnEventThatMayStillLastOrHasNoDate() {
        assertThat(breaches(CHECK.of(Sample.attack(Sample.bankass(), When.year(2024)))))
                .extracting(Breach::line)
                .containsExactly(Line.OLD_ENOUGH);
        assertThat(breaches(CHECK.of(Sample.attack(Sample.bankass(), null))))
                .extracting(Breach::line)
                .containsExactly(Line.DATED);
    }

    @Test
    void keepsProtectedPlacesBackForThirtyDaysAndShowsThemAtTheirUnitOnly() {
        EventPlace school = Sample.place("x-1", "Ecole primaire", null, 13.727, -3.644, PlacePrecision.EXACT);
        assertThat(breaches(new PublicationCheck(SAHEL, Sample.DAY.plusDays(29)).of(attackAt(school))))
                .extracting(Breach::line)
                .containsExactly(Line.PROTECTED_DELAY);
        EventPlace shown = passed(new PublicationCheck(SAHEL, Sample.DAY.plusDays(30)), attackAt(school))
                .place();
        assertThat(shown.name()).as("its cell would be finer than its unit").isEqualTo("Mopti");
        assertThat(shown.latitude() % 0.5).isEqualTo(0.25);
    }

    @Test
    void suppressesCountsBelowFiveAtProtectedPlaces() {
        EventPlace clinic = Sample.place("x-1", "centre de santé", "Bankass", 13.727, -3.644, PlacePrecision.EXACT);
        LedgerEvent event = Sample.with(
                attackAt(clinic),
                List.of(
                        Sample.killed(Sample.FAMA, 3, 3, Sample.MAYOR, Stance.REPORTS, Sample.DAY),
                        Sample.killed(Sample.FAMA, 3, 10, Sample.MAYOR, Stance.REPORTS, Sample.DAY),
                        Sample.killed(Sample.FAMA, 2, null, Sample.MAYOR, Stance.REPORTS, Sample.DAY),
                        Sample.killed(Sample.FAMA, 7, 7, Sample.MAYOR, Stance.REPORTS, Sample.DAY),
                        Sample.claimed(Sample.JNIM)));
        assertThat(passed(CHECK, event).accounts())
                .extracting(
                        account -> account.measure().low(),
                        account -> account.measure().high())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(null, 4),
                        org.assertj.core.groups.Tuple.tuple(null, 10),
                        org.assertj.core.groups.Tuple.tuple(7, 7),
                        org.assertj.core.groups.Tuple.tuple(null, null));
        assertThat(passed(CHECK, Sample.attack()).accounts().get(0).measure().low())
                .as("elsewhere they are told")
                .isEqualTo(3);
    }

    @Test
    void showsBasesAtTheirUnitWhateverTheWordsForThem() {
        EventPlace spot = Sample.place("x-1", "Nowhere", null, 13.727, -3.644, PlacePrecision.EXACT);
        LedgerEvent opened = of(SubEventType.HEADQUARTERS_ESTABLISHED, spot, List.of(), List.of());
        assertThat(passed(CHECK, opened).place().name()).isEqualTo("Mopti");
        LedgerEvent convoy = of(
                SubEventType.ARMED_CLASH,
                spot,
                List.of(),
                List.of(new Participant(Sample.FAMA, "un convoi de l'armée", null, false)));
        assertThat(passed(CHECK, convoy).place().name()).isEqualTo("Mopti");
        LedgerEvent site = of(
                SubEventType.ARMED_CLASH,
                new EventPlace(
                        "mli-amachach",
                        "Amachach",
                        "Kidal",
                        null,
                        "Mali",
                        "MLI",
                        20.2579,
                        0.9907,
                        PlacePrecision.EXACT,
                        null,
                        null),
                List.of(),
                List.of());
        assertThat(passed(CHECK, site).place().name()).isEqualTo("Kidal");
        LedgerEvent field = of(SubEventType.ARMED_CLASH, spot, List.of(), List.of());
        assertThat(passed(CHECK, field).place().id()).startsWith("cell-");
    }

    @Test
    void refusesAPerpetratorWhomNobodyNames() {
        LedgerEvent inferred = of(
                SubEventType.ATTACK,
                Sample.bankass(),
                List.of(new Participant(Sample.JNIM, null, null, true)),
                List.of());
        assertThat(breaches(CHECK.of(inferred))).singleElement().satisfies(breach -> {
            assertThat(breach.line()).isEqualTo(Line.SAID_BY_SOMEBODY);
            assertThat(breach.message()).isEqualTo("JNIM is only inferred");
        });
        assertThat(CHECK.of(Sample.with(inferred, List.of(Sample.claimed(Sample.JNIM)))))
                .isInstanceOf(Verdict.Passed.class);
        Account denial = new Account(
                new Measure(Measure.About.RESPONSIBILITY, null, Sample.JNIM, null, null, null, false, false),
                new Speaker("jnim", "JNIM", SpeakerRole.PARTY),
                Stance.DENIES,
                null,
                true,
                false,
                List.of(),
                List.of());
        assertThat(breaches(CHECK.of(Sample.with(inferred, List.of(denial))))).hasSize(1);
    }

    @Test
    void gunmenWhomNobodyKnowsNeedNobodyWhoSaysSo() {
        ActorRef gunmen = SAHEL.findNational("armed-group", "MLI").orElseThrow().ref();
        LedgerEvent event = of(
                SubEventType.ATTACK, Sample.bankass(), List.of(new Participant(gunmen, null, null, true)), List.of());
        assertThat(passed(CHECK, event).accounts()).isEmpty();
    }

    @Test
    void saysThatTheReportNamesAPerpetratorWhereNobodyElseDoes() {
        LedgerEvent told = of(
                SubEventType.ATTACK,
                Sample.bankass(),
                List.of(new Participant(Sample.JNIM, "JNIM", null, false)),
                List.of());
        assertThat(passed(CHECK, told).accounts()).singleElement().satisfies(account -> {
            assertThat(account.speaker()).isEqualTo(Speaker.NARRATOR);
            assertThat(account.measure().about()).isEqualTo(Measure.About.RESPONSIBILITY);
            assertThat(account.measure().actor()).isEqualTo(Sample.JNIM);
            assertThat(account.reports()).containsExactly("report-1", "report-2");
        });
        assertThat(passed(CHECK, Sample.attack()).accounts())
                .as("JNIM itself says so")
                .hasSize(3);
    }

    @Test
    void namesNoPrivatePersonAndNoOutlet() {
        ActorRef person = new ActorRef(null, "Invented Person");
        LedgerEvent event = of(
                SubEventType.ABDUCTION,
                Sample.bankass(),
                List.of(new Participant(Sample.JNIM, "x", null, false)),
                List.of(
                        new Participant(person, null, null, false),
                        new Participant(new ActorRef(null, "Civilians (Mali)"), null, null, false)));
        List<Account> accounts = new ArrayList<>();
        accounts.add(Sample.killed(
                person, 1, 1, new Speaker(null, "Invented Speaker", SpeakerRole.WITNESS), Stance.REPORTS, null));
        accounts.add(Sample.killed(
                new ActorRef(null, "Civilians (Mali); Invented Person"),
                2,
                2,
                new Speaker(null, "Invented Gazette", SpeakerRole.MEDIA),
                Stance.REPORTS,
                null));
        accounts.add(Sample.killed(null, 2, 2, Sample.MAYOR, Stance.REPORTS, null));
        LedgerEvent shown = passed(CHECK, Sample.with(event, accounts));
        assertThat(shown.toString()).doesNotContain("Invented");
        assertThat(shown.targets())
                .extracting(target -> target.actor().name())
                .containsExactly("person or group not named here", "Civilians (Mali)");
        assertThat(shown.accounts())
                .extracting(account -> account.speaker().name())
                .containsExactly("witness", "media", "mayor", "narrator");
        assertThat(shown.accounts().get(1).measure().victims().name())
                .isEqualTo("Civilians (Mali); person or group not named here");
    }

    @Test
    void tellsAllBreachesOfAnEventAtOnce() {
        LedgerEvent event = of(
                SubEventType.ATTACK,
                Sample.bankass(),
                List.of(new Participant(Sample.JNIM, null, null, true)),
                List.of());
        assertThat(breaches(new PublicationCheck(SAHEL, Sample.DAY).of(event)))
                .extracting(Breach::line)
                .containsExactly(Line.OLD_ENOUGH, Line.SAID_BY_SOMEBODY);
    }

    @Test
    void aPartnerGetsThePlaceButNoWordsAndNoReports() {
        Verdict verdict = Profile.PARTNER.disclosure(SAHEL, Sample.DAY).of(Sample.attack());
        LedgerEvent event = ((Verdict.Passed) verdict).event();
        assertThat(event.place().latitude()).isEqualTo(13.727);
        assertThat(event.toString()).doesNotContain("assaillants", "قُتل", "wire-2024", "same day");
        assertThat(event.accounts()).hasSize(3);
    }

    @Test
    void theUserGetsEverything() {
        assertThat(Profile.INTERNAL.disclosure(SAHEL, Sample.DAY).of(Sample.attack()))
                .isEqualTo(new Verdict.Passed(Sample.attack()));
    }

    private static LedgerEvent passed(PublicationCheck check, LedgerEvent event) {
        Verdict verdict = check.of(event);
        assertThat(verdict).isInstanceOf(Verdict.Passed.class);
        return ((Verdict.Passed) verdict).event();
    }

    private static List<Breach> breaches(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return ((Verdict.Refused) verdict).breaches();
    }

    private static LedgerEvent attackAt(EventPlace place) {
        return Sample.attack(place, When.day(Sample.DAY));
    }

    private static LedgerEvent of(
            SubEventType subType, EventPlace place, List<Participant> perpetrators, List<Participant> targets) {
        LedgerEvent attack = attackAt(place);
        return new LedgerEvent(
                attack.id(),
                subType,
                false,
                attack.date(),
                place,
                perpetrators,
                targets,
                attack.members(),
                List.of(),
                attack.disputed(),
                2,
                false);
    }
}
