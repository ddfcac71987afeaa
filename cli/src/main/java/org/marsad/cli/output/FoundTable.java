package org.marsad.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.marsad.ledger.search.FoundEvent;
import org.marsad.ledger.search.FoundReport;
import org.marsad.ledger.search.Snippet;
import org.marsad.model.Span;

/**
 * Reports that a search has found, for people: what they are, the words around the hit, their events.
 *
 * @param width of the terminal, in columns
 */
public record FoundTable(int width, Paint paint) {
    private static final String INDENT = "  ";
    /** Around a word that was searched until lines are broken; control characters take no room and never stand in a cleaned text. */
    private static final char MARK = '\u0001';

    private static final char END_OF_MARK = '\u0002';
    private static final int MOST_EVENTS = 5;

    /** One report, with its line end. */
    public String row(FoundReport report) {
        StringBuilder out = new StringBuilder();
        List<String> about = new ArrayList<>();
        about.add(report.published() == null ? "undated" : report.published().iso());
        if (report.source() != null) {
            about.add(Display.quoted(report.source()));
        }
        if (report.language() != null) {
            about.add(report.language().code());
        }
        out.append(paint.heading(Display.quoted(report.id())));
        if (report.title() != null) {
            out.append("  ").append(paint.strong(Display.quoted(report.title())));
        }
        out.append('\n').append(paint.faint(INDENT + String.join(" · ", about))).append('\n');
        for (String line : Wrap.lines(marked(report.snippet()), width - INDENT.length())) {
            out.append(INDENT).append(painted(Display.isolated(line))).append('\n');
        }
        events(out, report.events());
        return out.append('\n').toString();
    }

    /** A text from outside within a line. */
    public static String shown(String text) {
        return Display.quoted(text);
    }

    private void events(StringBuilder out, List<FoundEvent> events) {
        for (FoundEvent event : events.subList(0, Math.min(MOST_EVENTS, events.size()))) {
            String place = event.place() == null ? "place not told" : event.place();
            out.append(INDENT)
                    .append("→ ")
                    .append(Display.quoted(
                            Words.date(event.date()) + "  " + event.subType().label() + "  " + place))
                    .append("  ")
                    .append(paint.faint(event.id()))
                    .append('\n');
        }
        if (events.size() > MOST_EVENTS) {
            out.append(INDENT)
                    .append("→ and ")
                    .append(events.size() - MOST_EVENTS)
                    .append(" more events\n");
        }
    }

    private static String marked(Snippet snippet) {
        StringBuilder marked = new StringBuilder();
        String text = snippet.text();
        int at = 0;
        for (Span mark : snippet.marks()) {
            int begin = text.offsetByCodePoints(0, mark.begin());
            int end = text.offsetByCodePoints(0, mark.end());
            marked.append(piece(text, at, begin))
                    .append(MARK)
                    .append(piece(text, begin, end))
                    .append(END_OF_MARK);
            at = end;
        }
        return marked.append(piece(text, at, text.length())).toString();
    }

    /** Cleaned, with the blanks before and behind that cleaning strips. */
    private static String piece(String text, int begin, int end) {
        String piece = text.substring(begin, end);
        String clean = Display.clean(piece);
        if (clean.isEmpty()) {
            return piece.isEmpty() ? "" : " ";
        }
        return (piece.startsWith(" ") ? " " : "") + clean + (piece.endsWith(" ") ? " " : "");
    }

    /** Marks in colour, or between brackets where there is none. */
    private String painted(String line) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int begin = line.indexOf(MARK, at);
            if (begin < 0) {
                out.append(line, at, line.length());
                break;
            }
            int end = line.indexOf(END_OF_MARK, begin);
            String word = line.substring(begin + 1, end < 0 ? line.length() : end);
            out.append(line, at, begin).append(paint == Paint.ON ? paint.mark(word) : "[" + word + "]");
            at = end < 0 ? line.length() : end + 1;
        }
        int stray = out.indexOf(String.valueOf(END_OF_MARK));
        return stray < 0 ? out.toString() : out.deleteCharAt(stray).toString();
    }
}
