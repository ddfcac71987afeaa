package org.marsad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.model.Event;
import org.marsad.model.Language;
import org.marsad.model.Participant;
import org.marsad.model.Report;
import org.marsad.model.When;

/** Short French reports as agencies write them, each with the one event that it tells, or with none. */
class FrenchSentencesTest {
    private static final When PUBLISHED = When.day(LocalDate.of(2024, 6, 20));

    static List<List<String>> sentences() {
        return TestRows.of("events", Language.FR);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aShortReportTellsWhatItTells(List<String> row) {
        Report report = new Report("sentence", null, null, PUBLISHED, Language.FR, row.get(0));

        List<Event> events = SahelReader.READER.read(report).events();

        assertThat(events).hasSize(row.size() > 1 ? 1 : 0);
        for (Event event : events) {
            assertThat(event.subType().label()).isEqualTo(row.get(1));
            assertThat(event.date() == null ? "" : event.date().from().toString())
                    .isEqualTo(row.get(2));
            assertThat(event.place() == null ? "" : event.place().name()).isEqualTo(row.get(3));
            assertThat(names(event.perpetrators())).isEqualTo(row.get(4));
            assertThat(names(event.targets())).isEqualTo(row.get(5));
        }
    }

    private static String names(List<Participant> participants) {
        return String.join(";", participants.stream().map(p -> p.actor().name()).toList());
    }
}
