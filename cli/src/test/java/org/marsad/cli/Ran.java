package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** How a command ended, and what it said. */
record Ran(int code, String messages) {
    /** In this virtual machine. */
    static Ran here(String... words) {
        StringWriter err = new StringWriter();
        int code = Marsad.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), words);
        return new Ran(code, err.toString());
    }

    /** In a process of its own. */
    static Ran apart(String... words) {
        return of(MarsadProcess.start(words));
    }

    /** In a process of its own that is started by other words, such as those that limit what it may do. */
    static Ran within(List<String> before, String... words) {
        return of(MarsadProcess.start(before, List.of(), words));
    }

    static Ran of(MarsadProcess process) {
        return new Ran(process.await(), process.messages());
    }

    /** The samples are read to their end, some of them only in part. */
    void isDone() {
        assertThat(code).as(messages).isIn(0, 3);
    }

    /** One line that names the store and says what may help, and nothing of what was to be kept. */
    void isRefused(String store, String... words) {
        assertThat(code).as(messages).isEqualTo(1);
        assertThat(messages.strip().lines()).hasSize(1);
        assertThat(messages)
                .startsWith("marsad: store " + store)
                .contains(words)
                .doesNotContain("Exception", "insert into");
    }
}
