package org.marsad.exchange.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.model.RecordedEvent;

/** Every row here is invented. */
class AcledReaderTest {
    private static final AcledReader READER = new AcledReader("2024-10-01");
    private static final String HEADER = "\uFEFF" + String.join(",", AcledColumns.ALL) + "\n";

    @Test
    void readsARowOfThirtyOneColumnsWithoutAnIntervalOfDeaths() {
        Reads read = Reads.of(READER, HEADER + row("MLI9001", "2024-09-17", "1", "12"));
        assertThat(read.issues()).isEmpty();
        assertThat(read.events())
                .containsExactly(new RecordedEvent(
                        "acled",
                        "2024-10-01",
                        "MLI9001",
                        "Armed clash",
                        LocalDate.of(2024, 9, 17),
                        LocalDate.of(2024, 9, 17),
                        1,
                        "Invented Group",
                        "Invented Forces",
                        "Exampleville",
                        "Mopti",
                        "Bankass",
                        "Mali",
                        "MLI",
                        13.7,
                        -3.6,
                        2,
                        null,
                        null,
                        12,
                        null,
                        null));
    }

    @Test
    void widensTheDayToTheWeekOrMonthThatItStandsFor() {
        Reads read = Reads.of(
                READER,
                HEADER
                        + row("A1", "2024-09-17", "2", "0")
                        + row("A2", "2024-02-15", "3", "0")
                        + row("A3", "02 October 2023", "1", "0"));
        assertThat(read.events())
                .extracting(RecordedEvent::from)
                .containsExactly(LocalDate.of(2024, 9, 14), LocalDate.of(2024, 2, 1), LocalDate.of(2023, 10, 2));
        assertThat(read.events())
                .extracting(RecordedEvent::to)
                .containsExactly(LocalDate.of(2024, 9, 20), LocalDate.of(2024, 2, 29), LocalDate.of(2023, 10, 2));
    }

    @Test
    void namesWhatItCannotReadInARow() {
        Reads read = Reads.of(READER, HEADER + row("A1", "yesterday", "1", "0") + row("A2", "2024-09-17", "4", "many"));
        assertThat(read.events()).singleElement().satisfies(event -> {
            assertThat(event.best()).isNull();
            assertThat(event.datePrecision()).isNull();
        });
        assertThat(read.messages())
                .contains(
                        "line 2, event_date: \"yesterday\" is no date of the expected form.",
                        "line 3, fatalities: \"many\" is no whole number of 0 or more, and was kept as unknown.",
                        "line 3, time_precision: \"4\" is no code of 1 to 3, and was kept as unknown.");
    }

    @Test
    void readsExportsWithSemicolons() {
        Reads read = Reads.of(READER, (HEADER + row("A1", "2024-09-17", "1", "3")).replace(',', ';'));
        assertThat(read.events()).extracting(RecordedEvent::best).containsExactly(3);
    }

    @Test
    void namesMissingColumnsAndOtherCollections() {
        assertThatThrownBy(() -> Reads.of(READER, "event_id_cnty,event_date,fatalities\nA,2024-01-01,1\n"))
                .hasMessageStartingWith("file.csv has no column sub_event_type.");
        assertThatThrownBy(() -> Reads.of(READER, String.join(",", GedColumns.ALL) + "\n"))
                .hasMessageContaining("Maybe it is UCDP GED: marsad import ucdp.");
        assertThatThrownBy(() -> Reads.of(READER, "a,b\n1,2\n")).hasMessageContaining("marsad import csv");
    }

    @Test
    void hasTheThirtyOneColumnsOfTheExport() {
        assertThat(AcledColumns.ALL).hasSize(31).doesNotHaveDuplicates();
    }

    private static String row(String id, String date, String precision, String fatalities) {
        return String.join(
                        ",",
                        List.of(
                                id,
                                date,
                                "2024",
                                precision,
                                "Political violence",
                                "Battles",
                                "Armed clash",
                                "Invented Group",
                                "",
                                "2",
                                "Invented Forces",
                                "",
                                "1",
                                "12",
                                "",
                                "466",
                                "Western Africa",
                                "Mali",
                                "Mopti",
                                "Bankass",
                                "",
                                "Exampleville",
                                "13.7",
                                "-3.6",
                                "2",
                                "Invented Gazette",
                                "National",
                                "\"Nothing of this, or anything, happened.\"".replace(",", ""),
                                fatalities,
                                "",
                                "1726617600"))
                + "\n";
    }
}
