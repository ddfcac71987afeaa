package org.marsad.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.model.Attribution;
import org.marsad.model.Certainty;
import org.marsad.model.Measure;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.Span;
import org.marsad.model.Statement;

class CsvFormatTest {
    @Test
    void hasOneRowForEachStatementAndForEachEventWithoutOne() {
        List<Map<String, String>> rows = rows(new CsvFormat(false), Readings.nampala());
        assertThat(rows)
                .extracting(row -> row.get("statement"))
                .containsExactly("s1", "s2", "s3", "s4", "s5", "s6", "s7", "");
        assertThat(rows.get(0))
                .containsEntry("report", "ar01")
                .containsEntry("event_type", "Battles")
                .containsEntry("event_from", "2016-07-18")
                .containsEntry("place", "Nampala")
                .containsEntry("longitude", "-5.55")
                .containsEntry("targets", "Military Forces of Mali")
                .containsEntry("begin", "0")
                .containsEntry("text", "قُتل 12 جندياً")
                .containsEntry("speaker", "military source")
                .containsEntry("about", "killed")
                .containsEntry("low", "12")
                .containsEntry("high", "");
        assertThat(rows.get(4))
                .containsEntry("presence", "withdrew")
                .containsEntry("size_low", "100")
                .containsEntry("detail_from", "2022-01-01");
        assertThat(rows.get(7)).containsEntry("event", "e2").containsEntry("background", "true");
    }

    @Test
    void quotesAsRfc4180Does() {
        Report report = new Report("r", "He said \"ten\", or\nmore", null, null, null, "text");
        Statement statement = new Statement(
                "s1",
                Statement.Kind.EVENT,
                null,
                0,
                new Span(0, 4),
                "text",
                Attribution.NARRATED,
                Certainty.ASSERTED,
                null,
                List.of());
        String line = new CsvFormat(false).body(new Reading(report, List.of(), List.of(statement), List.of()));
        assertThat(line).startsWith("r,\"He said \"\"ten\"\", or\nmore\",").endsWith("\r\n");
        assertThat(new CsvFormat(false).head())
                .startsWith("report,title,source,")
                .endsWith("\r\n");
    }

    @Test
    void keepsFormulasFromRunningWhereThatIsWanted() {
        Report report = new Report("=cmd|' /C calc'!A0", "+1", null, null, null, "text");
        Measure measure = new Measure(Measure.About.KILLED, null, null, "@x", 1, 1, false, false);
        Statement statement = new Statement(
                "s1",
                Statement.Kind.CLAIM,
                null,
                0,
                new Span(0, 4),
                "text",
                Attribution.NARRATED,
                Certainty.ASSERTED,
                measure,
                List.of());
        Reading reading = new Reading(report, List.of(), List.of(statement), List.of());
        Map<String, String> safe = rows(new CsvFormat(true), reading).get(0);
        assertThat(safe)
                .containsEntry("report", "'=cmd|' /C calc'!A0")
                .containsEntry("title", "'+1")
                .containsEntry("object", "'@x");
        assertThat(rows(new CsvFormat(false), reading).get(0)).containsEntry("title", "+1");
        assertThat(rows(new CsvFormat(true), Readings.nampala()).get(0)).containsEntry("longitude", "-5.55");
    }

    /** Reads CSV back, with quotes and line ends within cells. */
    private static List<Map<String, String>> rows(CsvFormat format, Reading reading) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String csv = format.head() + format.body(reading);
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> cells : rows.subList(1, rows.size())) {
            assertThat(cells).hasSameSizeAs(rows.get(0));
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                values.put(rows.get(0).get(i), cells.get(i));
            }
            named.add(values);
        }
        return named;
    }
}
