package org.marsad.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.marsad.model.Language;

class NumbersTest {
    private static final Numbers EN = Numbers.of(Language.EN);
    private static final Numbers FR = Numbers.of(Language.FR);
    private static final Numbers AR = Numbers.of(Language.AR);

    @Test
    void numbersPartTheirThousandsAsTheLanguageDoes() {
        assertThat(EN.whole(1234567)).isEqualTo("1,234,567");
        assertThat(FR.whole(1234567)).isEqualTo("1\u202F234\u202F567");
        assertThat(AR.whole(1234)).isEqualTo("1\u202F234");
        assertThat(EN.decimal(12.34)).isEqualTo("12.3");
        assertThat(FR.decimal(12.34)).isEqualTo("12,3");
        assertThat(FR.decimal(0.06)).isEqualTo("0,1");
        assertThat(EN.decimal(1.96)).isEqualTo("2");
    }

    @Test
    void datesAreWrittenAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2023, 9, 7);
        assertThat(EN.day(day)).isEqualTo("7\u00A0September\u00A02023");
        assertThat(FR.day(day)).isEqualTo("7\u00A0septembre\u00A02023");
        assertThat(AR.day(day)).isEqualTo("7\u00A0سبتمبر/أيلول\u00A02023");
        assertThat(AR.month(YearMonth.of(2024, 1))).isEqualTo("يناير/كانون الثاني\u00A02024");
        assertThat(FR.percent(0.894)).isEqualTo("89\u00A0%");
    }
}
