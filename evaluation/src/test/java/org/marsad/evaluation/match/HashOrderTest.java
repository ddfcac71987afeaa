package org.marsad.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected orders were printed by CPython 3.11: {@code list({i for i in [...]})}. */
class HashOrderTest {
    @Test
    void fewSmallNumbersAscend() {
        assertThat(HashOrder.of(List.of(3, 0, 7, 1))).containsExactly(0, 1, 3, 7);
    }

    @Test
    void eightFoldsOntoZeroInASmallTable() {
        assertThat(HashOrder.of(List.of(8, 1))).containsExactly(8, 1);
        assertThat(HashOrder.of(List.of(16, 8, 0))).isEqualTo(List.of(16, 8, 0));
    }

    @Test
    void aFifthNumberEnlargesTheTable() {
        assertThat(HashOrder.of(List.of(8, 1, 9, 2, 16))).containsExactly(1, 2, 8, 9, 16);
    }

    @Test
    void whatMeetsAnOccupiedSlotGoesToTheNextOnes() {
        assertThat(HashOrder.of(List.of(40, 8, 33, 1))).containsExactly(40, 8, 1, 33);
        assertThat(HashOrder.of(List.of(33, 1, 32, 0, 64, 5, 40))).containsExactly(32, 33, 64, 1, 0, 5, 40);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(HashOrder.of(List.of())).isEmpty();
    }
}
