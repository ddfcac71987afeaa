package org.marsad.reading.claims;

import java.util.ArrayList;
import java.util.List;
import org.marsad.model.Measure.About;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.attribution.Speakers;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;

/** Reads claims that carry no number: responsibility claimed, laid on others or open; denials; control; attacks repelled; silence. */
public final class ClaimReader {
    private final Annotated annotated;
    private final Clauses clauses;
    private final ResponsibilityClaims responsibility;
    private final Accusations accusations;
    private final Denials denials;
    private final Silence silence;
    private final ControlClaims control;
    private final Attributions attributions;

    public ClaimReader(
            Annotated annotated,
            Clauses clauses,
            Cases cases,
            Arguments arguments,
            Speakers speakers,
            Attributions attributions) {
        this.annotated = annotated;
        this.attributions = attributions;
        this.clauses = clauses;
        ClaimSubjects subjects = new ClaimSubjects(annotated, clauses, cases, speakers, attributions);
        this.responsibility = new ResponsibilityClaims(annotated, clauses, cases, arguments, speakers, subjects);
        this.accusations = new Accusations(annotated, clauses, cases, speakers, subjects);
        this.denials = new Denials(annotated.text(), clauses, speakers, subjects);
        this.silence = new Silence(annotated, clauses, speakers, subjects);
        this.control = new ControlClaims(annotated, clauses, arguments, speakers);
    }

    public List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : annotated.text().sentences()) {
            List<Match<Cue>> open = annotated.cues(sentence, CueKind.NO_CLAIM);
            for (Match<Cue> cue : open) {
                claims.add(Claim.plain(
                                About.RESPONSIBILITY, cue, sentence, clauses, null, true, Stance.REPORTS, "no-claim")
                        .by(unclaimedBy(cue)));
            }
            List<Match<Cue>> silent = annotated.cues(sentence, CueKind.UNDISCLOSED);
            for (Match<Cue> cue : silent) {
                silence.read(sentence, cue, claims);
            }
            List<Match<Cue>> own = annotated.cues(sentence, CueKind.CLAIM);
            for (Match<Cue> cue : own) {
                if (!overlaps(cue, open) && !overlaps(cue, silent)) {
                    responsibility.read(sentence, cue, claims);
                }
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.BLAME)) {
                if (!overlaps(cue, open) && !overlaps(cue, silent) && !overlaps(cue, own)) {
                    accusations.read(sentence, cue, claims);
                }
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.DENIAL)) {
                denials.read(sentence, cue, claims);
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.REPELLED)) {
                claims.add(Claim.plain(About.REPELLED, cue, sentence, clauses, null, false, null, "repelled"));
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.CONTROL)) {
                control.read(sentence, cue, claims);
            }
        }
        return claims;
    }

    /** "No group claimed it" is the report's own word, but where a group itself is silent. */
    private Speaker unclaimedBy(Match<Cue> cue) {
        Speaker silent = responsibility.silentGroup(cue);
        return silent == null ? attributions.report() : silent;
    }

    private static boolean overlaps(Match<Cue> cue, List<Match<Cue>> others) {
        return others.stream().anyMatch(other -> other.first() < cue.last() && cue.first() < other.last());
    }
}
