package org.marsad.fuzzing;

/** PDF files. */
public final class PdfTarget {
    private PdfTarget() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Door.enter(input, "%PDF-1.4\n");
    }
}
