package org.marsad.reading.claims;

import java.util.List;
import org.marsad.model.Measure.About;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.reading.attribution.Speakers;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Sentence;

/** Responsibility denied, by the subject of the words or by whoever is speaking. */
final class Denials {
    private final Clauses clauses;
    private final Speakers speakers;
    private final ClaimSubjects subjects;

    Denials(Clauses clauses, Speakers speakers, ClaimSubjects subjects) {
        this.clauses = clauses;
        this.speakers = speakers;
        this.subjects = subjects;
    }

    void read(Sentence sentence, Match<Cue> cue, List<Claim> claims) {
        Mention denier = subjects.by(sentence, cue);
        if (denier == null) {
            denier = subjects.coordinated(cue);
        }
        if (denier == null) {
            denier = subjects.of(sentence, cue);
        }
        Speaker speaker = denier == null ? subjects.teller(cue) : speakers.of(denier);
        subjects.remember(speaker, sentence);
        Claim claim = Claim.plain(About.RESPONSIBILITY, cue, sentence, clauses, denier, false, Stance.DENIES, "denial");
        claims.add(claim.by(speaker));
    }
}
