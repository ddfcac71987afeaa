package org.marsad.intake.internal.source;

import java.util.Locale;
import java.util.Set;

/** Files that lie in a folder beside reports (the parts of saved web pages, a README) and never are one. */
final class NotReports {
    private static final Set<String> ENDINGS = Set.of(
            "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "woff", "woff2", "ttf", "otf",
            "mp3", "mp4", "webm", "csv", "tsv", "py", "java", "class", "jar", "sh");

    /** Names, without their ending, of files that describe the folder they lie in. */
    private static final Set<String> DESCRIPTIONS = Set.of("README", "LICENSE", "PROVENANCE");

    private NotReports() {}

    static boolean isOne(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return DESCRIPTIONS.contains(dot < 0 ? fileName : fileName.substring(0, dot))
                || dot > 0 && ENDINGS.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
