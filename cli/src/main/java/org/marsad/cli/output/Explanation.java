package org.marsad.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Event;
import org.marsad.model.Language;
import org.marsad.model.Participant;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.Span;
import org.marsad.model.Statement;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.TextSplitter;

/**
 * Shows where each statement comes from: its sentence with the statement in {@code [ ]} and the words that attribute it
 * in <code>{ }</code>, the parts of its event that stand in the same sentence, and the rules that fired.
 */
record Explanation(int width, Paint paint) {
    private static final String INDENT = "  ";
    private static final String INNER = "       ";

    String of(Reading reading) {
        if (reading.statements().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("\n" + INDENT + paint.strong("Why") + "\n");
        Text text = text(reading.report());
        for (Statement statement : reading.statements()) {
            Event event = event(reading, statement);
            String head = statement.id() + "  " + Words.words(statement.kind())
                    + (event == null ? "" : " about " + event.id());
            out.append(INDENT).append(paint.strong(head)).append('\n');
            Span sentence = sentence(text, statement.span());
            String marked = marked(reading.report().text(), sentence, statement);
            for (String line : Wrap.lines(Display.clean(marked), width - INNER.length())) {
                out.append(INNER).append(Display.isolated(line)).append('\n');
            }
            for (String part : parts(reading.report().text(), sentence, event)) {
                out.append(INNER).append(paint.faint(part)).append('\n');
            }
            String rules = statement.rules().isEmpty() ? "not recorded" : String.join(" → ", statement.rules());
            for (String line : Wrap.lines("rules  " + rules, width - INNER.length())) {
                out.append(INNER).append(paint.faint(line)).append('\n');
            }
        }
        return out.toString();
    }

    /** Only the sentences' ends matter here, and they hardly depend on the language. */
    private static Text text(Report report) {
        return TextSplitter.split(report.text(), report.language() == null ? Language.FR : report.language());
    }

    private static @Nullable Event event(Reading reading, Statement statement) {
        return reading.events().stream()
                .filter(event -> event.id().equals(statement.event()))
                .findFirst()
                .orElse(null);
    }

    /** From the beginning of the sentence in which the span begins to the end of the one in which it ends. */
    private static Span sentence(Text text, Span span) {
        int begin = span.begin();
        int end = span.end();
        for (Sentence sentence : text.sentences()) {
            Span its = text.spanOfChars(sentence.begin(), sentence.end());
            if (its.overlap(span) > 0) {
                begin = Math.min(begin, its.begin());
                end = Math.max(end, its.end());
            }
        }
        return new Span(begin, end);
    }

    private static String marked(String body, Span sentence, Statement statement) {
        TreeMap<Integer, String> marks = new TreeMap<>();
        mark(marks, sentence, statement.span(), "[", "]");
        Span cue = statement.attribution().span();
        if (cue != null && cue.overlap(sentence) > 0) {
            mark(marks, sentence, cue, "{", "}");
        }
        StringBuilder out = new StringBuilder();
        int done = sentence.begin();
        for (var mark : marks.entrySet()) {
            out.append(words(body, new Span(done, mark.getKey()))).append(mark.getValue());
            done = mark.getKey();
        }
        return out.append(words(body, new Span(done, sentence.end()))).toString();
    }

    /** Puts the marks in; where one span ends and another begins, the end comes first. */
    private static void mark(TreeMap<Integer, String> marks, Span sentence, Span span, String open, String close) {
        int begin = Math.max(sentence.begin(), span.begin());
        int end = Math.min(sentence.end(), span.end());
        if (begin >= end) {
            return;
        }
        marks.merge(begin, open, (before, added) -> before + added);
        marks.merge(
                end,
                close,
                (before, added) -> before.equals("]") || before.equals("}") ? added + before : added + before);
    }

    private static List<String> parts(String body, Span sentence, @Nullable Event event) {
        List<String> parts = new ArrayList<>();
        if (event == null) {
            return parts;
        }
        if (event.date() != null) {
            part(parts, "when   ", body, sentence, event.date().span());
        }
        if (event.place() != null) {
            part(parts, "where  ", body, sentence, event.place().span());
        }
        for (Participant participant : event.perpetrators()) {
            part(parts, "who    ", body, sentence, participant.span());
        }
        for (Participant participant : event.targets()) {
            part(parts, "whom   ", body, sentence, participant.span());
        }
        return parts;
    }

    private static void part(List<String> parts, String name, String body, Span sentence, @Nullable Span span) {
        if (span != null && span.overlap(sentence) > 0) {
            parts.add(name + Display.quoted(words(body, span)) + "  " + span.begin() + "–" + span.end());
        }
    }

    private static String words(String body, Span span) {
        int begin = body.offsetByCodePoints(0, span.begin());
        return body.substring(begin, body.offsetByCodePoints(begin, span.length()));
    }
}
