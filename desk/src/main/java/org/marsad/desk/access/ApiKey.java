package org.marsad.desk.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret by which somebody is known. It is shown once and kept nowhere: the ledger has its SHA-256. A slow hash, as for passwords,
 * would protect nothing more, for there is no list of likely keys to try: each is 256 random bits.
 */
public final class ApiKey {
    private static final String MARK = "marsad_";
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(MARK + "[A-Za-z0-9_-]{43}");
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([A-Za-z0-9._~+/=-]+) *");

    private final String text;

    private ApiKey(String text) {
        this.text = text;
    }

    public static ApiKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ApiKey(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What stands in it after {@code Bearer}, a key or a token. */
    static Optional<String> bearer(String authorization) {
        return Optional.of(BEARER.matcher(authorization))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1));
    }

    static Optional<ApiKey> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ApiKey(text)) : Optional.empty();
    }

    /** To be shown to whoever it is for, and to nobody else. */
    public String secret() {
        return text;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Says nothing of the secret, so that no log does. */
    @Override
    public String toString() {
        return MARK + "…";
    }
}
