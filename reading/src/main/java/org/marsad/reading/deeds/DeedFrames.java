package org.marsad.reading.deeds;

import org.jspecify.annotations.Nullable;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Text;

/**
 * Words before a deed that name it without telling it: the anniversary of an attack, the trial for it, the years since. Such
 * a deed is older than the report, and the dates before those words are not its own.
 */
final class DeedFrames {
    private static final int REACH = 14;
    /** How far words that also stand before other things ("since", منذ) frame a deed. */
    private static final int NEAR = 2;

    private final Annotated annotated;
    private final Text text;

    DeedFrames(Annotated annotated) {
        this.annotated = annotated;
        this.text = annotated.text();
    }

    /** The words that frame a deed beginning at a token, or null. */
    @Nullable
    Match<Cue> of(int first) {
        int begin = text.sentenceOf(first).firstToken();
        for (int i = first - 1; i >= Math.max(begin, first - REACH); i--) {
            Match<Cue> frame = annotated.cueAt(i, CueKind.FRAME);
            boolean near = frame != null && (!frame.value().is("near", "1") || first - frame.last() <= NEAR);
            if (frame != null && near && frame.last() <= first) {
                return frame;
            }
            String key = text.key(i);
            if (key.equals(",") || key.equals(";") || key.equals(":") || key.equals("\u060c")) {
                return null;
            }
        }
        return null;
    }

    /** The date of a deed, unless it stands before the words that frame it. */
    @Nullable
    DateMention dated(@Nullable DateMention date, @Nullable Match<Cue> frame) {
        return date == null || frame == null || date.firstToken() >= frame.last() || isLink(date, frame) ? date : null;
    }

    /** "Two years after the attack": how far back it lies. */
    private static boolean isLink(DateMention date, Match<Cue> frame) {
        return date.shift() != null && date.firstToken() < frame.first() && date.lastToken() > frame.first();
    }
}
