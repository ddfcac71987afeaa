package org.marsad.exchange.collection;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.marsad.exchange.table.CsvTable;
import org.marsad.exchange.table.UnreadableTableException;
import org.marsad.model.DataIssue;
import org.marsad.model.RecordedEvent;

/**
 * Reads the events of one collection from its table.
 *
 * <pre>{@code
 * try (CsvTable table = CsvTable.open(file, CsvForm.USUAL)) {
 *     new GedReader(Vintage.ofGed("24.1")).read(table, issues::add).forEach(ledger::keep);
 * }
 * }</pre>
 */
public interface RecordReader {
    /**
     * The events, one after the other as the file is read: memory does not grow with the file, but for the ids seen.
     *
     * @param table not yet read; stays open
     * @param issues takes what is wrong with a row when the stream comes to it; a row without an issue is whole
     * @throws UnreadableTableException when the table is not of this collection; the message says what is missing
     */
    Stream<RecordedEvent> read(CsvTable table, Consumer<DataIssue> issues);
}
