package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.model.LedgerEvent;

/** What a copy of a ledger has, on either store. */
abstract class BackupContract {
    @TempDir
    Path copies;

    private Ledger ledger;
    private Path file;

    /** Address of a store that is new and empty. */
    abstract String newStore();

    @BeforeEach
    void keepSomeReports() {
        ledger = Ledger.create(newStore(), LedgerContract.REGION);
        ledger.keep("reader 1", VerificationContract.readings(), List.of());
        file = copies.resolve("copy.db");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Backup backup() {
        return new Backup(ledger, LedgerContract.REGION, Watcher.NONE);
    }

    private static List<LedgerEvent> events(Ledger ledger) {
        List<LedgerEvent> events = new ArrayList<>();
        ledger.events(EventFilter.ALL, null, events::add);
        return events;
    }

    @Test
    void a_copy_is_a_ledger_with_everything_in_it() throws IOException {
        assertThat(backup().to(file, false)).containsEntry("report", 13L);

        try (Ledger copy = Ledger.open(file.toString(), LedgerContract.REGION)) {
            assertThat(events(copy)).isEqualTo(events(ledger)).isNotEmpty();
            assertThat(new Verification(copy, Watcher.NONE).flaws()).isEmpty();
            assertThat(copy.keep("reader 1", VerificationContract.readings(), List.of())
                            .kept())
                    .isZero();
        }
        try (Stream<Path> left = Files.list(copies)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void a_file_that_is_there_is_replaced_only_when_that_is_wanted() throws IOException {
        Files.writeString(file, "mine");

        assertThatThrownBy(() -> backup().to(file, false))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("exists already")
                .hasMessageContaining("--force");
        assertThat(file).hasContent("mine");

        backup().to(file, true);
        try (Ledger copy = Ledger.read(file.toString(), LedgerContract.REGION)) {
            assertThat(events(copy)).isNotEmpty();
        }
    }

    @Test
    void a_ledger_that_is_open_is_not_replaced() {
        try (Ledger other = Ledger.create(file.toString(), LedgerContract.REGION)) {
            other.keep("reader 1", VerificationContract.readings().subList(0, 2), List.of());

            assertThatThrownBy(() -> backup().to(file, true)).hasMessageContaining("is a ledger that is open");
        }
    }

    @Test
    void a_ledger_with_flaws_in_what_is_kept_gives_no_backup_that_looks_whole() {
        ledger.database().write(handle -> handle.execute("update report set body = 'other' where number = 2"));

        assertThatThrownBy(() -> backup().to(file, false))
                .hasMessageContaining("report 2 (")
                .hasMessageContaining("marsad verify");
        assertThat(copies).isEmptyDirectory();
    }
}
