package org.marsad.intake;

/**
 * How much of one input is read. What lies beyond a limit is left out and an issue says so: a report is a page or a
 * book, and whatever is larger is a mistake or an attack.
 */
public final class Limits {
    /** Longest text of one report, in UTF-16 units: about 350 printed pages. */
    public static final int TEXT = 1_000_000;

    /** Most bytes read of one text file: a whole text in the widest encoding, and its header. */
    public static final int TEXT_BYTES = 4 * TEXT + 64 * 1024;

    /** Most bytes read of one web page. */
    public static final int PAGE_BYTES = 8 << 20;

    /** Most tags of one web page: each takes a few hundred bytes while the page is read. */
    public static final int PAGE_TAGS = 250_000;

    /** Most bytes read of one feed. */
    public static final int FEED_BYTES = 32 << 20;

    /** Longest line of JSON Lines, in bytes: a whole text with every character escaped. */
    public static final int LINE_BYTES = 6 * TEXT + 64 * 1024;

    /** Largest PDF that is opened, in bytes. */
    public static final int PDF_BYTES = 32 << 20;

    /** Most bytes that the compressed streams of one PDF may hold altogether. */
    public static final long PDF_UNPACKED_BYTES = 128L << 20;

    /** Most pages of one PDF that are read. */
    public static final int PDF_PAGES = 1_000;

    /** Most bytes unpacked from one gzip file. */
    public static final long UNPACKED_BYTES = 1L << 30;

    /** Most folders one within the other. */
    public static final int FOLDER_DEPTH = 64;

    private Limits() {}
}
