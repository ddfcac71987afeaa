package org.marsad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a virtual machine of its own, which can be killed without harm to the test. */
final class MarsadProcess {
    private final Process process;
    private final Path messages;

    private MarsadProcess(Process process, Path messages) {
        this.process = process;
        this.messages = messages;
    }

    static MarsadProcess start(String... words) {
        return start(List.of(), List.of(), words);
    }

    /**
     * @param before words that stand before the call of Java
     * @param options of the virtual machine
     */
    static MarsadProcess start(List<String> before, List<String> options, String... words) {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));
        if (Runtime.version().feature() >= 24) {
            // As ./marsad does: else Java warns of the store's own code on the stream that tests look at.
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.marsad.cli.Marsad"));
        command.addAll(List.of(words));
        try {
            Path messages = Files.createTempFile("marsad", ".messages");
            messages.toFile().deleteOnExit();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(messages.toFile())
                    .start();
            return new MarsadProcess(process, messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power cut would: SIGKILL, which no program sees. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** Sends it a signal, as {@code INT} for Ctrl+C. */
    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it ended by itself within this time. */
    boolean endsWithin(long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its exit code. */
    int await() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String messages() {
        try {
            return Files.readString(messages, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
