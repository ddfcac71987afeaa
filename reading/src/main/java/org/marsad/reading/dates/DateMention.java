package org.marsad.reading.dates;

import org.jspecify.annotations.Nullable;
import org.marsad.model.When;

/**
 * Words of a text that tell a date or a stretch of time.
 *
 * @param firstToken first token; a preposition before the date ("on", "le", «يوم») is no part of it
 * @param lastToken one past its last token
 * @param when the date with its expression and span, or null if it needs the publication date or an anchor
 * @param explicit day and month are written out
 * @param kind what it is and what it depends on
 * @param rule which rule read it
 * @param written what the text spells out of the date, or null
 * @param shift for an anaphoric mention the way from its anchor, or null
 */
public record DateMention(
        int firstToken,
        int lastToken,
        @Nullable When when,
        boolean explicit,
        Kind kind,
        String rule,
        @Nullable Written written,
        @Nullable Shift shift) {
    public DateMention {
        if (lastToken <= firstToken) {
            throw new IllegalArgumentException(
                    "a date must have a token, but was [" + firstToken + ", " + lastToken + ")");
        }
    }

    /** Kinds of mentions. */
    public enum Kind {
        /** A day, month or year by its name. */
        ABSOLUTE,
        /** Relative to the publication: "yesterday", "on Tuesday", "last month". */
        RELATIVE,
        /** Relative to another date of the text: "the same day", "two days earlier". */
        ANAPHORIC,
        /** The beginning of a period that lasts: "since March". */
        SINCE,
        /** The end of a period: "until Friday". */
        UNTIL,
        /** No date: "for three days", "every Friday". */
        DURATION,
        /** A part of the day, without a day: "at dawn". */
        TIME_OF_DAY
    }

    /** Whether an event may be dated by it. */
    public boolean dates() {
        return kind == Kind.ABSOLUTE || kind == Kind.RELATIVE || kind == Kind.ANAPHORIC;
    }

    static DateMention absolute(int first, int last, @Nullable When when, Written written, String rule) {
        return new DateMention(first, last, when, written.explicit(), Kind.ABSOLUTE, rule, written, null);
    }

    static DateMention relative(int first, int last, @Nullable When when, String rule) {
        return new DateMention(first, last, when, false, Kind.RELATIVE, rule, null, null);
    }

    static DateMention anaphoric(int first, int last, Shift shift, String rule) {
        return new DateMention(first, last, null, false, Kind.ANAPHORIC, rule, null, shift);
    }

    static DateMention undated(int first, int last, Kind kind, String rule) {
        return new DateMention(first, last, null, false, kind, rule, null, null);
    }

    DateMention at(int first, int last) {
        return new DateMention(first, last, when, explicit, kind, rule, written, shift);
    }

    DateMention as(Kind other) {
        return new DateMention(firstToken, lastToken, when, explicit, other, rule, written, shift);
    }

    DateMention with(@Nullable When other) {
        return new DateMention(firstToken, lastToken, other, explicit, kind, rule, written, shift);
    }

    DateMention by(String otherRule) {
        return new DateMention(firstToken, lastToken, when, explicit, kind, otherRule, written, shift);
    }
}
