package org.marsad.exchange.events;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.marsad.exchange.collection.RecordReader;
import org.marsad.exchange.table.CsvForm;
import org.marsad.exchange.table.CsvTable;
import org.marsad.model.DataIssue;
import org.marsad.model.LedgerEvent;
import org.marsad.model.RecordedEvent;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

/** What a format makes of events, and what readers make of that. */
final class Written {
    static final Region SAHEL = RegionPack.sahel();

    private Written() {}

    static String text(EventFormat format, List<LedgerEvent> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventWriter writer = format.writer(bytes, SAHEL)) {
            for (LedgerEvent event : events) {
                writer.write(event);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static List<RecordedEvent> readBack(RecordReader reader, String text, List<DataIssue> issues) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (CsvTable table = CsvTable.open("written.csv", new ByteArrayInputStream(bytes), CsvForm.USUAL)) {
            return reader.read(table, issues::add).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of the one row of a table, by column. */
    static String cell(String text, String column) {
        try (CsvTable table = CsvTable.open(
                "written.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), CsvForm.USUAL)) {
            List<DataIssue> issues = new ArrayList<>();
            return table.rows(new org.marsad.exchange.table.Columns(table.first()), false, issues::add)
                    .filter(row -> !row.isTags())
                    .findFirst()
                    .orElseThrow()
                    .text(column);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
