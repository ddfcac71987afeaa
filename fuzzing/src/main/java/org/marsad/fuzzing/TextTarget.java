package org.marsad.fuzzing;

/** Files of any kind: text, encodings, archives. */
public final class TextTarget {
    private TextTarget() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Door.enter(input, "");
    }
}
