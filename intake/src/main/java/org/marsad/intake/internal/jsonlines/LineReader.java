package org.marsad.intake.internal.jsonlines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits bytes into lines and never holds more of one than its limit. */
final class LineReader {
    private final InputStream in;
    private final int limit;
    private long number;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line, or nothing at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        long length = 0;
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (length++ < limit) {
                bytes.write(b);
            }
        }
        return Optional.of(new Line(++number, bytes.toByteArray(), length));
    }
}
