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
import org.marsad.model.EventPlace;
import org.marsad.model.Language;
import org.marsad.model.PlacePrecision;
import org.marsad.model.Report;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/** What English reports tell as events: where, when, by whom and against whom, and what is no event of a conflict. */
class EnglishEventsTest {
    private static final Reader READER = SahelReader.READER;

    @Test
    void aVillageThatNoTableNamesKeepsItsNameAndHasNoPosition() {
        EventPlace place = only("Gunmen attacked the village of Karbandji, in Oudalan province, on Monday.")
                .place();

        assertThat(place).isNotNull();
        assertThat(place.name()).isEqualTo("Karbandji");
        assertThat(place.latitude()).isNull();
        assertThat(place.country()).isEqualTo("Burkina Faso");
    }

    @Test
    void settlementsInARowAreAnEventEach() {
        assertThat(places("Boni, Diankabou and Dinangourou were attacked by gunmen on Monday."))
                .containsExactly("Boni", "Diankabou", "Dinangourou");
    }

    @Test
    void aPlaceBetweenTwoOthersIsNearTheFirst() {
        EventPlace place = only("A bus was machine-gunned between Ansongo and Labbezanga on Friday.")
                .place();

        assertThat(place).isNotNull();
        assertThat(place.name()).isEqualTo("Ansongo");
        assertThat(place.precision()).isEqualTo(PlacePrecision.NEAR);
    }

    @Test
    void takingAPlaceIsACaptureAndTakingARoadIsNone() {
        assertThat(only("Islamic State fighters took Tidermene on 12 April 2023.")
                        .subType())
                .isEqualTo(SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY);
        assertThat(events("The villagers of Tidermene took the road on 12 April 2023."))
                .isEmpty();
    }

    @Test
    void theOwnerOfABaseSuffersItsBombing() {
        Event strike = only("A JNIM base near Kobou was bombed by Burkinabe aircraft on Monday.");

        assertThat(targets(strike)).containsExactly("JNIM");
    }

    @Test
    void fromWhomAPlaceIsRetakenSuffers() {
        Event regained = only("The Malian army retook Lere from JNIM on 5 October.");

        assertThat(regained.subType()).isEqualTo(SubEventType.GOVERNMENT_REGAINS_TERRITORY);
        assertThat(perpetrators(regained)).containsExactly("Military Forces of Mali");
        assertThat(targets(regained)).containsExactly("JNIM");
    }

    @Test
    void statesThatLeaveABlocAreItsDoers() {
        Event exit = only("Mali, Burkina Faso and Niger quit ECOWAS on 28 January 2024.");

        assertThat(perpetrators(exit))
                .containsExactlyInAnyOrder("Government of Mali", "Government of Burkina Faso", "Government of Niger");
    }

    @Test
    void theDateOfAClaimedAttackIsItsOwn() {
        When date = only("The attack on the Benin army post at Porga on Wednesday was claimed by JNIM.")
                .date();

        assertThat(date).isNotNull();
        assertThat(date.from()).isEqualTo(LocalDate.of(2025, 6, 18));
    }

    @Test
    void anEarlierRaidIsDatedFromTheLaterOne() {
        List<Event> events = events(
                "Soldiers left their camp at Boulkessi on Thursday 12 June. It came a day after a raid on the base by gunmen.");

        assertThat(events)
                .filteredOn(event -> event.subType() == SubEventType.ARMED_CLASH)
                .allSatisfy(event -> assertThat(event.date())
                        .isNotNull()
                        .extracting(When::from)
                        .isEqualTo(LocalDate.of(2025, 6, 11)));
    }

    @Test
    void whatIsOnlyMeantIsNotDone() {
        assertThat(events("JNIM sent men to attack the camp at Djibo, a resident said."))
                .isEmpty();
    }

    @Test
    void exercisesAndAccidentsAreNoEvents() {
        assertThat(events("At the annual Flintlock exercise in Jacqueville commandos stormed a ferry on Monday and "
                        + "freed mock hostages."))
                .isEmpty();
        assertThat(events("A bus plunged into a ravine near Sikasso on Tuesday, killing fifteen people."))
                .isEmpty();
    }

    /** Short reports as agencies write them, one construction each. */
    static Stream<List<String>> plain() {
        return TestRows.of("plain", Language.EN).stream();
    }

    @ParameterizedTest
    @MethodSource("plain")
    void plainSentencesTellTheirEventsAndNoOthers(List<String> row) {
        When published = When.day(LocalDate.of(2024, 6, 20));
        List<Event> events = READER.read(new Report("plain", null, null, published, Language.EN, row.get(2)))
                .events();

        assertThat(told(events)).as(row.get(0)).isEqualTo(row.get(1));
    }

    private static String told(List<Event> events) {
        return events.isEmpty()
                ? "none"
                : events.stream().map(EnglishEventsTest::told).collect(Collectors.joining("; "));
    }

    private static String told(Event event) {
        String place = event.place() == null ? "-" : event.place().name();
        return (event.background() ? "background " : "") + event.subType().label() + " @ " + place + ": "
                + joined(perpetrators(event)) + " > " + joined(targets(event));
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "-" : names.stream().sorted().collect(Collectors.joining(", "));
    }

    private static Event only(String text) {
        List<Event> events = events(text);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static List<Event> events(String text) {
        return READER.read(new Report("en", null, null, When.day(LocalDate.of(2025, 6, 20)), Language.EN, text))
                .events();
    }

    private static List<String> places(String text) {
        return events(text).stream()
                .map(event -> event.place() == null ? "" : event.place().name())
                .toList();
    }

    private static List<String> perpetrators(Event event) {
        return event.perpetrators().stream().map(p -> p.actor().name()).toList();
    }

    private static List<String> targets(Event event) {
        return event.targets().stream().map(p -> p.actor().name()).toList();
    }
}
