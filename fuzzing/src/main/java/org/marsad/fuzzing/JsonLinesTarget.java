package org.marsad.fuzzing;

/** JSON Lines. */
public final class JsonLinesTarget {
    private JsonLinesTarget() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Door.enter(input, "{\"");
    }
}
