package org.marsad.intake.internal;

import java.io.IOException;
import java.io.InputStream;

/**
 * The beginning of a stream, within a limit.
 *
 * @param data as much as there was or as the limit allows
 * @param cut whether more followed
 */
public record Bytes(byte[] data, boolean cut) {
    public static Bytes read(InputStream in, int limit) throws IOException {
        byte[] data = in.readNBytes(limit);
        return new Bytes(data, data.length == limit && in.read() >= 0);
    }
}
