package org.marsad.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DataIssue;

/**
 * A table of comma-separated values, read row after row: however long the file is, memory holds one row. Quotation marks,
 * ends of lines within them, byte order marks and gzip are understood.
 */
public final class CsvTable implements Closeable {
    /** A cell longer than this is a quotation mark that was never closed. */
    private static final int LONGEST_RECORD = 4 << 20;

    private final String name;
    private final CloseableIterator<CsvRecord> records;
    private final CsvRecord first;

    private CsvTable(String name, CloseableIterator<CsvRecord> records, CsvRecord first) {
        this.name = name;
        this.records = records;
        this.first = first;
    }

    /**
     * @throws UnreadableTableException when the file is empty or no text
     */
    public static CsvTable open(Path file, CsvForm form) throws IOException {
        String name = String.valueOf(file.getFileName());
        InputStream in = Files.newInputStream(file);
        try {
            return open(name, in, form);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * The same for bytes from elsewhere, which are closed with the table.
     *
     * @param name how messages call the file
     */
    public static CsvTable open(String name, InputStream in, CsvForm form) throws IOException {
        CsvInput input = CsvInput.of(name, in);
        Character delimiter = form.delimiter();
        CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter == null ? input.delimiter() : delimiter)
                .detectBomHeader(true)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(input.bytes(), form.charset())
                .iterator();
        try {
            if (!records.hasNext()) {
                throw new UnreadableTableException(name + " is empty.");
            }
            return new CsvTable(name, records, records.next());
        } catch (CsvParseException e) {
            throw new UnreadableTableException(name + " is no CSV file: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** How messages call the file. */
    public String name() {
        return name;
    }

    /** The cells of the first row: names of columns, or already data. */
    public List<String> first() {
        return first.getFields().stream().map(String::strip).toList();
    }

    /**
     * The rows, once. A row of another length than the header, in which cells would be taken for those of another column,
     * becomes an issue and is left out; so is the rest of a file that cannot be read to its end.
     *
     * @param columns names of the columns, in the order of the file
     * @param fromFirst whether the first row is data
     */
    public Stream<CsvRow> rows(Columns columns, boolean fromFirst, Consumer<DataIssue> issues) {
        Iterator<CsvRow> rows = new Rows(columns, fromFirst ? first : null, issues);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private final class Rows implements Iterator<CsvRow> {
        private final Columns columns;
        private final Consumer<DataIssue> issues;
        private @Nullable CsvRecord waiting;
        private @Nullable CsvRow next;
        private long line = 1;
        private boolean ended;

        Rows(Columns columns, @Nullable CsvRecord waiting, Consumer<DataIssue> issues) {
            this.columns = columns;
            this.waiting = waiting;
            this.issues = issues;
        }

        @Override
        public boolean hasNext() {
            while (next == null && !ended) {
                CsvRecord record = read();
                if (record == null) {
                    ended = true;
                } else if (record.getFieldCount() != columns.size()) {
                    issues.accept(wrongLength(record));
                } else {
                    next = new CsvRow(name, record.getStartingLineNumber(), columns, record.getFields(), issues);
                }
            }
            return next != null;
        }

        @Override
        public CsvRow next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            CsvRow row = next;
            next = null;
            return row;
        }

        private @Nullable CsvRecord read() {
            CsvRecord record = waiting;
            waiting = null;
            try {
                if (record == null && records.hasNext()) {
                    record = records.next();
                }
            } catch (CsvParseException | UncheckedIOException e) {
                issues.accept(brokenOff(e));
                return null;
            }
            line = record == null ? line : record.getStartingLineNumber();
            return record;
        }

        private DataIssue wrongLength(CsvRecord record) {
            return new DataIssue(
                    "row-length",
                    DataIssue.Severity.UNREADABLE,
                    name,
                    null,
                    "line " + record.getStartingLineNumber() + ": the row has " + record.getFieldCount()
                            + " cells instead of " + columns.size()
                            + ", and was left out. Maybe a quotation mark is missing around a cell, or not closed.");
        }

        private DataIssue brokenOff(RuntimeException why) {
            Throwable cause = why.getCause() == null ? why : why.getCause();
            return new DataIssue(
                    "broken-off",
                    DataIssue.Severity.UNREADABLE,
                    name,
                    null,
                    "line " + line + ": nothing after this line could be read: " + cause.getMessage()
                            + ". Maybe the file was not copied whole, or a quotation mark is not closed.");
        }
    }
}
