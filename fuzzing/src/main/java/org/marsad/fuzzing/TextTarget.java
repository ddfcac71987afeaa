package org.marsad.fuzzing;

/** Files of any kind: text, encodings, archives. */
public final class TextTarget {
    private TextTarget() {}

    /** Loads what the first input needs, which takes seconds under a fuzzer. */
    public static void fuzzerInitialize() {
        Door.enter(new byte[0], "");
    }

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Door.enter(input, "");
    }
}
