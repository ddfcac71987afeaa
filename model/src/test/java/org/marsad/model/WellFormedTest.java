package org.marsad.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WellFormedTest {
    @Test
    void replacesEveryLoneSurrogateByOneCodePoint() {
        assertThat(WellFormed.text("\uDE00a\uD83D b\uD83D")).isEqualTo("\uFFFDa\uFFFD b\uFFFD");
    }

    @Test
    void leavesWholePairsAndAllElseAsTheyAre() {
        String text = "تمبكتو 🕊 é";
        assertThat(WellFormed.text(text)).isSameAs(text);
    }
}
