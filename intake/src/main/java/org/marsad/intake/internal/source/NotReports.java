package org.marsad.intake.internal.source;

import java.util.Locale;
import java.util.Set;

/** Endings of files that lie in a folder beside reports (of saved web pages, say) and never are one. */
final class NotReports {
    private static final Set<String> ENDINGS = Set.of(
            "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "woff", "woff2", "ttf", "otf",
            "mp3", "mp4", "webm", "csv", "tsv", "py", "java", "class", "jar", "sh");

    private NotReports() {}

    static boolean isOne(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
