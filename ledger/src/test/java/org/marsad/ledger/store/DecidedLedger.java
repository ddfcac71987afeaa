package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.marsad.ledger.store.Waiting.Kind;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Reading;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

/** A ledger of which people decide, on either store, and the words in which tests speak of it. */
abstract class DecidedLedger {
    static final Region REGION = RegionPack.sahel();
    static final String READER = "test reader";
    static final String WHY = "I was there";
    static final EventPlace BER_WELL = TestReading.point("Ber well", 16.84, -2.44, "Tombouctou", "MLI");
    static final EventPlace GAO = TestReading.point("Gao", 16.27, -0.04, "Gao", "MLI");

    String store;
    Ledger ledger;

    /** Address of a store that is new and empty. */
    abstract String newStore();

    @BeforeEach
    void open() {
        store = newStore();
        ledger = Ledger.create(store, REGION);
    }

    /** Whatever was decided, the ledger is as if everything had been merged at once. */
    @AfterEach
    void isAsMergedAnewAndClose() {
        try (Ledger its = ledger) {
            assertThat(asOf(its, "9000-01-01T00:00:00Z")).isEqualTo(all(its));
        }
    }

    static List<LedgerEvent> all(Ledger ledger) {
        List<LedgerEvent> events = new ArrayList<>();
        ledger.events(EventFilter.ALL, null, events::add);
        return events;
    }

    static List<LedgerEvent> asOf(Ledger ledger, String instant) {
        List<LedgerEvent> events = new ArrayList<>();
        ledger.events(EventFilter.ALL, Instant.parse(instant), events::add);
        return events;
    }

    void restartAt(String instant) {
        ledger.close();
        ledger = Ledger.create(store, REGION, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    void keep(Reading... readings) {
        ledger.keep(READER, List.of(readings), List.of());
    }

    static Reading fight(String id, EventPlace place, String day, int killed) {
        return TestReading.of(id)
                .clash(place, day, "JNIM", "Military Forces of Mali", killed, "narrator")
                .read();
    }

    /** Like {@link #fight} two days later by others: neither surely the same nor surely another. */
    static Reading doubtful(String id) {
        return TestReading.of(id)
                .clash(TestReading.BER, "2024-05-08", "Dan Na Ambassagou", "Military Forces of Mali", 5, "narrator")
                .read();
    }

    String eventOf(String report) {
        return all(ledger).stream()
                .filter(event -> event.members().stream()
                        .anyMatch(member -> member.report().equals(report)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<String> reportsWith(String report) {
        return ledger.event(eventOf(report), null).orElseThrow().members().stream()
                .map(LedgerEvent.Member::report)
                .sorted()
                .toList();
    }

    Ruled decide(Ruling ruling) {
        return ledger.review().decide(ruling, "Aminata", WHY);
    }

    List<Waiting> waiting(Kind... kinds) {
        return ledger.review().waiting(WaitingFilter.ALL.of(Set.of(kinds)), 0, 100);
    }

    int decisions() {
        return ledger.database().read(handle -> Numbers.highest(handle, "correction"));
    }
}
