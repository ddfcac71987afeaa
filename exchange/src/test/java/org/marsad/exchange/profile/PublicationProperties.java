package org.marsad.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.marsad.exchange.Sample;
import org.marsad.model.Account;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.DatePrecision;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Participant;
import org.marsad.model.Place;
import org.marsad.model.PlacePrecision;
import org.marsad.model.PrioGridCell;
import org.marsad.model.Stance;
import org.marsad.model.SubEventType;
import org.marsad.model.When;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

/** Whatever the ledger holds, nothing that passes in public crosses a line. */
class PublicationProperties {
    private static final Region SAHEL = RegionPack.sahel();
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);
    private static final PublicationCheck CHECK = new PublicationCheck(SAHEL, TODAY);
    private static final List<String> WORDS =
            List.of("école", "مستشفى", "convoy", "base", "village", "جنود", "aid workers", "Somebody Private");

    @Provide
    Arbitrary<EventPlace> places() {
        Arbitrary<EventPlace> ofThePack = Arbitraries.of(SAHEL.places()).map(PublicationProperties::at);
        Arbitrary<EventPlace> elsewhere = Combinators.combine(
                        Arbitraries.doubles().between(-90, 90),
                        Arbitraries.doubles().between(-180, 180),
                        Arbitraries.of(PlacePrecision.values()),
                        Arbitraries.of("Gao", "Mopti", "Nowhere").injectNull(0.3),
                        Arbitraries.of("MLI", "NER", "ZZZ").injectNull(0.2),
                        Arbitraries.of(WORDS))
                .as((latitude, longitude, precision, unit, iso3, name) -> new EventPlace(
                        "heard-x",
                        name,
                        unit,
                        unit,
                        iso3 == null ? null : "Mali",
                        iso3,
                        latitude,
                        longitude,
                        precision,
                        name,
                        null));
        return Arbitraries.oneOf(ofThePack, elsewhere).injectNull(0.05);
    }

    private static EventPlace at(Place place) {
        return new EventPlace(
                place.id(),
                place.name(),
                place.admin1(),
                place.admin2(),
                place.country(),
                place.country(),
                place.latitude(),
                place.longitude(),
                PlacePrecision.EXACT,
                place.name(),
                null);
    }

    @Provide
    Arbitrary<LedgerEvent> events() {
        Arbitrary<When> dates = Combinators.combine(
                        Arbitraries.integers().between(-20, 60),
                        Arbitraries.integers().between(0, 40))
                .as((ago, days) ->
                        new When(TODAY.minusDays(ago + days), TODAY.minusDays(ago), DatePrecision.DAY, "أمس", null));
        Arbitrary<Participant> parties = Combinators.combine(
                        Arbitraries.of(WORDS), Arbitraries.of(true, false), Arbitraries.of(SAHEL.actors()))
                .as((word, inferred, actor) ->
                        new Participant(inferred ? actor.ref() : new ActorRef(null, word), word, null, inferred));
        Arbitrary<Account> figures = Combinators.combine(
                        Arbitraries.integers().between(0, 12).injectNull(0.2),
                        Arbitraries.integers().between(0, 12).injectNull(0.2),
                        Arbitraries.of(WORDS))
                .as((low, more, word) -> Sample.killed(
                        new ActorRef(null, word),
                        low,
                        low == null || more == null ? more : (Integer) (low + more),
                        Sample.MAYOR,
                        Stance.REPORTS,
                        null));
        return Combinators.combine(
                        places(),
                        dates.injectNull(0.05),
                        Arbitraries.of(SubEventType.values()),
                        parties.list().ofMaxSize(2),
                        parties.list().ofMaxSize(2),
                        figures.list().ofMaxSize(3))
                .as((place, date, subType, perpetrators, targets, accounts) -> new LedgerEvent(
                        "secret-report/e1",
                        subType,
                        false,
                        date,
                        place,
                        perpetrators,
                        targets,
                        List.of(new LedgerEvent.Member(
                                "secret-report", "Secret Outlet", "e1", true, null, List.of("أمس"))),
                        accounts,
                        Set.of(),
                        1,
                        false));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void nothingIsFinerThanHalfADegreeOrYoungerThanSevenDays(@ForAll("events") LedgerEvent event) {
        if (!(CHECK.of(event) instanceof Verdict.Passed passed)) {
            return;
        }
        LedgerEvent shown = passed.event();
        assertThat(shown.date()).isNotNull();
        assertThat(shown.date().to()).isBeforeOrEqualTo(TODAY.minusDays(7));
        EventPlace place = shown.place();
        if (place != null && place.latitude() != null) {
            PrioGridCell cell = PrioGridCell.at(place.latitude(), place.longitude());
            assertThat(place.latitude()).isEqualTo(cell.latitude());
            assertThat(place.longitude()).isEqualTo(cell.longitude());
        }
        if (place != null && event.place().precision() != PlacePrecision.COUNTRY) {
            boolean area = SAHEL.findPlace(place.id())
                    .filter(unit -> unit.kind().isArea())
                    .isPresent();
            assertThat(area || place.id().startsWith("cell-") || place.precision() == PlacePrecision.COUNTRY)
                    .as(place.toString())
                    .isTrue();
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nothingThatPassesCarriesWordsReportsOrPrivateNames(@ForAll("events") LedgerEvent event) {
        if (CHECK.of(event) instanceof Verdict.Passed passed) {
            assertThat(passed.event().toString())
                    .doesNotContain("secret-report", "Secret Outlet", "أمس", "Somebody Private");
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void everyPerpetratorThatPassesHasSomebodyWhoSaysSo(@ForAll("events") LedgerEvent event) {
        if (CHECK.of(event) instanceof Verdict.Passed passed) {
            assertThat(passed.event().perpetrators())
                    .filteredOn(perpetrator -> !isNoOneInParticular(perpetrator))
                    .allSatisfy(perpetrator -> assertThat(passed.event().accounts())
                            .anySatisfy(account ->
                                    assertThat(account.measure().actor()).isEqualTo(perpetrator.actor())));
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void checkingTwiceChangesNothing(@ForAll("events") LedgerEvent event) {
        if (CHECK.of(event) instanceof Verdict.Passed passed) {
            assertThat(CHECK.of(passed.event())).isEqualTo(passed);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void protectedPlacesAreOlderAndTellNoCountBelowFive(@ForAll("events") LedgerEvent event) {
        boolean isProtected = new SensitivePlaces(SAHEL).of(event) == Sensitivity.PROTECTED;
        if (isProtected && CHECK.of(event) instanceof Verdict.Passed passed) {
            LedgerEvent shown = passed.event();
            assertThat(shown.date().to()).isBeforeOrEqualTo(TODAY.minusDays(30));
            assertThat(shown.accounts()).allSatisfy(account -> {
                Integer low = account.measure().low();
                Integer high = account.measure().high();
                assertThat(low == null || low >= 5).isTrue();
                assertThat(high == null || high >= 4).isTrue();
            });
        }
    }

    private static boolean isNoOneInParticular(Participant perpetrator) {
        String id = String.valueOf(perpetrator.actor().id());
        return perpetrator.inferred()
                && (id.startsWith("protesters")
                        || id.startsWith("rioters")
                        || SAHEL.findActor(id)
                                .filter(actor -> actor.kind() == ActorKind.GENERIC_ARMED)
                                .isPresent());
    }
}
