package org.marsad.intake.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes say about the encoding.
 *
 * @param length of the mark, in bytes
 * @param unit least number of bytes of a character
 */
record ByteOrderMark(Charset charset, int length, int unit) {
    /** How many bytes are looked at to tell UTF-16 without a mark. */
    private static final int SAMPLE = 4096;

    private static final int LEAST_SAMPLE = 16;

    static Optional<ByteOrderMark> of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3, 1));
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new ByteOrderMark(Charset.forName("UTF-32LE"), 4, 4));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new ByteOrderMark(Charset.forName("UTF-32BE"), 4, 4));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2, 2));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2, 2));
        }
        return Optional.empty();
    }

    /**
     * UTF-16 without a mark: nearly every second byte is the number of a block in which Latin or Arabic text or
     * punctuation stands (00, 06, 20), which no text in another encoding looks like.
     */
    static Optional<Charset> guessWide(byte[] bytes) {
        int size = Math.min(bytes.length, SAMPLE) & ~1;
        if (size < LEAST_SAMPLE) {
            return Optional.empty();
        }
        int[] block = new int[2];
        boolean zero = false;
        for (int i = 0; i < size; i++) {
            zero |= bytes[i] == 0;
            if (bytes[i] == 0 || bytes[i] == 6 || bytes[i] == 0x20) {
                block[i & 1]++;
            }
        }
        int most = size / 2;
        if (zero && block[1] > most * 0.95 && block[0] < most * 0.5) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (zero && block[0] > most * 0.95 && block[1] < most * 0.5) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
