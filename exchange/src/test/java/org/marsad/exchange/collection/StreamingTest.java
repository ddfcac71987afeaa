package org.marsad.exchange.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.exchange.table.CsvForm;
import org.marsad.exchange.table.CsvTable;
import org.marsad.model.DataIssue;
import org.marsad.model.RecordedEvent;

class StreamingTest {
    @Test
    void readsNoFurtherThanTheEventsThatWereAskedFor() throws IOException {
        Endless file = new Endless();
        List<DataIssue> issues = new ArrayList<>();
        Mapping mapping = Mapping.parse("m", List.of("@collection = c", "n = id", "when = date"));
        try (CsvTable table = CsvTable.open("endless.csv", file, CsvForm.USUAL)) {
            Iterator<RecordedEvent> events =
                    new MappedReader(mapping, "1").read(table, issues::add).iterator();
            for (int i = 1; i <= 100_000; i++) {
                assertThat(events.next().id()).isEqualTo(String.valueOf(i));
            }
        }
        assertThat(issues).isEmpty();
        assertThat(file.bytes).isLessThan(3_000_000);
        assertThat(file.closed).isTrue();
    }

    /** A file without an end: {@code n,2024-02-01} for every n. */
    private static final class Endless extends InputStream {
        private byte[] line = "n,when\n".getBytes(StandardCharsets.UTF_8);
        private int at;
        private int row;
        private long bytes;
        private boolean closed;

        @Override
        public int read() {
            if (at == line.length) {
                row++;
                line = (row + ",2024-02-01\n").getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            bytes++;
            return line[at++];
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
