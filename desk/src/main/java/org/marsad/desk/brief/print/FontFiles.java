package org.marsad.desk.brief.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.marsad.model.Language;

/**
 * The letters that briefs are set in: Noto Sans and Noto Naskh Arabic, under the SIL Open Font License. The build takes them from their
 * packages; where it could not, documents use the fonts of whoever looks at them.
 */
public final class FontFiles {
    private static final String LATIN =
            "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F," + "U+20AC,U+2122,U+2212";
    private static final String LATIN_EXT = "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF";
    private static final String ARABIC = "U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC";

    private FontFiles() {}

    /** A file and the letters that it is for. */
    public record Face(String family, boolean bold, String range, byte[] bytes) {}

    /** Files to put into a page; empty where the build had none. */
    public static List<Face> forWeb(Language language) {
        List<Face> faces = new ArrayList<>();
        for (boolean bold : new boolean[] {false, true}) {
            int weight = bold ? 700 : 400;
            add(faces, bold, LATIN, "noto-sans-latin-" + weight + "-normal.woff2");
            if (language == Language.AR) {
                add(faces, bold, ARABIC, "noto-naskh-arabic-arabic-" + weight + "-normal.woff2");
            } else {
                add(faces, bold, LATIN_EXT, "noto-sans-latin-ext-" + weight + "-normal.woff2");
            }
        }
        return faces;
    }

    private static void add(List<Face> faces, boolean bold, String range, String file) {
        byte[] bytes = find(file);
        if (bytes.length > 0) {
            faces.add(new Face("Brief", bold, range, bytes));
        }
    }

    /** The bytes of a file; none where there is none. */
    static byte[] find(String file) {
        try (InputStream in = FontFiles.class.getResourceAsStream("/org/marsad/desk/fonts/" + file)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
