package org.marsad.desk.brief.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How the HTML of a brief looks, on a screen and on paper. */
final class Style {
    static final String CSS = load();

    private Style() {}

    private static String load() {
        try (InputStream in = Style.class.getResourceAsStream("brief.css")) {
            if (in == null) {
                throw new IllegalStateException("brief.css must be beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
