package org.marsad.cli.run;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.cli.output.OutputFormat;
import org.marsad.intake.Intake;
import org.marsad.intake.Pending;
import org.marsad.intake.Taken;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.Reading;
import org.marsad.reading.Reader;

/** Reads many inputs: takes each in, reads it, prints what it says, and counts how it went. */
public final class ReadRun {
    private final Intake intake;
    private final Reader reader;
    private final OutputFormat format;
    private final PrintWriter out;
    private final PrintWriter messages;
    private final Progress progress;
    private final Tally tally = new Tally();

    public ReadRun(
            Intake intake,
            Reader reader,
            OutputFormat format,
            PrintWriter out,
            PrintWriter messages,
            Progress progress) {
        this.intake = intake;
        this.reader = reader;
        this.format = format;
        this.out = out;
        this.messages = messages;
        this.progress = progress;
    }

    /** What became of one input: what to print, what to tell, what to count. */
    private record Outcome(String body, List<String> told, Tally tally, long bytes) {}

    /**
     * Reads all inputs in order.
     *
     * @return how it went; when {@code out} is closed by its reader, how it went so far
     */
    public Tally run(List<String> paths, InputStream standardInput) {
        out.print(format.head());
        try (Stream<Pending> found = intake.find(paths, standardInput)) {
            Iterator<Pending> inputs = found.iterator();
            OrderedWork.onThisMachine().run(inputs, Pending::bytes, this::read, this::print);
        }
        out.flush();
        return tally;
    }

    private Outcome read(Pending pending) {
        Taken taken = pending.take();
        try {
            return read(pending, taken);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // What was being built is garbage by now, and the other reports can still be read.
            String name =
                    taken instanceof Taken.Accepted accepted ? accepted.report().id() : "input";
            DataIssue issue = outOfMemory(name);
            Tally counted = new Tally();
            counted.refused(issue);
            return new Outcome("", told(List.of(issue)), counted, pending.bytes());
        }
    }

    static DataIssue outOfMemory(String report) {
        return new DataIssue(
                "out-of-memory",
                Severity.UNREADABLE,
                report,
                null,
                "reading takes more memory than there is. Maybe give more: MARSAD_JAVA_OPTS=-Xmx1g");
    }

    private Outcome read(Pending pending, Taken taken) {
        Tally counted = new Tally();
        if (taken instanceof Taken.Refused refused) {
            counted.refused(refused.issue());
            return new Outcome("", told(List.of(refused.issue())), counted, pending.bytes());
        }
        Taken.Accepted accepted = (Taken.Accepted) taken;
        Reading said = reader.read(accepted.report());
        List<DataIssue> issues = new ArrayList<>(accepted.issues());
        issues.addAll(said.issues());
        Reading reading = said.with(issues);
        counted.read(reading);
        return new Outcome(
                format.body(reading), format.showsIssues() ? List.of() : told(issues), counted, pending.bytes());
    }

    private static List<String> told(List<DataIssue> issues) {
        return issues.stream()
                .filter(issue -> issue.severity() != Severity.NOTE)
                .map(issue -> issue.message().contains(issue.report())
                        ? "marsad: " + issue.message()
                        : "marsad: " + issue.report() + ": " + issue.message())
                .toList();
    }

    private boolean print(Outcome outcome) {
        tally.add(outcome.tally());
        outcome.told().forEach(messages::println);
        out.print(outcome.body());
        progress.done(outcome.bytes());
        return !out.checkError();
    }
}
