package org.marsad.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.intake.Defaults;
import org.marsad.intake.Intake;
import org.marsad.intake.Taken;
import org.marsad.model.DataIssue;
import org.marsad.model.Language;
import org.marsad.model.Report;
import org.marsad.reading.text.TextSplitter;

/** The reports to measure on, in memory. */
record Corpus(List<Report> reports) {
    Corpus {
        reports = List.copyOf(reports);
    }

    /**
     * Every report in a folder.
     *
     * @throws IllegalArgumentException where the folder holds none, or one that cannot be read
     */
    static Corpus in(Path folder) {
        try (Stream<Taken> taken = Intake.with(Defaults.NONE).take(List.of(folder.toString()), System.in)) {
            List<Report> reports = taken.flatMap(Corpus::report).toList();
            if (reports.isEmpty()) {
                throw new IllegalArgumentException("folder is " + folder.toAbsolutePath()
                        + ", which holds no report. Maybe start from the root of the project.");
            }
            return new Corpus(reports);
        }
    }

    private static Stream<Report> report(Taken taken) {
        if (taken instanceof Taken.Accepted accepted) {
            return Stream.of(accepted.report());
        }
        DataIssue issue = ((Taken.Refused) taken).issue();
        if (issue.severity() != DataIssue.Severity.NOTE) {
            throw new IllegalArgumentException("cannot measure on " + issue.report() + ": " + issue.message());
        }
        return Stream.empty();
    }

    Corpus only(Language language) {
        return new Corpus(
                reports.stream().filter(report -> report.language() == language).toList());
    }

    /** Number of sentences, as the reader itself splits them. */
    int sentences() {
        return reports.stream()
                .mapToInt(report -> TextSplitter.split(report.text(), language(report))
                        .sentences()
                        .size())
                .sum();
    }

    private static Language language(Report report) {
        Language language = report.language();
        if (language == null) {
            throw new IllegalArgumentException("report " + report.id() + " must name its language in its header");
        }
        return language;
    }

    /** Number of characters, as UTF-16 units. */
    int characters() {
        return reports.stream().mapToInt(report -> report.text().length()).sum();
    }
}
