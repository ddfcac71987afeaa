package org.marsad.reading.attribution;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Sentence;

/**
 * Somebody says something: the words from {@code first} to {@code last} are the content.
 *
 * @param speaker who, resolved; null when the subject is a pronoun not yet resolved
 * @param mention where the speaker is named, or null
 * @param cueFirst first token of the cue ("said", "selon")
 * @param cueLast one past its last token
 * @param first first token of the content
 * @param last one past the last token of the content
 * @param nounContent the content may be a noun phrase ("spoke of 20 dead")
 */
public record SpeechFrame(
        @Nullable Speaker speaker,
        @Nullable Mention mention,
        Stance stance,
        int cueFirst,
        int cueLast,
        int first,
        int last,
        boolean nounContent) {
    /** Whether a token is content; the infinitive within a cue is ("dit s'être emparé"). */
    public boolean covers(int token) {
        return token >= Math.min(first, cueFirst + 1) && token < last;
    }

    public int length() {
        return last - first;
    }

    SpeechFrame spokenBy(Speaker resolved) {
        return new SpeechFrame(resolved, mention, stance, cueFirst, cueLast, first, last, nounContent);
    }

    /** The stance that a cue tells. */
    static Stance stanceOf(Match<Cue> cue) {
        return Stance.valueOf(cue.value().get("stance").toUpperCase(Locale.ROOT));
    }

    /** The same words said, from a later token on. */
    SpeechFrame from(int start) {
        return new SpeechFrame(speaker, mention, stance, cueFirst, cueLast, start, Math.max(start, last), nounContent);
    }

    /** The same account, going on over a whole sentence. */
    SpeechFrame over(Sentence sentence) {
        return new SpeechFrame(
                speaker, mention, stance, cueFirst, cueLast, sentence.firstToken(), sentence.lastToken(), true);
    }
}
