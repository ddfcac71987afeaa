package org.marsad.fuzzing;

/** RSS and Atom files. */
public final class FeedTarget {
    private FeedTarget() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Door.enter(input, "<rss");
    }
}
