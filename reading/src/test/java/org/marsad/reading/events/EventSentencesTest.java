package org.marsad.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.model.Event;
import org.marsad.model.Language;
import org.marsad.model.Participant;
import org.marsad.model.Report;
import org.marsad.model.When;
import org.marsad.reading.Reader;
import org.marsad.reading.TestRows;
import org.marsad.region.RegionPack;

/** Short plain reports, class of wording by class of wording: which events they tell, and that others tell none. */
class EventSentencesTest {
    private static final Reader READER = Reader.of(RegionPack.sahel());
    private static final When PUBLISHED = When.day(LocalDate.of(2024, 6, 20));

    static Stream<List<String>> arabic() {
        return TestRows.of("events", Language.AR).stream();
    }

    @ParameterizedTest
    @MethodSource("arabic")
    void tellsItsEventsAndNoOthers(List<String> row) {
        Report report = new Report("test", null, null, PUBLISHED, Language.AR, row.get(1));

        String told = READER.read(report).events().stream()
                .map(EventSentencesTest::written)
                .collect(Collectors.joining("; "));

        assertThat(told.isEmpty() ? "-" : told).isEqualTo(row.get(0));
    }

    private static String written(Event event) {
        return (event.background() ? "~" : "")
                + event.subType().label()
                + " @ "
                + (event.place() == null ? "?" : event.place().name())
                + ": "
                + names(event.perpetrators())
                + " > "
                + names(event.targets());
    }

    private static String names(List<Participant> side) {
        return side.stream().map(party -> party.actor().name()).collect(Collectors.joining(", "));
    }
}
