package org.marsad.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "é, 1", "e\u0301, 1", "قُتِل, 3", "ab\u200Fc, 3", "漢字, 4", "🕊, 2", "가, 2", "'', 0"})
    void countsColumnsAsTerminalsDo(String text, int columns) {
        assertThat(Display.width(text)).isEqualTo(columns);
    }

    @Test
    void isolatesOnlyTextsWithRightToLeftLetters() {
        assertThat(Display.isolated("Gao")).isEqualTo("Gao");
        assertThat(Display.isolated("غاو")).isEqualTo("\u2068غاو\u2069");
    }

    @Test
    void wrapsBetweenWordsAndWithinAWordOnlyWhereItIsTooLong() {
        assertThat(Wrap.lines("ten people were killed", 10)).containsExactly("ten people", "were", "killed");
        assertThat(Wrap.lines("abcdefgh ij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(Wrap.lines("", 4)).containsExactly("");
        assertThat(Wrap.lines("قُتِلَ عشرة", 4)).containsExactly("قُتِلَ", "عشرة");
    }

    @Property
    void noWrappedLineIsWiderThanItMayBeAndNothingIsLost(
            @ForAll @StringLength(max = 60) String text, @ForAll @IntRange(min = 2, max = 20) int width) {
        String clean = Display.clean(text);
        assertThat(Wrap.lines(clean, width))
                .allSatisfy(line -> assertThat(Display.width(line)).isLessThanOrEqualTo(width));
        assertThat(String.join("", Wrap.lines(clean, width)).replace(" ", "")).isEqualTo(clean.replace(" ", ""));
    }
}
