package org.marsad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 1.00", "0.125, 0.12", "0.375, 0.38", "0.145, 0.14", "0.285, 0.28", "0.999, 1.00"})
    void figuresAreRoundedFromTheirExactValue(double value, String written) {
        assertThat(Rounding.twoDigits(value)).isEqualTo(written);
    }
}
