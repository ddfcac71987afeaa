package org.marsad.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marsad.model.Speaker;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Fifth pass, first half: finds who says what. A verb of speech with its subject opens content to its right ("the army
 * said that …"), or closes content to its left ("…, the army said"); "according to" covers its sentence. Pronouns and
 * "its statement" carry the speaker over.
 */
public final class SpeechReader {
    private final Annotated annotated;
    private final Text text;
    private final SpeechVerbs verbs;
    private final Claimants claimants;
    private final AccordingTo according;
    private final TelegraphicSpeech telegraphic;
    private final CarriedSpeakers carried;
    private final ColonSpeech colons;
    private final Clauses clauses;

    public SpeechReader(Annotated annotated, Clauses clauses, Cases cases, Speakers speakers) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        LatinSubjects latin = new LatinSubjects(annotated, clauses, cases, speakers);
        ArabicSubjects arabic = new ArabicSubjects(annotated, clauses, cases, speakers);
        Unspoken unspoken = new Unspoken(annotated);
        this.verbs = new SpeechVerbs(annotated, cases, speakers, unspoken, latin, arabic);
        this.claimants = new Claimants(annotated, cases, speakers, latin, arabic);
        this.telegraphic = new TelegraphicSpeech(annotated, cases, speakers);
        this.according = new AccordingTo(annotated, speakers, unspoken);
        this.colons = new ColonSpeech(annotated, cases, speakers);
        this.carried = new CarriedSpeakers(annotated, cases, speakers, arabic);
    }

    /** All frames in text order, pronouns resolved. */
    public List<SpeechFrame> read() {
        List<SpeechFrame> frames = new ArrayList<>();
        SpeechFrame account = null;
        for (Sentence sentence : text.sentences()) {
            List<SpeechFrame> own = new ArrayList<>();
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.SPEECH)) {
                verbs.read(sentence, cue, own);
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.CLAIM)) {
                claimants.claimant(sentence, cue, own);
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.BLAME)) {
                claimants.accuser(sentence, cue, own);
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.ACCORDING)) {
                according.read(sentence, cue, own);
            }
            telegraphic.read(sentence, own);
            colons.read(sentence, own);
            own.sort(Comparator.comparingInt(SpeechFrame::cueFirst));
            for (SpeechFrame frame : own) {
                Speaker speaker = frame.speaker() == null ? carried.of(frame, sentence, frames) : frame.speaker();
                if (speaker != null) {
                    frames.add(frame.spokenBy(speaker));
                }
            }
            carried.hearsay(sentence, clauses, frames);
            SpeechFrame goingOn = own.isEmpty() && account != null ? carried.conditional(sentence, account) : null;
            if (goingOn != null) {
                frames.add(goingOn);
            }
            account = goingOn != null ? goingOn : CarriedSpeakers.opening(sentence, frames);
        }
        return trimOverlaps(frames);
    }

    /** Content of a closing or "according to" frame does not reach over an earlier frame's content in its sentence. */
    private static List<SpeechFrame> trimOverlaps(List<SpeechFrame> frames) {
        List<SpeechFrame> trimmed = new ArrayList<>();
        for (SpeechFrame frame : frames) {
            int first = frame.first();
            if (frame.first() < frame.cueFirst()) {
                for (SpeechFrame other : frames) {
                    boolean before = other.cueFirst() < frame.cueFirst() && other.cueFirst() >= frame.first();
                    if (before) {
                        first = Math.max(first, other.first() < other.cueFirst() ? other.cueLast() : first);
                    }
                }
            }
            trimmed.add(first == frame.first() ? frame : frame.from(first));
        }
        return trimmed;
    }
}
