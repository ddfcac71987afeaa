package org.marsad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.model.Event;
import org.marsad.model.Language;
import org.marsad.model.Participant;
import org.marsad.model.Report;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/** What French reports tell as events: where their words are cut by a day, point back, or name who holds, flees or meets. */
class FrenchEventsTest {
    private static final Reader READER = SahelReader.READER;

    @Test
    void aDayBetweenTheWordsOfAPhraseDoesNotHideIt() {
        Event event = only("Le JNIM s'est rendu maître dimanche du camp de Djibo.");

        assertThat(event.subType()).isEqualTo(SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY);
        assertThat(names(event.perpetrators())).containsExactly("JNIM");
        assertThat(event.date()).isNotNull();
        assertThat(event.date().from()).isEqualTo(LocalDate.of(2024, 6, 9));
    }

    @Test
    void thereIsThePlaceWhereTheSentenceBeforeIsSet() {
        Event event = only("À Ansongo, l'inquiétude monte. Trois bergers y ont été emmenés lundi par des inconnus.");

        assertThat(event.subType()).isEqualTo(SubEventType.ABDUCTION);
        assertThat(event.place()).isNotNull();
        assertThat(event.place().name()).isEqualTo("Ansongo");
    }

    @Test
    void theFirstTwoAreThoseListedBefore() {
        List<Event> events =
                read("Trois positions de l'armée ont été attaquées mardi : Farabougou, Nampala et Dogofry. "
                        + "Les deux premières sont tombées avant midi.");

        assertThat(events)
                .filteredOn(event -> event.subType() == SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY)
                .extracting(event -> event.place() == null ? "" : event.place().name())
                .containsExactlyInAnyOrder("Farabougou", "Nampala");
    }

    @Test
    void peopleDemonstrateAgainstWhomTheirSentenceNames() {
        Event event = only("Des milliers de personnes ont défilé samedi à Bamako contre la Cédéao.");

        assertThat(event.subType()).isEqualTo(SubEventType.PEACEFUL_PROTEST);
        assertThat(names(event.targets())).containsExactly("ECOWAS");
    }

    @Test
    void aCapitalThatIsDealtWithIsNotWhere() {
        Event event = only("À Kidal, le MNLA a consenti vendredi à un cessez-le-feu avec Bamako.");

        assertThat(event.place()).isNotNull();
        assertThat(event.place().name()).isEqualTo("Kidal");
    }

    @Test
    void whoHoldsWhatIsHitDoesNotHitIt() {
        Event event = only("Des hommes armés ont assailli lundi à Ansongo une position tenue par des soldats maliens.");

        assertThat(names(event.perpetrators())).containsExactly("Unidentified Armed Group (Mali)");
        assertThat(names(event.targets())).contains("Military Forces of Mali");
    }

    @Test
    void groupsThatMeetStandOnTwoSides() {
        Event event = only("Des combats ont opposé mardi à Ménaka l'EIGS au JNIM.");

        assertThat(names(event.targets())).contains("JNIM").doesNotContain("Military Forces of Mali");
    }

    @Test
    void somethingElseThatFallsIsNoCapture() {
        assertThat(read("La pluie est tombée mardi à Farabougou.")).isEmpty();
        assertThat(read("Le prix du mil est tombé mardi à Nampala.")).isEmpty();
    }

    private static Event only(String text) {
        List<Event> events = read(text);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static List<Event> read(String text) {
        When published = When.day(LocalDate.of(2024, 6, 12));
        return READER.read(new Report("test", null, null, published, Language.FR, text))
                .events();
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(p -> p.actor().name()).toList();
    }
}
