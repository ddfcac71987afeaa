package org.marsad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void aSpanThatEndsBeforeItBeginsIsRefusedWithItsNumbers() {
        assertThatThrownBy(() -> new Span(5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[5, 4)");
    }

    @Test
    void aSpanThatBeginsBeforeTheTextIsRefused() {
        assertThatThrownBy(() -> new Span(-1, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyOrderedPairOfOffsetsIsASpan(
            @ForAll @IntRange(max = 1000) int begin, @ForAll @IntRange(max = 1000) int length) {
        Span span = new Span(begin, begin + length);
        assertThat(span.end() - span.begin()).isEqualTo(length);
    }
}
