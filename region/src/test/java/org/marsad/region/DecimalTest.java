package org.marsad.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "17.5787",
                "-0.04472",
                ".5",
                "5.",
                "16.77348",
                "123456789012345",
                "1e3",
                "-1.5E-3",
                "0.1"
            })
    void isTheSameAsTheLibrary(String text) {
        assertThat(Decimal.parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @RepeatedTest(200)
    void isTheSameAsTheLibraryForAnyCoordinate(RepetitionInfo info) {
        double value = Math.sin(info.getCurrentRepetition()) * 180;
        String text = String.format(java.util.Locale.ROOT, "%.5f", value);
        assertThat(Decimal.parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "-.", "1.2.3", "12,5", "north", "1-2"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> Decimal.parse(text)).isInstanceOf(NumberFormatException.class);
    }
}
