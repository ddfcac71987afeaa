package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MarsadTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Marsad.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void helpNamesTheCommandsTheExitCodesAndAnExample() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("read", "none could be read", "marsad read samples");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyCommandExplainsItself() {
        assertThat(run("read", "--help")).isZero();
        assertThat(out.toString()).contains("Usage: marsad read");
    }

    @Test
    void versionIsPrinted() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("marsad ");
    }

    @Test
    void aCommandThatIsMissingIsWrongUse() {
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("A command is missing", "marsad --help");
    }

    @Test
    void aMistypedCommandIsWrongUseWithASuggestion() {
        assertThat(run("reed")).isEqualTo(2);
        assertThat(err.toString()).contains("'reed'", "marsad read");
    }

    @Test
    void anUnknownOptionIsWrongUse() {
        assertThat(run("read", "--no-such-option", ".")).isEqualTo(2);
        assertThat(err.toString()).contains("--no-such-option");
    }

    @Test
    void aPathThatDoesNotExistIsWrongUseAndNamesThePath() {
        assertThat(run("read", "no/such/report.txt")).isEqualTo(2);
        assertThat(err.toString()).contains("no/such/report.txt");
    }
}
