package org.marsad.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.marsad.reading.text.Text;

/** The speech frames of a text by the sentences they touch, so that a long text is not searched for each question. */
public final class SpeechFrames {
    private final Text text;
    private final List<List<SpeechFrame>> bySentence;

    public SpeechFrames(Text text, List<SpeechFrame> frames) {
        this.text = text;
        this.bySentence = new ArrayList<>(text.sentences().size());
        for (int i = 0; i < text.sentences().size(); i++) {
            bySentence.add(List.of());
        }
        for (SpeechFrame frame : frames) {
            int last = sentenceOf(Math.max(frame.last(), frame.cueLast()) - 1);
            for (int i = sentenceOf(Math.min(frame.first(), frame.cueFirst())); i <= last; i++) {
                List<SpeechFrame> there = bySentence.get(i);
                if (there.isEmpty()) {
                    there = new ArrayList<>(2);
                    bySentence.set(i, there);
                }
                there.add(frame);
            }
        }
    }

    private int sentenceOf(int token) {
        return text.token(Math.max(0, Math.min(token, text.size() - 1))).sentence();
    }

    /** The frames with words of cue or content in a sentence, in the order in which they were read. */
    public List<SpeechFrame> in(int sentence) {
        return bySentence.get(sentence);
    }

    /** The frames of a token's sentence. */
    public List<SpeechFrame> around(int token) {
        return bySentence.get(text.token(token).sentence());
    }
}
