package org.marsad.fuzzing;

/** Web pages. */
public final class HtmlTarget {
    private HtmlTarget() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Door.enter(input, "<html");
    }
}
