package org.marsad.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void paintsOnlyATerminalWhoseReaderWantsColours() {
        assertThat(Terminal.of(true, true, Map.of()).colours()).isTrue();
        assertThat(Terminal.of(false, true, Map.of()).colours()).isFalse();
        assertThat(Terminal.of(true, true, Map.of("NO_COLOR", "1")).colours()).isFalse();
        assertThat(Terminal.of(true, true, Map.of("NO_COLOR", "")).colours()).isTrue();
        assertThat(Terminal.of(true, true, Map.of("TERM", "dumb")).colours()).isFalse();
    }

    @Test
    void takesItsWidthFromColumnsWithinReason() {
        assertThat(Terminal.of(true, true, Map.of("COLUMNS", "132")).width()).isEqualTo(132);
        assertThat(Terminal.of(true, true, Map.of("COLUMNS", "3")).width()).isEqualTo(50);
        assertThat(Terminal.of(true, true, Map.of("COLUMNS", "9999")).width()).isEqualTo(200);
        assertThat(Terminal.of(true, true, Map.of("COLUMNS", "wide")).width()).isEqualTo(Terminal.USUAL_WIDTH);
        assertThat(Terminal.of(true, true, Map.of()).width()).isEqualTo(Terminal.USUAL_WIDTH);
    }
}
