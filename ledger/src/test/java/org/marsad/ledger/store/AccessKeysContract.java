package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are kept alike in both stores. */
abstract class AccessKeysContract {
    private static final Instant MADE = Instant.parse("2024-05-06T08:00:00Z");
    private static final Instant LONG_FROM_NOW = Instant.parse("2999-01-01T00:00:00Z");

    @TempDir
    Path folder;

    /** Address of a store that is new and empty. */
    abstract String newStore();

    private static KeptKey key(String name, String digit, Instant expiresAt) {
        return new KeptKey(name, "reader", "public", digit.repeat(64), MADE, expiresAt, null);
    }

    @Test
    void what_is_kept_of_a_key_is_given_back() {
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            ledger.keys().add(key("أمينة", "a", LONG_FROM_NOW));
            ledger.keys().add(key("robot", "b", null));

            assertThat(ledger.keys().list()).containsExactly(key("أمينة", "a", LONG_FROM_NOW), key("robot", "b", null));
        }
    }

    @Test
    void a_name_has_one_good_key_at_a_time() {
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            ledger.keys().add(key("robot", "a", MADE.plusSeconds(1)));
            ledger.keys().add(key("robot", "b", LONG_FROM_NOW));

            assertThatThrownBy(() -> ledger.keys().add(key("robot", "c", null)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("marsad key revoke robot");
        }
    }

    @Test
    void a_key_that_is_revoked_stays_in_the_list_and_is_good_for_nothing() {
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            ledger.keys().add(key("robot", "a", null));
            ledger.keys().revoke("robot");

            List<KeptKey> keys = ledger.keys().list();
            assertThat(keys).singleElement().satisfies(key -> {
                assertThat(key.revokedAt()).isAfter(MADE);
                assertThat(key.isGood(Instant.now())).isFalse();
            });
            assertThatThrownBy(() -> ledger.keys().revoke("robot"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("marsad key list");
        }
    }

    @Test
    void a_backup_has_the_keys_too() {
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            ledger.keys().add(key("robot", "a", null));
            Path copy = folder.resolve("copy.db");
            new Backup(ledger, LedgerContract.REGION, Watcher.NONE).to(copy, false);

            try (Ledger copied = Ledger.read(copy.toString(), LedgerContract.REGION)) {
                assertThat(copied.keys().list()).isEqualTo(ledger.keys().list());
            }
        }
    }
}
