package org.marsad.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One text taken in.
 *
 * @param id file name without its ending, or the feed's own id
 * @param title headline, or null
 * @param source outlet as the header gives it, or null
 * @param published day or month of publication, or null when unknown
 * @param language as declared, or null when it must be found out
 * @param text the body, without header; offsets of every {@link Span} count its code points
 */
public record Report(
        String id,
        @Nullable String title,
        @Nullable String source,
        @Nullable When published,
        @Nullable Language language,
        String text) {
    public Report {
        if (id.isBlank()) {
            throw new IllegalArgumentException("report id must not be blank");
        }
    }

    /** SHA-256 of {@link #text} in UTF-8, in lower-case hexadecimal digits; a lone surrogate counts as U+FFFD. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(WellFormed.text(text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
