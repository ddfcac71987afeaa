package org.marsad.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.Assessment;
import org.marsad.model.Attribution;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Measure;
import org.marsad.model.Presence;
import org.marsad.model.Reading;
import org.marsad.model.Relation;
import org.marsad.model.Report;
import org.marsad.model.Statement;
import org.marsad.model.When;

/**
 * What a person wants to see of a report: its events, then who says what about them side by side, then all else that it
 * says, and what was wrong with it.
 *
 * @param width of the terminal, in columns
 * @param explain whether each statement is shown in its sentence, with the rules that fired
 */
public record TableFormat(int width, Paint paint, boolean explain) implements OutputFormat {
    private static final String INDENT = "  ";

    /** Where there is less room, the last column of the wide tables is left out rather than all words broken. */
    private static final int WIDE = 80;

    @Override
    public boolean showsIssues() {
        return true;
    }

    @Override
    public String body(Reading reading) {
        StringBuilder out = new StringBuilder();
        heading(out, reading.report());
        events(out, reading.events());
        claims(out, reading);
        relations(out, reading.statements());
        presences(out, reading.statements());
        others(out, reading.statements());
        issues(out, reading.issues());
        if (explain) {
            out.append(new Explanation(width, paint).of(reading));
        }
        return out.append('\n').toString();
    }

    private void heading(StringBuilder out, Report report) {
        out.append(paint.heading(Display.quoted(report.id())));
        if (report.title() != null) {
            out.append("  ").append(paint.strong(Display.quoted(report.title())));
        }
        out.append('\n');
        List<String> about = new ArrayList<>();
        if (report.source() != null) {
            about.add(Display.quoted(report.source()));
        }
        about.add(
                report.published() == null
                        ? "date of publication unknown"
                        : report.published().iso());
        if (report.language() != null) {
            about.add(report.language().code());
        }
        out.append(paint.faint(INDENT + String.join(" · ", about))).append('\n');
    }

    private void section(StringBuilder out, String name) {
        out.append('\n').append(INDENT).append(paint.strong(name)).append('\n');
    }

    private void events(StringBuilder out, List<Event> events) {
        if (events.isEmpty()) {
            out.append('\n').append(INDENT).append("No event is told.\n");
            return;
        }
        section(out, "Events");
        for (Event event : events) {
            String mark = event.main() ? "main" : event.background() ? "background" : "";
            String kind =
                    event.subType().type().label() + " / " + event.subType().label();
            String line = INDENT + pad(event.id(), 5) + kind + (mark.isEmpty() ? "" : "  [" + mark + "]");
            out.append(event.background() ? paint.faint(line) : line).append('\n');
            detail(out, "when", when(event.date()));
            detail(out, "where", where(event.place()));
            detail(out, "who", Words.names(event.perpetrators()) + " → " + Words.names(event.targets()));
        }
    }

    private void detail(StringBuilder out, String name, String words) {
        int before = INDENT.length() + 5 + 7;
        List<String> lines = Wrap.lines(words, Math.max(20, width - before));
        for (int i = 0; i < lines.size(); i++) {
            out.append(" ".repeat(INDENT.length() + 5))
                    .append(paint.faint(pad(i == 0 ? name : "", 7)))
                    .append(lines.get(i))
                    .append('\n');
        }
    }

    private static String when(@Nullable When date) {
        if (date == null || date.expression() == null) {
            return Words.date(date);
        }
        return Words.date(date) + "  " + Display.quoted(date.expression());
    }

    private static String where(@Nullable EventPlace place) {
        if (place == null) {
            return "not told";
        }
        List<String> names = new ArrayList<>(List.of(place.name()));
        for (String wider : new @Nullable String[] {place.admin1(), place.country()}) {
            if (wider != null && !names.contains(wider)) {
                names.add(wider);
            }
        }
        String words = String.join(", ", names) + " (" + Words.label(place.precision()) + ")";
        return place.mention() == null ? words : words + "  " + Display.quoted(place.mention());
    }

