package org.marsad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.model.Event;
import org.marsad.model.Language;
import org.marsad.model.Participant;
import org.marsad.model.Report;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/** Which events Arabic sentences tell, where, and of whom. */
class ArabicEventsTest {
    private static final Reader READER = SahelReader.READER;

    static Stream<List<String>> sentences() {
        return TestRows.of("events", Language.AR).stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aShortReportTellsItsEventsAndNoOthers(List<String> row) {
        Report report = new Report("test", null, null, When.day(LocalDate.of(2024, 6, 20)), Language.AR, row.get(1));

        String told = READER.read(report).events().stream()
                .map(ArabicEventsTest::written)
                .collect(Collectors.joining("; "));

        assertThat(told.isEmpty() ? "-" : told).isEqualTo(row.get(0));
    }

    private static String written(Event event) {
        return (event.background() ? "~" : "")
                + event.subType().label()
                + " @ "
                + (event.place() == null ? "?" : event.place().name())
                + ": "
                + String.join(", ", names(event.perpetrators()))
                + " > "
                + String.join(", ", names(event.targets()));
    }

    @Test
    void aCapitalThatAccusesIsNotWhereItHappened() {
        List<Event> events = read("هاجم مسلحون تنسبهم نيامي إلى بوكو حرام، يوم الثلاثاء، حامية الجيش في بوسو.");

        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(placeOf(event)).isEqualTo("Bosso"));
    }

    @Test
    void whereTheWoundedWereTakenIsNotWhereTheyWereHit() {
        List<Event> events = read("انفجر لغم تحت شاحنة يوم الأحد قرب دوينتزا، ونقل الجرحى إلى موبتي.");

        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(placeOf(event)).isEqualTo("Douentza"));
    }

    @Test
    void placesListedTogetherAreOneEventEach() {
        List<Event> events = read("تعرضت مواقع للجيش المالي في فارابوغو وسوكولو ودوغوفري لهجوم متزامن فجر الأحد.");

        assertThat(events).extracting(ArabicEventsTest::placeOf).containsExactly("Farabougou", "Sokolo", "Dogofry");
    }

    @Test
    void aJoinedVerbHasTheSubjectOfTheVerbBefore() {
        List<Event> events = read("اعتقلت القوات المالية يوم الثلاثاء ستة أشخاص في ليري، واقتادتهم إلى جهة مجهولة.");

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.subType()).isEqualTo(SubEventType.ARRESTS);
            assertThat(names(event.perpetrators())).containsExactly("Military Forces of Mali");
        });
    }

    @Test
    void aDeedNamedOnlyToDateAnotherIsNoEvent() {
        List<Event> events = read("قتل مسلحون ستة قرويين في بانكاس يوم الأحد. وغداة الهجوم وصلت تعزيزات إلى البلدة.");

        assertThat(events).hasSize(1);
    }

    @Test
    void aPatrolHitByAnAmbushSuffersIt() {
        List<Event> events = read("استشهد ثلاثة من الدرك يوم الجمعة في كمين استهدف دوريتهم قرب دوري.");

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(names(event.perpetrators())).containsExactly("Unidentified Armed Group (Burkina Faso)");
            assertThat(names(event.targets())).containsExactly("Gendarmerie of Burkina Faso");
        });
    }

    @Test
    void whoSignsTogetherDoesItTogether() {
        List<Event> events = read("وقعت حركة إنقاذ أزواد وغاتيا، أمس في ميناكا، اتفاقا لوقف القتال.");

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.subType()).isEqualTo(SubEventType.AGREEMENT);
            assertThat(event.targets()).isEmpty();
        });
    }

    @Test
    void whoHandsABaseOverDoesItAndTheReceiverIsTheTarget() {
        List<Event> events = read("سلمت فرنسا، أمس، قاعدة غوسي إلى الجيش المالي.");

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(names(event.perpetrators())).containsExactly("Military Forces of France");
            assertThat(names(event.targets())).containsExactly("Military Forces of Mali");
        });
    }

    @Test
    void aTownThatFallsIsTaken() {
        List<Event> events = read("سقطت كيدال، يوم الثلاثاء 14 نوفمبر 2023، في يد الجيش المالي.");

        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.subType()).isEqualTo(SubEventType.GOVERNMENT_REGAINS_TERRITORY));
    }

    @Test
    void anArmyThatPreparesHasTakenNothingBack() {
        assertThat(read("يستعد الجيش لشن عملية واسعة في منطقة ليبتاكو.")).isEmpty();
    }

    @Test
    void theDeadOfACrashWereKilledByNobody() {
        assertThat(read("لقي أربعة جنود حتفهم يوم الاثنين في تحطم مروحية قرب غاو."))
                .isEmpty();
    }

    @Test
    void theRussiansOfAReportThatNamesTheirCompanyAreItsMen() {
        List<Event> events = read("هاجم مسلحون رتلا لفاغنر قرب أنفيف يوم الأحد. وقتل في الكمين خمسة من الروس.");

        assertThat(events.get(0).targets())
                .extracting(target -> target.actor().name())
                .doesNotContain("Military Forces of Russia");
    }

    private static List<Event> read(String text) {
        return READER.read(new Report("test", null, null, When.day(LocalDate.of(2024, 4, 29)), Language.AR, text))
                .events();
    }

    private static String placeOf(Event event) {
        return event.place() == null ? "" : event.place().name();
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(party -> party.actor().name()).toList();
    }
}
