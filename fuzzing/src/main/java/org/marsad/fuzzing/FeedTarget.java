package org.marsad.fuzzing;

/** RSS and Atom files. */
public final class FeedTarget {
    private FeedTarget() {}

    /** Loads what the first input needs, which takes seconds under a fuzzer. */
    public static void fuzzerInitialize() {
        Door.enter(new byte[0], "<rss");
    }

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Door.enter(input, "<rss");
    }
}
