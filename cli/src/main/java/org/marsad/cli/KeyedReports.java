package org.marsad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.evaluation.input.EvaluationInputException;
import org.marsad.intake.Defaults;
import org.marsad.intake.Intake;
import org.marsad.intake.Taken;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.Report;

/**
 * The reports that have a key, from a folder or a file.
 *
 * <p>In a folder only files named after a key ({@code ID.txt}, {@code ID.html} …) are opened, so that reports held back
 * for a later test stay closed.
 */
final class KeyedReports {
    private final Set<String> ids;
    private final PrintWriter messages;
    private final List<Report> reports = new ArrayList<>();
    private long partial;
    private long unread;

    private KeyedReports(Set<String> ids, PrintWriter messages) {
        this.ids = ids;
        this.messages = messages;
    }

    /**
     * Takes the reports in; what is wrong with one is written to {@code messages} and counted.
     *
     * @throws EvaluationInputException when the folder cannot be listed
     */
    static KeyedReports take(Path path, Set<String> ids, PrintWriter messages) {
        KeyedReports keyed = new KeyedReports(ids, messages);
        List<String> files = Files.isDirectory(path) ? namedAfterKeys(path, ids) : List.of(path.toString());
        try (Stream<Taken> taken = Intake.with(Defaults.NONE).take(files, InputStream.nullInputStream())) {
            taken.forEach(keyed::add);
        }
        return keyed;
    }

    private static List<String> namedAfterKeys(Path folder, Set<String> ids) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isNamedAfterKey(file.getFileName().toString(), ids))
                    .sorted()
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new EvaluationInputException(folder.toString(), "cannot be listed (" + e.getMessage() + ")", e);
        }
    }

    private static boolean isNamedAfterKey(String name, Set<String> ids) {
        return ids.contains(name) || ids.stream().anyMatch(id -> name.startsWith(id + "."));
    }

    private void add(Taken taken) {
        taken.issues().stream()
                .filter(issue -> issue.severity() != Severity.NOTE)
                .forEach(this::tell);
        if (taken instanceof Taken.Accepted accepted) {
            if (ids.contains(accepted.report().id())) {
                reports.add(accepted.report());
                partial += accepted.issues().stream().anyMatch(i -> i.severity() == Severity.PARTIAL) ? 1 : 0;
            }
        } else if (taken instanceof Taken.Refused refused && refused.issue().severity() != Severity.NOTE) {
            unread++;
        }
    }

    private void tell(DataIssue issue) {
        messages.println("marsad: " + issue.report() + ": " + issue.kind() + ": " + issue.message());
    }

    List<Report> reports() {
        return List.copyOf(reports);
    }

    int exitCode() {
        return ExitCodes.ofRun(reports.size() - partial, partial, unread);
    }
}
