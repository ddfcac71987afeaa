package org.marsad.fuzzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Limits;
import org.marsad.intake.Taken;
import org.marsad.model.DataIssue;
import org.marsad.model.Event;
import org.marsad.model.Participant;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.Span;
import org.marsad.model.Statement;

/** What is true of whatever the program makes, whatever it was given. */
final class Truths {
    private Truths() {}

    /** Throws where something is not true of an input that was taken in. */
    static void hold(Taken taken) {
        for (DataIssue issue : taken.issues()) {
            require(!issue.message().isBlank() && !issue.kind().isBlank(), "an issue says nothing: " + issue);
        }
        if (taken instanceof Taken.Accepted accepted) {
            Report report = accepted.report();
            require(!report.text().isBlank(), "a report has no text: " + report.id());
            require(
                    report.text().length() <= Limits.TEXT,
                    "a text is too long: " + report.text().length());
            require(isWellFormed(report.text()), "a text has half a surrogate pair or NUL");
        }
    }

    /** Throws where something is not true of a reading: every span must lie in the text and be what it says it is. */
    static void hold(Reading reading) {
        String text = reading.report().text();
        List<String> events = reading.events().stream().map(Event::id).toList();
        for (Statement statement : reading.statements()) {
            is(text, statement.span(), statement.text(), "statement " + statement.id());
            is(text, statement.attribution().span(), statement.attribution().cue(), "cue of " + statement.id());
            require(statement.event() == null || events.contains(statement.event()), "no event " + statement.event());
        }
        for (Event event : reading.events()) {
            if (event.date() != null) {
                is(text, event.date().span(), event.date().expression(), "date of " + event.id());
            }
            if (event.place() != null) {
                is(text, event.place().span(), event.place().mention(), "place of " + event.id());
            }
            List<Participant> participants = new ArrayList<>(event.perpetrators());
            participants.addAll(event.targets());
            for (Participant participant : participants) {
                is(text, participant.span(), participant.mention(), "participant of " + event.id());
            }
        }
        for (DataIssue issue : reading.issues()) {
            is(text, issue.span(), null, "issue " + issue.kind());
        }
    }

    private static void is(String text, @Nullable Span span, @Nullable String words, String what) {
        if (span == null) {
            return;
        }
        int length = text.codePointCount(0, text.length());
        require(span.end() <= length, what + " has span " + span + " in a text of " + length);
        int begin = text.offsetByCodePoints(0, span.begin());
        String there = text.substring(begin, text.offsetByCodePoints(begin, span.length()));
        require(
                Optional.ofNullable(words).orElse(there).equals(there),
                what + " is \"" + words + "\", but there stands \"" + there + "\"");
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static void require(boolean truth, String otherwise) {
        if (!truth) {
            throw new IllegalStateException(otherwise);
        }
    }
}
