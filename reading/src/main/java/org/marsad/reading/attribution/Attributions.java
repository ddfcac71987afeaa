package org.marsad.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Attribution;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.reading.text.Text;

/**
 * Fifth pass, second half: who says the words at a token. The innermost frame over it decides; without one, the body
 * whose communiqué the report is; else the report itself.
 */
public final class Attributions {
    private final Text text;
    private final List<SpeechFrame> frames;
    private final SpeechFrames bySentence;
    private final @Nullable Speaker issuer;

    /**
     * @param issuer the body whose statement the whole report is, or null
     */
    public Attributions(Text text, List<SpeechFrame> frames, @Nullable Speaker issuer) {
        this.text = text;
        this.frames = frames;
        this.bySentence = new SpeechFrames(text, frames);
        this.issuer = issuer;
    }

    /** Whose word the report itself is: the body whose statement it is, or the narrator. */
    public Speaker report() {
        return issuer == null ? Speaker.NARRATOR : issuer;
    }

    public Attribution at(int token) {
        SpeechFrame frame = frameAt(token);
        if (frame != null && frame.speaker() != null) {
            return new Attribution(
                    frame.speaker(),
                    frame.stance(),
                    text.words(frame.cueFirst(), frame.cueLast()),
                    text.span(frame.cueFirst(), frame.cueLast()));
        }
        if (issuer != null) {
            return new Attribution(issuer, Stance.ASSERTS, null, null);
        }
        return Attribution.NARRATED;
    }

    /** The frame of least extent over a token; one that opens before it wins over one that closes after it. */
    public @Nullable SpeechFrame frameAt(int token) {
        SpeechFrame best = null;
        for (SpeechFrame frame : bySentence.around(token)) {
            if (!frame.covers(token)) {
                continue;
            }
            if (best == null || distance(frame, token) < distance(best, token)) {
                best = frame;
            }
        }
        return best;
    }

    /** Who spoke last before a token, for "the statement gave no toll"; null where nobody has. */
    public @Nullable Speaker speakerBefore(int token) {
        Speaker last = null;
        for (SpeechFrame frame : frames) {
            if (frame.cueFirst() >= token) {
                break;
            }
            last = frame.speaker();
        }
        return last == null ? issuer : last;
    }

    private static int distance(SpeechFrame frame, int token) {
        return frame.cueFirst() <= token ? token - frame.cueFirst() : frame.cueFirst() - token + 2;
    }

    /**
     * Who says a claim, by its own words where they tell, else by where it stands.
     *
     * @param anchor token the claim hangs on
     * @param own the speaker its own words name, or null
     * @param stance how the speaker stands to it by its own words, or null
     */
    public Attribution ofClaim(int anchor, @Nullable Speaker own, @Nullable Stance stance) {
        if (own != null) {
            return new Attribution(
                    own,
                    stance == null ? Stance.ASSERTS : stance,
                    text.words(anchor, anchor + 1),
                    text.span(anchor, anchor + 1));
        }
        Attribution there = at(anchor);
        return stance == null ? there : new Attribution(there.speaker(), stance, there.cue(), there.span());
    }
}
