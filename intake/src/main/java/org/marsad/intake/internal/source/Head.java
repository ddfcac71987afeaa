package org.marsad.intake.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of a stream, which stay to be read.
 *
 * @param whole the stream again from its beginning
 * @param failure why there are no more bytes, where the stream broke off and did not end; null else
 */
record Head(byte[] bytes, InputStream whole, @Nullable IOException failure) {
    static Head of(InputStream in) throws IOException {
        byte[] bytes = new byte[Sniffer.HEAD];
        int size = 0;
        IOException failure = null;
        try {
            for (int n = in.read(bytes); n > 0; n = in.read(bytes, size, bytes.length - size)) {
                size += n;
            }
        } catch (IOException e) {
            failure = e;
        }
        if (size == 0 && failure != null) {
            throw failure;
        }
        byte[] head = Arrays.copyOf(bytes, size);
        InputStream rest = failure == null ? in : new Broken(failure);
        return new Head(head, new SequenceInputStream(new ByteArrayInputStream(head), rest), failure);
    }

    /** A stream that has broken off, and says so again. */
    private static final class Broken extends InputStream {
        private final IOException failure;

        Broken(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw failure;
        }
    }
}
