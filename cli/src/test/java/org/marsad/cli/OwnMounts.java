package org.marsad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A shell that may mount what it likes where only it and the programs started in it see that: small disks, disks that may
 * not be written. Linux gives it to root, and mostly to others too. Everything is unmounted when the shell ends.
 */
final class OwnMounts implements AutoCloseable {
    private static final List<List<String>> WAYS =
            List.of(List.of("unshare", "--mount", "--map-root-user"), List.of("unshare", "--mount"));

    private static final String DONE = "done with ";

    private final Process shell;
    private final Writer commands;
    private final BufferedReader answers;
    private final boolean user;

    private OwnMounts(List<String> way) throws IOException {
        List<String> command = new ArrayList<>(way);
        command.addAll(List.of("bash", "-s"));
        shell = new ProcessBuilder(command).redirectErrorStream(true).start();
        commands = shell.outputWriter(StandardCharsets.UTF_8);
        answers = shell.inputReader(StandardCharsets.UTF_8);
        user = way.contains("--map-root-user");
    }

    /** Skips the test where this machine does not allow it. */
    static OwnMounts with(String first) {
        String why = "";
        for (List<String> way : WAYS) {
            try {
                OwnMounts mounts = new OwnMounts(way);
                why = mounts.tried(first);
                if (why.isEmpty()) {
                    return mounts;
                }
                mounts.close();
            } catch (IOException e) {
                why = e.getMessage();
            }
        }
        return Assumptions.abort("whoever may mount nothing cannot try this: " + why);
    }

    void run(String command) {
        String why = tried(command);
        if (!why.isEmpty()) {
            throw new IllegalStateException(command + ": " + why);
        }
    }

    /** What it said where it failed, else nothing. */
    private String tried(String command) {
        StringBuilder said = new StringBuilder();
        try {
            commands.write("(" + command + "); echo; echo " + DONE + "$?\n");
            commands.flush();
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(DONE)) {
                    return line.equals(DONE + "0") ? "" : line + ": " + said;
                }
                said.append(line).append('\n');
            }
        } catch (IOException e) {
            said.append(e.getMessage());
        }
        return "ended: " + said;
    }

    /** Words before a command that lead into the same view of the disks. */
    List<String> inside() {
        List<String> words = new ArrayList<>(List.of("nsenter", "--target", Long.toString(shell.pid()), "--mount"));
        if (user) {
            words.addAll(List.of("--user", "--preserve-credentials"));
        }
        return words;
    }

    /** A file as programs inside see it. */
    Path file(Path path) {
        return Path.of("/proc/" + shell.pid() + "/root" + path);
    }

    @Override
    public void close() {
        try {
            commands.close();
            shell.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
