package org.marsad.reading.attribution;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Attribution;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;

/**
 * Who says a judgement or a relation, more narrowly than who says a figure: what follows a contrast ("… said that …, but
 * losses were not announced") is the report's own again, and so is the consequence of what was announced without a
 * clause of its own ("announced its withdrawal, which deepened …").
 */
public final class Voices {
    private final Annotated annotated;
    private final Attributions attributions;

    public Voices(Annotated annotated, Attributions attributions) {
        this.annotated = annotated;
        this.attributions = attributions;
    }

    public Attribution at(int token) {
        SpeechFrame frame = attributions.frameAt(token);
        boolean outside = frame != null && frame.cueFirst() < token && ends(frame, token);
        return outside ? Attribution.NARRATED : attributions.at(token);
    }

    /** Who says what directly follows a mention: an apposition to the speaker ("the group, a branch of …, claimed") is the report's. */
    public Attribution ofApposition(Mention mention, int token) {
        SpeechFrame frame = attributions.frameAt(token);
        Mention speaker = frame == null ? null : frame.mention();
        return speaker != null && speaker.overlaps(mention) ? Attribution.NARRATED : at(token);
    }

    private boolean ends(SpeechFrame frame, int token) {
        boolean clause = false;
        for (int i = Math.min(frame.first(), frame.cueLast()); i <= token; i++) {
            clause |= annotated.cueAt(i, CueKind.COMPLEMENTIZER) != null;
            Match<Cue> scope = annotated.cueAt(i, CueKind.SCOPE);
            if (scope != null && scope.value().is("by", "hearsay")) {
                return true;
            }
            if (scope != null
                    && (scope.value().is("by", "contrast") || (scope.value().is("by", "result") && !clause))) {
                return opensClause(i);
            }
        }
        return false;
    }

    /** A contrast or result counts where a clause begins: after a comma or a dash. */
    private boolean opensClause(int token) {
        return token > 0 && annotated.text().token(token - 1).isPunctuation();
    }

    /** Words before a token in its sentence that make what follows mere hearsay ("leaked information suggests"), or null. */
    public @Nullable Match<Cue> hearsay(int token) {
        int first = annotated.text().sentenceOf(token).firstToken();
        for (int i = token; i >= first; i--) {
            Match<Cue> scope = annotated.cueAt(i, CueKind.SCOPE);
            if (scope != null && scope.value().is("by", "hearsay")) {
                return scope;
            }
        }
        return null;
    }
}