    /** Figures about the same losses of the same event stand below each other, whoever gives them. */
    private void claims(StringBuilder out, Reading reading) {
        List<String> order = reading.events().stream().map(Event::id).toList();
        List<Statement> claims = new ArrayList<>(reading.statements().stream()
                .filter(s -> s.detail() instanceof Measure)
                .toList());
        claims.sort(
                Comparator.comparingInt((Statement s) -> s.event() == null ? order.size() : order.indexOf(s.event()))
                        .thenComparing(s -> measure(s).about())
                        .thenComparing(s -> name(measure(s).victims())));
        TextTable table = new TextTable(INDENT, width, width < WIDE ? 6 : 7);
        table.row("event", "what", "figure", "whose", "who says it", "how", "certainty");
        for (Statement claim : claims) {
            Measure measure = measure(claim);
            table.row(
                    claim.event() == null ? "" : claim.event(),
                    Words.words(measure.about()),
                    Words.figure(measure),
                    Words.whose(measure),
                    speaker(claim.attribution()),
                    Words.words(claim.attribution().stance()),
                    Words.words(claim.certainty()));
        }
        table(out, "Claims", table, claims.size());
    }

    private static Measure measure(Statement statement) {
        if (statement.detail() instanceof Measure measure) {
            return measure;
        }
        throw new IllegalArgumentException("statement " + statement.id() + " has no measure");
    }

    private static String name(@Nullable ActorRef actor) {
        return actor == null ? "" : actor.name();
    }

    private static String speaker(Attribution attribution) {
        return attribution.speaker().name() + " ("
                + Words.words(attribution.speaker().role()) + ")";
    }

    private void relations(StringBuilder out, List<Statement> statements) {
        TextTable table = new TextTable(INDENT, width, width < WIDE ? 5 : 6);
        table.row("who", "relation", "with", "when", "who says it", "how");
        int count = 0;
        for (Statement statement : statements) {
            if (statement.detail() instanceof Relation relation) {
                count++;
                table.row(
                        relation.from().name(),
                        Words.words(relation.kind()),
                        relation.to().name(),
                        relation.date() == null ? "" : Words.date(relation.date()),
                        speaker(statement.attribution()),
                        Words.words(statement.certainty()));
            }
        }
        table(out, "Relations", table, count);
    }

    private void presences(StringBuilder out, List<Statement> statements) {
        TextTable table = new TextTable(INDENT, width, width < WIDE ? 6 : 7);
        table.row("who", "presence", "where", "how many", "when", "who says it", "how");
        int count = 0;
        for (Statement statement : statements) {
            if (statement.detail() instanceof Presence presence) {
                count++;
                table.row(
                        presence.actor().name(),
                        Words.words(presence.kind()) + (presence.announced() ? " (announced)" : ""),
                        presence.place() == null ? "" : presence.place().name(),
                        Words.interval(presence.sizeLow(), presence.sizeHigh()),
                        presence.date() == null ? "" : Words.date(presence.date()),
                        speaker(statement.attribution()),
                        Words.words(statement.certainty()));
            }
        }
        table(out, "Presence", table, count);
    }

    private void others(StringBuilder out, List<Statement> statements) {
        TextTable table = new TextTable(INDENT, width, 4);
        table.row("kind", "about", "words", "who says it");
        int count = 0;
        for (Statement statement : statements) {
            boolean assessed = statement.detail() instanceof Assessment;
            boolean asked = statement.kind() == Statement.Kind.QUESTION || statement.kind() == Statement.Kind.UNKNOWN;
            if (assessed || (asked && statement.detail() == null)) {
                count++;
                table.row(
                        Words.words(statement.kind()),
                        statement.detail() instanceof Assessment assessment ? judged(assessment) : "",
                        statement.text(),
                        speaker(statement.attribution()));
            }
        }
        table(out, "Assessments and questions", table, count);
    }

    private static String judged(Assessment assessment) {
        String direction = switch (assessment.direction()) {
            case UP -> " ↑";
            case DOWN -> " ↓";
            case EXTREME -> " !";
            case NONE -> " –";
            case OPEN -> " ?";
        };
        String about =
                assessment.about() == null ? "" : " (" + assessment.about().name() + ")";
        return Words.words(assessment.topic()) + direction + about;
    }

    private void table(StringBuilder out, String name, TextTable table, int rows) {
        if (rows > 0) {
            section(out, name);
            out.append(table.print(paint));
        }
    }

    private void issues(StringBuilder out, List<DataIssue> issues) {
        if (issues.isEmpty()) {
            return;
        }
        section(out, "Issues");
        for (DataIssue issue : issues) {
            List<String> lines =
                    Wrap.lines(Display.clean(issue.kind() + ": " + issue.message()), width - INDENT.length());
            for (String line : lines) {
                String shown = Display.isolated(line);
                out.append(INDENT)
                        .append(issue.severity() == Severity.NOTE ? paint.faint(shown) : paint.warning(shown))
                        .append('\n');
            }
        }
    }

    private static String pad(String words, int columns) {
        return words + " ".repeat(Math.max(1, columns - Display.width(words)));
    }
}
