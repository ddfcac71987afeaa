package org.marsad.exchange.collection;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.exchange.table.CsvForm;
import org.marsad.exchange.table.CsvTable;
import org.marsad.model.DataIssue;
import org.marsad.model.PrioGridCell;
import org.marsad.model.RecordedEvent;

/** Published releases of UCDP GED, read where they lie. */
class HistoryTest {
    private static final Path HISTORY = Path.of("../../shared/data/history");

    private final List<DataIssue> issues = new ArrayList<>();

    @Test
    void everyRowOfAYearlyReleaseIsReadAndItsContradictionsAreNamed() throws IOException {
        List<RecordedEvent> events = read("ged_west_africa_1989_2023.csv", Vintage.ofGed("24.1"));
        assertThat(events).hasSize(5073);
        assertThat(kinds()).isEqualTo(Map.of("deaths-interval", 64L));
        holdsFor(events);
    }

    @Test
    void everyRowOfCandidateReleasesIsReadAndItsContradictionsAreNamed() throws IOException {
        List<RecordedEvent> events = read("ged_candidate_2023_10.csv", null);
        assertThat(events).hasSize(2391);
        assertThat(kinds()).isEqualTo(Map.of("deaths-interval", 15L));
        holdsFor(events);
        issues.clear();
        List<RecordedEvent> later = read("ged_candidate_2026_01.csv", null);
        assertThat(later).hasSize(1727).extracting(RecordedEvent::vintage).containsOnly("2026-01");
        // three rows have a date_prec of 0, which the codebook does not know
        assertThat(kinds()).isEqualTo(Map.of("deaths-interval", 5L, "unknown-code", 3L));
        holdsFor(later);
    }

    private static void holdsFor(List<RecordedEvent> events) {
        assertThat(events).allSatisfy(event -> {
            assertThat(event.kind()).isNotNull();
            assertThat(event.iso3()).as(event.country()).isNotNull();
            assertThat(event.low()).isLessThanOrEqualTo(event.best());
            assertThat(event.best()).isLessThanOrEqualTo(event.high());
            assertThat(PrioGridCell.at(event.latitude(), event.longitude()).gid())
                    .isEqualTo(event.cell());
        });
    }

    private Map<String, Long> kinds() {
        return issues.stream().collect(groupingBy(DataIssue::kind, counting()));
    }

    private List<RecordedEvent> read(String file, Vintage vintage) throws IOException {
        Path path = HISTORY.resolve(file);
        assumeTrue(Files.exists(path), "skipped: there is no " + path);
        Vintage told = vintage == null ? Vintage.ofGedFile(file).orElseThrow() : vintage;
        try (CsvTable table = CsvTable.open(path, CsvForm.USUAL)) {
            assertThat(RecordFormat.detect(table.first())).contains(RecordFormat.GED);
            return new GedReader(told).read(table, issues::add).toList();
        }
    }
}
