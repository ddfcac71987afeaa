package org.marsad.fuzzing;

/** Web pages. */
public final class HtmlTarget {
    private HtmlTarget() {}

    /** Loads what the first input needs, which takes seconds under a fuzzer. */
    public static void fuzzerInitialize() {
        Door.enter(new byte[0], "<html");
    }

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Door.enter(input, "<html");
    }
}
