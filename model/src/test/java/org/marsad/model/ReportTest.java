package org.marsad.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void isKnownByTheHashOfItsTextInUtf8() {
        assertThat(report("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(report("تمبكتو").sha256()).isNotEqualTo(report("??????").sha256());
    }

    @Test
    void countsALoneSurrogateAsTheReplacementCharacterAndNotAsAQuestionMark() {
        assertThat(report("a\uD83D").sha256())
                .isEqualTo(report("a\uFFFD").sha256())
                .isNotEqualTo(report("a?").sha256());
    }

    private static Report report(String text) {
        return new Report("r1", null, null, null, null, text);
    }
}
