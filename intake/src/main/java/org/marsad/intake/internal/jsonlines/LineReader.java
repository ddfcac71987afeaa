package org.marsad.intake.internal.jsonlines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits bytes into lines and never holds more of one than its limit. */
final class LineReader {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line, or nothing at the end. */
    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        long length = 0;
        do {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            bytes.write(buffer, from, (int) Math.max(0, Math.min(at - from, limit - length)));
            length += at - from;
            if (at < end) {
                at++;
                break;
            }
        } while (fill());
        return Optional.of(new Line(++number, bytes.toByteArray(), length));
    }

    /** Whether there are bytes to look at, after reading more where all were. */
    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }
}
