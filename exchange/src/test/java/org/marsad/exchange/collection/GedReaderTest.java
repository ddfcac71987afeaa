package org.marsad.exchange.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.marsad.exchange.table.CsvForm;
import org.marsad.exchange.table.UnreadableTableException;
import org.marsad.model.DataIssue;
import org.marsad.model.RecordedEvent;

class GedReaderTest {
    private static final GedReader READER = new GedReader(Vintage.ofGed("24.1"));
    private static final String HEADER = "id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,adm_2,"
            + "latitude,longitude,priogrid_gid,country,country_id,date_prec,date_start,date_end,deaths_civilians,best,high,low\n";

    @Test
    void readsAnEventWithAllThatTheCollectionKnowsOfIt() {
        Reads read = Reads.of(
                READER,
                HEADER
                        + "77,3,JNIM,Civilians,1,Diallassagou village,Mopti region,Bankass cercle,13.7,-3.6,149392,Mali,432,"
                        + "2,2022-06-18 00:00:00.000,2022-06-19 00:00:00.000,130,132,140,120\n");
        assertThat(read.issues()).isEmpty();
        assertThat(read.events())
                .containsExactly(new RecordedEvent(
                        "ucdp-ged",
                        "24.1",
                        "77",
                        "one-sided",
                        LocalDate.of(2022, 6, 18),
                        LocalDate.of(2022, 6, 19),
                        2,
                        "JNIM",
                        "Civilians",
                        "Diallassagou village",
                        "Mopti region",
                        "Bankass cercle",
                        "Mali",
                        "MLI",
                        13.7,
                        -3.6,
                        1,
                        149392,
                        120,
                        132,
                        140,
                        130));
    }

    @Test
    void keepsADeathTollThatContradictsItselfInAWiderIntervalAndSaysSo() {
        Reads read = Reads.of(READER, HEADER + row("1", "5", "3", "7"));
        assertThat(read.events()).singleElement().satisfies(event -> {
            assertThat(event.low()).isEqualTo(3);
            assertThat(event.best()).isEqualTo(5);
            assertThat(event.high()).isEqualTo(7);
        });
        assertThat(read.messages())
                .containsExactly(
                        "line 2, best: low 7, best 5, high 3, not in order; the interval was widened to 3 to 7.");
    }

    @Test
    void keepsTheFirstOfTwoRowsWithOneId() {
        Reads read =
                Reads.of(READER, HEADER + row("1", "5", "5", "5") + row("1", "9", "9", "9") + row("2", "1", "1", "1"));
        assertThat(read.events()).extracting(RecordedEvent::best).containsExactly(5, 1);
        assertThat(read.messages()).singleElement().asString().startsWith("line 3, id: \"1\" stood in an earlier row");
    }

    @Test
    void leavesOutRowsWithoutIdOrTimeAndNamesThem() {
        Reads read = Reads.of(
                READER,
                HEADER
                        + row("", "1", "1", "1")
                        + row("2", "1", "1", "1").replace("2022-06-18", "18 juin")
                        + row("3", "1", "1", "1").replace("2022-06-19", "2022-06-17")
                        + row("4", "1", "1", "1").replace("2022-06-19", "2022-02-30"));
        assertThat(read.events()).isEmpty();
        assertThat(read.messages())
                .anySatisfy(message -> assertThat(message).startsWith("line 2, id: there is no id"))
                .anySatisfy(message -> assertThat(message).startsWith("line 3, date_start: \"18 juin\" is no date"))
                .anySatisfy(message -> assertThat(message)
                        .isEqualTo("line 4, date_end: the last day 2022-06-17 is before the first, 2022-06-18; "
                                + "the row was left out."))
                .anySatisfy(message -> assertThat(message).startsWith("line 5, date_end: \"2022-02-30\" is no date"));
        assertThat(read.issues())
                .filteredOn(issue -> issue.severity() == DataIssue.Severity.UNREADABLE)
                .hasSize(4);
    }

