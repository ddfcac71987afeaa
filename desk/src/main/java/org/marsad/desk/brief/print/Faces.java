package org.marsad.desk.brief.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fonts of a document: for each letter the first that has it. */
final class Faces {
    private static final List<Path> FOLDERS =
            List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), Path.of("/Library/Fonts"));
    private static final List<String> OF_SYSTEM = List.of(
            "NotoSans-%s.ttf", "NotoNaskhArabic-%s.ttf", "NotoSansArabic-%s.ttf", "DejaVuSans%s.ttf", "Arial%s.ttf");
    private static final int DEPTH = 4;

    private static final class Loaded {
        private static final Faces USUAL = load();
    }

    private final List<Face> regular;
    private final List<Face> bold;

    private Faces(List<Face> regular, List<Face> bold) {
        this.regular = List.copyOf(regular);
        this.bold = List.copyOf(bold);
    }

    /**
     * Those that the program brings, or else the machine's.
     *
     * @throws PrintException when there is none at all
     */
    static Faces usual() {
        System.setProperty("java.awt.headless", "true");
        try {
            return Loaded.USUAL;
        } catch (InternalError | UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError e) {
            throw new PrintException(
                    "no text can be set on this machine: this Java lacks its font library."
                            + " Maybe install fontconfig and libfreetype, or ask for HTML",
                    e);
        }
    }

    private static Faces load() {
        List<Face> regular = bundled(400);
        List<Face> bold = bundled(700);
        if (regular.isEmpty()) {
            regular = ofSystem("Regular", "");
            bold = ofSystem("Bold", "-Bold");
        }
        return new Faces(regular, bold.isEmpty() ? regular : bold);
    }

    private static List<Face> bundled(int weight) {
        List<Face> faces = new ArrayList<>();
        for (String family : List.of("noto-sans-latin", "noto-naskh-arabic-arabic", "noto-sans-latin-ext")) {
            byte[] packed = FontFiles.find(family + "-" + weight + "-normal.woff");
            if (packed.length > 0) {
                faces.add(new Face(family + "-" + weight, Woff.unpack(packed)));
            }
        }
        return faces;
    }

    private static List<Face> ofSystem(String style, String dejavu) {
        List<Face> faces = new ArrayList<>();
        for (String pattern : OF_SYSTEM) {
            String file = String.format(pattern, pattern.contains("-%s") ? style : dejavu);
            for (Path folder : FOLDERS) {
                if (Files.isDirectory(folder)) {
                    try (var found = Files.find(folder, DEPTH, (path, any) -> path.endsWith(file))) {
                        found.findFirst().ifPresent(path -> faces.add(face(file, path)));
                    } catch (IOException e) {
                        // one folder fewer to look in
                    }
                }
            }
        }
        return faces;
    }

    private static Face face(String file, Path path) {
        try {
            return new Face(file.replace(".ttf", ""), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new PrintException("font " + path + " cannot be read", e);
        }
    }

    /** @throws PrintException when there is no font at all */
    Face of(int codePoint, boolean isBold) {
        List<Face> faces = isBold ? bold : regular;
        if (faces.isEmpty()) {
            throw new PrintException(
                    "there is no font to print with: the build had no npm to fetch Noto, and the machine has none."
                            + " Maybe install fonts-dejavu-core or fonts-noto-core, or ask for HTML",
                    new IOException("no font"));
        }
        for (Face face : faces) {
            if (face.has(codePoint)) {
                return face;
            }
        }
        return faces.get(0);
    }

    boolean has(int codePoint) {
        return regular.stream().anyMatch(face -> face.has(codePoint));
    }
}
