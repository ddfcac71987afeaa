package org.marsad.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Ids of events that do not tell the report behind them, and are the same for the same event in every release. */
public final class PublicId {
    private static final Pattern ID = Pattern.compile("m-[0-9a-f]{16}");

    private PublicId() {}

    /** @param id of the event in the ledger; one that is public already stays as it is */
    public static String of(String id) {
        if (isPublic(id)) {
            return id;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return "m-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static boolean isPublic(String id) {
        return ID.matcher(id).matches();
    }
}
