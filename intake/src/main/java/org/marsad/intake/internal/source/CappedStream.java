package org.marsad.intake.internal.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails once it has given more than it may: a guard against archives that unpack without end. */
final class CappedStream extends FilterInputStream {
    private final long cap;
    private long given;

    CappedStream(InputStream in, long cap) {
        super(in);
        this.cap = cap;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n > 0) {
            count(n);
        }
        return n;
    }

    private void count(int n) throws IOException {
        given += n;
        if (given > cap) {
            throw new IOException("it unpacks to more than " + cap + " bytes. Maybe it is a decompression bomb");
        }
    }
}
