package org.marsad.cli.run;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the program runs in front of. The launcher tells which of its streams are terminals, for Java cannot.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param width in columns
 * @param colours whether the reader wants colours (https://no-color.org)
 */
public record Terminal(boolean out, boolean err, int width, boolean colours) {
    /** Where nothing is known about the width. */
    public static final int USUAL_WIDTH = 100;

    private static final int NARROWEST = 50;
    private static final int WIDEST = 200;

    /** The terminal of this process, from its environment. */
    public static Terminal ofThisProcess() {
        return of(
                Boolean.getBoolean("marsad.stdout.terminal"),
                Boolean.getBoolean("marsad.stderr.terminal"),
                System.getenv());
    }

    static Terminal of(boolean out, boolean err, Map<String, String> environment) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(out, err, width(environment.get("COLUMNS")), out && !plain);
    }

    private static int width(@Nullable String columns) {
        return Optional.ofNullable(columns)
                .filter(digits -> digits.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .map(width -> Math.max(NARROWEST, Math.min(WIDEST, width)))
                .orElse(USUAL_WIDTH);
    }
}
