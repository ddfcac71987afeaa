package org.marsad.ledger.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key by which somebody is known, without the key.
 *
 * @param name of who has it, one key a name at a time
 * @param role what they may do, in the words of the desk
 * @param profile how much they see
 * @param sha256 of the key, 64 hexadecimal digits
 * @param expiresAt first instant at which it is of no use any more, or null for never
 * @param revokedAt since when it is taken back, or null
 */
public record KeptKey(
        String name,
        String role,
        String profile,
        String sha256,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {
    public KeptKey {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 is " + sha256 + ", but must be 64 hexadecimal digits");
        }
    }

    public boolean isGood(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