    @Test
    void keepsWhatItCannotReadAsUnknownAndSaysSo() {
        Reads read =
                Reads.of(READER, HEADER + "9,7,A,B,8,,,,91,-3.6,0,Mali,9999,6,2022-06-18,2022-06-18,viele,1,1,1\n");
        assertThat(read.events()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isNull();
            assertThat(event.placePrecision()).isNull();
            assertThat(event.latitude()).isNull();
            assertThat(event.longitude()).isNull();
            assertThat(event.cell()).isNull();
            assertThat(event.iso3()).isNull();
            assertThat(event.datePrecision()).isNull();
            assertThat(event.civilians()).isNull();
        });
        assertThat(read.kinds())
                .containsExactlyInAnyOrder(
                        "unknown-code",
                        "unknown-code",
                        "unreadable-number",
                        "half-position",
                        "unknown-code",
                        "unknown-code",
                        "unreadable-number");
    }

    @Test
    void readsACandidateReleaseWithoutAHeader() {
        Reads read = Reads.of(new GedReader(Vintage.ofGed("24.0.3")), headless("501", 49) + headless("502", 49));
        assertThat(read.issues()).isEmpty();
        assertThat(read.events())
                .extracting(RecordedEvent::collection, RecordedEvent::id, RecordedEvent::kind, RecordedEvent::best)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ucdp-candidate", "501", "state-based", 4),
                        org.assertj.core.groups.Tuple.tuple("ucdp-candidate", "502", "state-based", 4));
    }

    @Test
    void refusesRowsWithoutHeaderThatDoNotHaveAllColumns() {
        assertThatThrownBy(() -> Reads.of(READER, headless("501", 48)))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("neither GED's header nor an event of 49 columns");
    }

    @Test
    void namesTheColumnThatIsMissing() {
        assertThatThrownBy(() -> Reads.of(READER, HEADER.replace("best,", "")))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageStartingWith("file.csv has no column best. Its columns are: id, type_of_violence");
    }

    @Test
    void tellsWhoseFileItIsInstead() {
        assertThatThrownBy(() -> Reads.of(READER, "event_id_cnty,event_date\nX1,2024-01-01\n"))
                .hasMessageEndingWith("Maybe it is ACLED: marsad import acled.");
    }

    @Test
    void leavesOutARowWhoseCellsHaveSlippedAndReadsOn() {
        Reads read = Reads.of(
                READER,
                HEADER + row("1", "1", "1", "1").replace("Civilians", "Civilians, fleeing") + row("2", "1", "1", "1"));
        assertThat(read.events()).extracting(RecordedEvent::id).containsExactly("2");
        assertThat(read.messages()).singleElement().asString().startsWith("line 2: the row has 21 cells instead of 20");
    }

    @Test
    void understandsQuotationMarksNewlinesInCellsAByteOrderMarkAndGzip() throws IOException {
        String text = "\uFEFF" + HEADER
                + row("1", "1", "1", "1").replace("Civilians", "\"Civilians,\nwho \"\"fled\"\"\"")
                + row("2", "1", "1", "x");
        Reads plain = Reads.of(READER, text);
        assertThat(plain.events().get(0).sideB()).isEqualTo("Civilians,\nwho \"fled\"");
        assertThat(plain.messages()).singleElement().asString().startsWith("line 4, low: \"x\"");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Reads.of(READER, packed.toByteArray(), CsvForm.USUAL)).isEqualTo(plain);
    }

    @Test
    void saysWhereAFileBreaksOffAndKeepsWhatCameBefore() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 1; i <= 2000; i++) {
            text.append(row(String.valueOf(i * 7919), "1", "1", "1"));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        Reads read = Reads.of(READER, cut, CsvForm.USUAL);
        assertThat(read.events()).isNotEmpty().hasSizeLessThan(2000);
        assertThat(read.kinds()).containsExactly("broken-off");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> Reads.of(READER, "")).hasMessage("file.csv is empty.");
        assertThatThrownBy(() -> Reads.of(READER, "PK\u0003\u0004rest")).hasMessageContaining("ZIP archive");
    }

    @Test
    void readsOnAfterAQuotationMarkThatIsNeverClosed() {
        Reads read = Reads.of(
                READER,
                HEADER
                        + row("1", "1", "1", "1")
                        + row("2", "1", "1", "1").replace("Civilians", "\"Civilians")
                        + row("3", "1", "1", "1"));
        assertThat(read.events()).extracting(RecordedEvent::id).containsExactly("1");
        assertThat(read.messages())
                .singleElement()
                .asString()
                .contains("line 3")
                .contains("quotation mark");
    }

    @Test
    void hasTheFortyNineColumnsOfTheCodebook() {
        assertThat(GedColumns.ALL).hasSize(49).doesNotHaveDuplicates();
    }

    private static String row(String id, String best, String high, String low) {
        return id + ",3,JNIM,Civilians,1,Place,Mopti,Bankass,13.7,-3.6,149392,Mali,432,1,2022-06-18,2022-06-19,0,"
                + best + "," + high + "," + low + "\n";
    }

    private static String headless(String id, int columns) {
        List<String> cells = new ArrayList<>(Collections.nCopies(49, ""));
        cells.set(0, id);
        for (String[] known : new String[][] {
            {"type_of_violence", "1"},
            {"date_start", "2024-03-02"},
            {"date_end", "2024-03-02"},
            {"best", "4"},
            {"high", "4"}
        }) {
            cells.set(GedColumns.ALL.indexOf(known[0]), known[1]);
        }
        cells.set(GedColumns.ALL.indexOf("low"), "2");
        return String.join(",", cells.subList(0, columns)) + "\n";
    }
}
