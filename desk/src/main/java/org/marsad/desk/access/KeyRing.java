package org.marsad.desk.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.KeptKey;

/** The keys of a ledger, looked up anew every few seconds, so that one that is taken back is soon of no use. */
final class KeyRing {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Supplier<List<KeptKey>> source;
    private final Clock clock;
    private Instant loadedAt = Instant.EPOCH;
    private List<KeptKey> keys = List.of();

    KeyRing(Supplier<List<KeptKey>> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Whose key it is, where it is good. Takes as long whether it is nearly one of them or not at all. */
    Optional<Viewer> find(ApiKey key) {
        byte[] hash = key.sha256().getBytes(StandardCharsets.US_ASCII);
        Instant now = clock.instant();
        Viewer found = null;
        for (KeptKey kept : current(now)) {
            boolean same = MessageDigest.isEqual(hash, kept.sha256().getBytes(StandardCharsets.US_ASCII));
            if (same && kept.isGood(now)) {
                found = viewer(kept);
            }
        }
        return Optional.ofNullable(found);
    }

    private synchronized List<KeptKey> current(Instant now) {
        if (now.isAfter(loadedAt.plus(FRESH))) {
            keys = source.get();
            loadedAt = now;
        }
        return keys;
    }

    private static Viewer viewer(KeptKey kept) {
        return new Viewer(
                kept.name(),
                Role.valueOf(kept.role().toUpperCase(Locale.ROOT)),
                Profile.valueOf(kept.profile().toUpperCase(Locale.ROOT)));
    }
}
