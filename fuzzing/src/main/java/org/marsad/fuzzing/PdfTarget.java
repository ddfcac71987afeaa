package org.marsad.fuzzing;

/** PDF files. */
public final class PdfTarget {
    private PdfTarget() {}

    /** Loads what the first input needs, which takes seconds under a fuzzer. */
    public static void fuzzerInitialize() {
        Door.enter(new byte[0], "%PDF-1.4\n");
    }

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Door.enter(input, "%PDF-1.4\n");
    }
}
