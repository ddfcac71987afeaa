package org.marsad.ledger.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The keys by which people and programs are known to the desk of a ledger. */
public final class AccessKeys {
    private final Database database;
    private final Clock clock;

    AccessKeys(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All that there ever were, in the order in which they were made. */
    public List<KeptKey> list() {
        return database.read(AccessKeys::all);
    }

    /**
     * @param key with when it is made
     * @throws RefusedException when somebody of that name has a key that is still good
     */
    public void add(KeptKey key) {
        database.write(handle -> {
            if (all(handle).stream().anyMatch(other -> isGood(other, key.name()))) {
                throw new RefusedException(
                        key.name() + " has a key already. Maybe take it back first: marsad key revoke " + key.name());
            }
            return handle.createUpdate("insert into access_key"
                            + " (number, name, role, profile, sha256, made_at, expires_at, revoked_at) values"
                            + " ((select coalesce(max(number), 0) + 1 from access_key),"
                            + " :name, :role, :profile, :sha256, :made, :expires, null)")
                    .bind("name", key.name())
                    .bind("role", key.role())
                    .bind("profile", key.profile())
                    .bind("sha256", key.sha256())
                    .bind("made", key.madeAt().toString())
                    .bind("expires", text(key.expiresAt()))
                    .execute();
        });
    }

    /**
     * Takes the keys of a name back, for good.
     *
     * @throws RefusedException when nobody of that name has a key that is still good
     */
    public void revoke(String name) {
        database.write(handle -> {
            if (all(handle).stream().noneMatch(key -> isGood(key, name))) {
                throw new RefusedException("nobody called " + name + " has a key. Maybe see who has: marsad key list");
            }
            return handle.createUpdate(
                            "update access_key set revoked_at = :now where name = :name and revoked_at is null")
                    .bind("now", clock.instant().toString())
                    .bind("name", name)
                    .execute();
        });
    }

    private boolean isGood(KeptKey key, String name) {
        return key.name().equals(name) && key.isGood(clock.instant());
    }

    private static List<KeptKey> all(Handle handle) {
        return handle.createQuery(
                        "select name, role, profile, sha256, made_at, expires_at, revoked_at from access_key order by number")
                .map((row, context) -> new KeptKey(
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("profile"),
                        row.getString("sha256"),
                        Instant.parse(row.getString("made_at")),
                        instant(row.getString("expires_at")),
                        instant(row.getString("revoked_at"))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
