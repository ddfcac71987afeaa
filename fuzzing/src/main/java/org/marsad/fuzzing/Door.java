package org.marsad.fuzzing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.intake.Defaults;
import org.marsad.intake.Intake;
import org.marsad.intake.Taken;

/** Puts bytes through the door by which all inputs come, as standard input. */
final class Door {
    private Door() {}

    /**
     * Takes the input in and checks what comes of it.
     *
     * @param mark the bytes by which this kind of input is recognised; put before an input that lacks them
     */
    static void enter(byte[] input, String mark) {
        byte[] marked = input;
        String start = new String(input, 0, Math.min(input.length, 200), StandardCharsets.ISO_8859_1);
        if (!start.contains(mark)) {
            byte[] before = mark.getBytes(StandardCharsets.ISO_8859_1);
            marked = new byte[before.length + input.length];
            System.arraycopy(before, 0, marked, 0, before.length);
            System.arraycopy(input, 0, marked, before.length, input.length);
        }
        try (Stream<Taken> taken = Intake.with(Defaults.NONE).take(List.of("-"), new ByteArrayInputStream(marked))) {
            List<Taken> all = taken.toList();
            if (all.isEmpty()) {
                throw new IllegalStateException("an input gave neither a report nor an issue");
            }
            all.forEach(Truths::hold);
        }
    }
}
