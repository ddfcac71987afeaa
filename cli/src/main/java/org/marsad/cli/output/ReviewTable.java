package org.marsad.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.store.Waiting;
import org.marsad.model.DataIssue;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;

/** What needs a person, for people: each thing with what the commands call it. */
public final class ReviewTable {
    /** So many reports of an event are named. */
    private static final int REPORTS = 5;

    private final Paint paint;
    private Waiting.@Nullable Kind section;

    public ReviewTable(Paint paint) {
        this.paint = paint;
    }

    /** Lines about one thing, with a heading where another kind begins. */
    public String print(Waiting waiting) {
        StringBuilder out = new StringBuilder();
        if (waiting instanceof Waiting.UncertainMerge merge) {
            begin(out, Waiting.Kind.DOUBT, "Uncertain merges: are these one event? (probability, why)");
            String score = String.format(Locale.ROOT, "%.2f", merge.score());
            out.append("  ")
                    .append(paint.strong(score))
                    .append("  ")
                    .append(String.join(", ", merge.why()))
                    .append('\n');
            out.append(event(merge.event())).append(event(merge.other()));
        } else if (waiting instanceof Waiting.ConflictingPlace conflict) {
            begin(out, Waiting.Kind.PLACE, "Conflicting places: where was it?");
            out.append(event(conflict.event()));
            for (Waiting.NamedPlace named : conflict.places()) {
                out.append("          ")
                        .append(place(named.place()))
                        .append(paint.faint(" " + Display.clean(named.place().id()) + " in "))
                        .append(reports(named.reports()))
                        .append('\n');
            }
        } else {
            Waiting.ReadingIssue issue = (Waiting.ReadingIssue) waiting;
            begin(out, Waiting.Kind.ISSUE, "Issues: what is wrong with these?");
            DataIssue about = issue.issue();
            out.append("  ")
                    .append(issue.key())
                    .append("  ")
                    .append(Words.words(about.severity()))
                    .append(" · ")
                    .append(about.message().contains(about.report()) ? "" : Display.quoted(about.report()) + " · ")
                    .append(Display.quoted(about.message()))
                    .append('\n');
        }
        return out.toString();
    }

    private void begin(StringBuilder out, Waiting.Kind kind, String heading) {
        if (section != kind) {
            out.append(section == null ? "" : "\n")
                    .append(paint.heading(heading))
                    .append('\n');
            section = kind;
        }
    }

    /** One line: id, when, what, where, who, and in which reports. */
    public String event(LedgerEvent event) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.date(event.date()));
        parts.add(event.subType().label());
        EventPlace place = event.place();
        parts.add(place == null ? "place not told" : place(place));
        parts.add(Display.quoted(Words.names(event.perpetrators()) + " → " + Words.names(event.targets())));
        List<String> reports = event.members().stream()
                .map(member -> member.report() + "/" + member.event())
                .toList();
        return "        " + paint.strong(event.id()) + "  " + String.join(" · ", parts) + " · " + reports(reports)
                + "\n";
    }

    private static String place(EventPlace place) {
        return Display.quoted(Stream.of(place.name(), place.admin1(), place.country())
                .filter(name -> name != null && !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", ")));
    }

    private static String reports(List<String> reports) {
        String shown = reports.stream().limit(REPORTS).map(Display::quoted).collect(Collectors.joining(", "));
        return reports.size() > REPORTS ? shown + " and " + (reports.size() - REPORTS) + " more" : shown;
    }
}
