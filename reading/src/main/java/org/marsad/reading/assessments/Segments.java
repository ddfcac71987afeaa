package org.marsad.reading.assessments;

import org.jspecify.annotations.Nullable;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * The parts of a sentence that a judgement fills: from one comma, dash, bracket, "that", "but" or "while" to the next. A
 * comma within a row of names or words is still an end; a judgement's words are rather short than too long.
 */
final class Segments {
    private static final String ENDS = ",;:.!?()\"«»*-–—";

    private final Annotated annotated;
    private final Text text;

    Segments(Annotated annotated) {
        this.annotated = annotated;
        this.text = annotated.text();
    }

    /** First token of the segment around a cue. */
    int begin(Match<Cue> cue, Sentence sentence) {
        int i = cue.first();
        while (i > sentence.firstToken() && (!isEnd(i - 1) || isQuote(i - 1)) && !opens(i)) {
            Match<Cue> that = complementizerEndingAt(i);
            if (that != null && that.first() < cue.first() && opensSpeech(that, sentence)) {
                return i;
            }
            i--;
        }
        return i;
    }

    /** One past the last token of the segment around a cue; quotation marks inside do not end it. */
    int end(Match<Cue> cue, Sentence sentence) {
        int i = cue.last();
        while (i < sentence.lastToken()) {
            if ((isEnd(i) && !isQuote(i)) || opens(i)) {
                return i;
            }
            i++;
        }
        return sentence.lastToken();
    }

    boolean startsAt(int token, Sentence sentence) {
        return token == sentence.firstToken() || isEnd(token - 1);
    }

    /** Words before "that" are left out only where they say that somebody speaks. */
    private boolean opensSpeech(Match<Cue> that, Sentence sentence) {
        for (int i = that.first() - 1; i >= sentence.firstToken() && (!isEnd(i) || isQuote(i)); i--) {
            if (annotated.cueAt(i, CueKind.SPEECH) != null || annotated.cueAt(i, CueKind.ACCORDING) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuote(int token) {
        String key = text.key(token);
        return key.equals("\"") || key.equals("«") || key.equals("»");
    }

    private boolean isEnd(int token) {
        String key = text.key(token);
        return key.length() == 1 && ENDS.indexOf(key.charAt(0)) >= 0;
    }

    private boolean opens(int token) {
        return annotated.cueAt(token, CueKind.BOUNDARY) != null || annotated.cueAt(token, CueKind.SCOPE) != null;
    }

    private @Nullable Match<Cue> complementizerEndingAt(int end) {
        for (int first = Math.max(0, end - 2); first < end; first++) {
            Match<Cue> cue = annotated.cueAt(first, CueKind.COMPLEMENTIZER);
            if (cue != null && cue.last() == end) {
                return cue;
            }
        }
        return null;
    }
}
