package org.marsad.intake.internal.source;

import java.util.List;

/**
 * First bytes (as Latin-1) by which files that are not read can be named.
 *
 * @param at where the bytes stand
 * @param what the file is and what to do about it
 */
record Signature(int at, String bytes, String what) {
    private static final String ARCHIVE = ". Maybe unpack it first and give the folder";
    private static final String PICTURE = ". Maybe recognise its text (OCR) first";
    private static final String SAVE_AS = ". Maybe save it as text, HTML or PDF first";

    static final List<Signature> ALL = List.of(
            new Signature(
                    0,
                    "PK\u0003\u0004",
                    "it is a ZIP archive or an office document (DOCX, ODT, EPUB …). Maybe unpack it, or save it as text, HTML or PDF first"),
            new Signature(0, "PK\u0005\u0006", "it is an empty ZIP archive"),
            new Signature(0, "7z\u00BC\u00AF", "it is a 7z archive" + ARCHIVE),
            new Signature(0, "Rar!", "it is a RAR archive" + ARCHIVE),
            new Signature(0, "BZh", "it is packed with bzip2" + ARCHIVE),
            new Signature(0, "\u00FD7zXZ", "it is packed with xz" + ARCHIVE),
            new Signature(0, "\u0028\u00B5\u002F\u00FD", "it is packed with zstd" + ARCHIVE),
            new Signature(257, "ustar", "it is a tar archive" + ARCHIVE),
            new Signature(0, "\u00D0\u00CF\u0011\u00E0", "it is an old office document (DOC, XLS, MSG …)" + SAVE_AS),
            new Signature(0, "{\\rtf", "it is an RTF document" + SAVE_AS),
            new Signature(0, "%!PS", "it is PostScript" + SAVE_AS),
            new Signature(0, "\u0089PNG", "it is a picture (PNG)" + PICTURE),
            new Signature(0, "\u00FF\u00D8\u00FF", "it is a picture (JPEG)" + PICTURE),
            new Signature(0, "GIF8", "it is a picture (GIF)" + PICTURE),
            new Signature(0, "RIFF", "it is a sound, film or picture (RIFF)"),
            new Signature(0, "OggS", "it is a sound or film (Ogg)"),
            new Signature(0, "ID3", "it is a sound (MP3)"),
            new Signature(4, "ftyp", "it is a film or sound (MP4)"),
            new Signature(0, "SQLite format 3\u0000", "it is an SQLite database"),
            new Signature(0, "\u007FELF", "it is a program (ELF)"),
            new Signature(0, "MZ\u0090\u0000", "it is a program (Windows)"),
            new Signature(0, "\u00CA\u00FE\u00BA\u00BE", "it is a program (Java class or Mach-O)"));

    boolean matches(String head) {
        return head.startsWith(bytes, at);
    }
}
