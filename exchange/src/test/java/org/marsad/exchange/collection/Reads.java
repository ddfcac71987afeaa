package org.marsad.exchange.collection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.marsad.exchange.table.CsvForm;
import org.marsad.exchange.table.CsvTable;
import org.marsad.model.DataIssue;
import org.marsad.model.RecordedEvent;

/** What a reader makes of a text: the events and what was wrong. */
record Reads(List<RecordedEvent> events, List<DataIssue> issues) {
    static Reads of(RecordReader reader, String text) {
        return of(reader, text.getBytes(StandardCharsets.UTF_8), CsvForm.USUAL);
    }

    static Reads of(RecordReader reader, byte[] bytes, CsvForm form) {
        List<DataIssue> issues = new ArrayList<>();
        try (CsvTable table = CsvTable.open("file.csv", new ByteArrayInputStream(bytes), form)) {
            return new Reads(reader.read(table, issues::add).toList(), issues);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> messages() {
        return issues.stream().map(DataIssue::message).toList();
    }

    List<String> kinds() {
        return issues.stream().map(DataIssue::kind).toList();
    }
}
