package org.marsad.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Runs the usual commands once and throws their output away. The launcher starts it after a build, to learn which classes
 * a run loads; see {@code docs/decisions/0002-jars-beside-each-other.md}.
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) {
        String samples = args[0];
        silently("--help");
        silently("read", samples);
        silently("read", "--format", "json", samples);
    }

    private static void silently(String... args) {
        try (PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Marsad.run(nowhere, nowhere, args);
        }
    }
}
