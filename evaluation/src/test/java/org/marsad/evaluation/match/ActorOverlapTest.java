package org.marsad.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActorOverlapTest {
    private final NameMatching names = NameMatching.standard();

    @Test
    void missedAndExtraActorsAreNamed() {
        ActorOverlap overlap = ActorOverlap.of(names, List.of("JNIM", "AQIM"), List.of("GSIM", "Boko Haram"));
        assertThat(overlap.missed()).containsExactly("AQIM");
        assertThat(overlap.extra()).containsExactly("Boko Haram");
        assertThat(overlap.found()).isEqualTo(1);
        assertThat(overlap.right()).isEqualTo(1);
    }

    @Test
    void oneActorThatMatchesTwoCountsOnce() {
        ActorOverlap overlap =
                ActorOverlap.of(names, List.of("Malian army", "Government of Mali"), List.of("Police of Mali"));
        assertThat(overlap.found()).isEqualTo(2);
        assertThat(overlap.right()).isEqualTo(1);
    }

    @Test
    void nobodyExpectedAndNobodyFoundIsNoMatch() {
        ActorOverlap overlap = ActorOverlap.of(names, List.of(), List.of());
        assertThat(overlap).isEqualTo(new ActorOverlap(0, 0, List.of(), List.of()));
        assertThat(overlap.right()).isZero();
    }
}
