package org.marsad.desk.brief.page;

import java.util.List;

/**
 * A piece of a line that looks alike.
 *
 * @param anchor what it leads to within the document, or empty
 * @param labels for a figure, the labels of the references that carry it
 */
public record Run(Kind kind, String text, String anchor, List<String> labels) {
    public Run {
        labels = List.copyOf(labels);
    }

    /** What it is. */
    public enum Kind {
        WORDS,
        STRONG,
        FAINT,
        /** Perhaps in another script; kept apart from the direction of what is around it. */
        NAME,
        /** A name that stands out. */
        STRONG_NAME,
        /** A number that a reference carries. */
        FIGURE,
        /** A number in a message, a date or an ordinal: no figure of anybody's. */
        NUMBER,
        /** The words of a report. */
        QUOTATION,
        /** {@code [4:2]}. */
        REFERENCE
    }

    static Run words(String text) {
        return new Run(Kind.WORDS, text, "", List.of());
    }

    static Run of(Kind kind, String text) {
        return new Run(kind, text, "", List.of());
    }

    /** Whether its direction is its own. */
    public boolean isIsolated() {
        return kind != Kind.WORDS && kind != Kind.STRONG && kind != Kind.FAINT;
    }

    public boolean isStrong() {
        return kind == Kind.STRONG || kind == Kind.STRONG_NAME;
    }

    public boolean isFaint() {
        return kind == Kind.FAINT;
    }
}
