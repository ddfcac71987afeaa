package org.marsad.intake.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.internal.Declared;
import org.marsad.intake.internal.Draft;
import org.marsad.intake.internal.Flaw;

/**
 * The optional header of a text: lines {@code title:}, {@code source:}, {@code published:}, {@code language:}, ended by
 * an empty line. It is a header only if the first line is one of these and every line up to the empty one has the form
 * {@code key: value}; otherwise the whole file is text.
 */
final class Header {
    private static final Set<String> KEYS = Set.of("title", "source", "published", "language");
    private static final int LONGEST_KEY = 32;

    private Header() {}

    static Draft split(String file, List<Flaw> found) {
        List<Flaw> flaws = new ArrayList<>(found);
        Map<String, String> values = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        int at = 0;
        while (at < file.length()) {
            int end = file.indexOf('\n', at);
            end = end < 0 ? file.length() : end;
            String line = file.substring(at, end).strip();
            int next = Math.min(end + 1, file.length());
            if (line.isEmpty()) {
                return values.isEmpty() ? bare(file, flaws) : draft(values, unknown, file.substring(next), flaws);
            }
            String key = key(line);
            boolean known = KEYS.contains(key);
            if (key.isEmpty() || (values.isEmpty() && !known)) {
                return bare(file, flaws);
            }
            if (known) {
                values.put(key, line.substring(line.indexOf(':') + 1).strip());
            } else {
                unknown.add(key);
            }
            at = next;
        }
        return values.isEmpty() ? bare(file, flaws) : draft(values, unknown, "", flaws);
    }

    /** The key of a header line in lower case, or an empty string. */
    private static String key(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > LONGEST_KEY) {
            return "";
        }
        String key = line.substring(0, colon);
        return key.chars().allMatch(c -> c == '_' || c == '-' || (c < 128 && Character.isLetterOrDigit(c)))
                ? key.toLowerCase(Locale.ROOT)
                : "";
    }

    private static Draft bare(String file, List<Flaw> flaws) {
        return new Draft(null, null, null, null, file, flaws);
    }

    private static Draft draft(Map<String, String> values, List<String> unknown, String body, List<Flaw> flaws) {
        if (!unknown.isEmpty()) {
            flaws.add(Flaw.note(
                    "unknown-header",
                    "header lines passed over: " + String.join(", ", unknown)
                            + ". Known are title, source, published, language"));
        }
        @Nullable String title = values.get("title");
        return new Draft(
                title,
                values.get("source"),
                Declared.published(values.get("published"), flaws),
                Declared.language(values.get("language"), flaws),
                body,
                flaws);
    }
}
