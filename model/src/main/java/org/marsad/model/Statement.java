package org.marsad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing the report says, with who says it.
 *
 * @param event id of the event it is about, or null
 * @param sentence number of the sentence, counted from 0 over the body
 * @param text the words at {@code span}, exactly
 * @param rules names of the passes and rules that fired, in order
 */
public record Statement(
        String id,
        Kind kind,
        @Nullable String event,
        int sentence,
        Span span,
        String text,
        Attribution attribution,
        Certainty certainty,
        @Nullable Detail detail,
        List<String> rules) {
    public Statement {
        rules = List.copyOf(rules);
        if (text.codePointCount(0, text.length()) != span.length()) {
            throw new IllegalArgumentException("text of statement " + id + " must fill its span " + span);
        }
    }

    /** Kinds of statements. */
    public enum Kind {
        EVENT,
        CLAIM,
        RELATION,
        PRESENCE,
        ASSESSMENT,
        QUESTION,
        UNKNOWN
    }
}
