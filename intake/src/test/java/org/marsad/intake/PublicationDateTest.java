package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.model.When;

class PublicationDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-09-18 | 2024-09-18",
                "2024-9-8 | 2024-09-08",
                "2024-09 | 2024-09",
                "2024/09/18 | 2024-09-18",
                "20240918 | 2024-09-18",
                "20240918T101500Z | 2024-09-18",
                "2024-09-18T23:30:00+01:00 | 2024-09-18",
                "2024-09-18 10:15 | 2024-09-18",
                "Wed, 18 Sep 2024 23:30:00 +0100 | 2024-09-18",
                "18 September 2024 | 2024-09-18",
                "September 18, 2024 | 2024-09-18",
                "Wednesday, Sept. 8, 2024 10:00 | 2024-09-08",
                "SEP 18 2024 | 2024-09-18"
            })
    void readsDatesAsFilesWriteThem(String words, String iso) {
        assertThat(PublicationDate.parse(words).map(When::iso)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "18/09/2024",
                "2024",
                "2024-13-01",
                "2024-02-30",
                "0001-01-01",
                "31 Foo 2024",
                "1726617600"
            })
    void leavesAloneWhatIsNoDateOrCouldBeTwo(String words) {
        assertThat(PublicationDate.parse(words)).isEmpty();
    }

    @Test
    void isNotHeldUpByLongWords() {
        assertThat(PublicationDate.parse("2024-09-18" + " ".repeat(1_000_000) + "x"))
                .isEmpty();
    }
}
