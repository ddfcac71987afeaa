package org.marsad.intake.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first characters of an input, good enough to recognise mark-up: what lies beyond ASCII may be wrong. */
public final class Glance {
    private Glance() {}

    public static String at(byte[] head) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        if (mark.isPresent()) {
            int skip = mark.get().length();
            return new String(head, skip, head.length - skip, mark.get().charset());
        }
        Charset charset = ByteOrderMark.guessWide(head).orElse(StandardCharsets.ISO_8859_1);
        return new String(head, charset);
    }

    /** Whether every character takes two bytes or more. */
    public static boolean isWide(byte[] head) {
        return ByteOrderMark.of(head).map(mark -> mark.unit() > 1).orElse(false)
                || ByteOrderMark.guessWide(head).isPresent();
    }
}
