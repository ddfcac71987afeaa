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
import org.marsad.reading.text.Text;

/** Responsibility denied, by the subject of the words or by whoever is speaking. */
final class Denials {
    private static final int DEALINGS_REACH = 5;

    private final Text text;
    private final Clauses clauses;
    private final Speakers speakers;
    private final ClaimSubjects subjects;

    Denials(Text text, Clauses clauses, Speakers speakers, ClaimSubjects subjects) {
        this.text = text;
        this.clauses = clauses;
        this.speakers = speakers;
        this.subjects = subjects;
    }

    void read(Sentence sentence, Match<Cue> cue, List<Claim> claims) {
        if (isOfDealings(cue) || subjects.isNegated(cue)) {
            return;
        }
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

    /** "Denies any pact": dealings with others are denied, not a deed. */
    private boolean isOfDealings(Match<Cue> cue) {
        for (int i = cue.last(); i < Math.min(text.size(), cue.last() + DEALINGS_REACH); i++) {
            switch (text.key(i)) {
                case "pact",
                        "alliance",
                        "deal",
                        "agreement",
                        "talks",
                        "links",
                        "link",
                        "ties",
                        "contact",
                        "negotiations",
                        "pacte",
                        "accord",
                        "liens",
                        "lien",
                        "contacts",
                        "negociations",
                        "pourparlers" -> {
                    return true;
                }
                case ",", ".", ";" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
