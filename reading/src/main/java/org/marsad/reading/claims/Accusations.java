package org.marsad.reading.claims;

import java.util.ArrayList;
import java.util.List;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.Measure.About;
import org.marsad.model.Stance;
import org.marsad.reading.attribution.Speakers;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Responsibility laid on others: "the government blamed JNIM" makes the government speaker and JNIM actor. */
final class Accusations {
    private final Annotated annotated;
    private final Clauses clauses;
    private final Cases cases;
    private final Speakers speakers;
    private final ClaimSubjects subjects;
    private final Text text;
    private final boolean arabic;

    Accusations(Annotated annotated, Clauses clauses, Cases cases, Speakers speakers, ClaimSubjects subjects) {
        this.annotated = annotated;
        this.clauses = clauses;
        this.cases = cases;
        this.speakers = speakers;
        this.subjects = subjects;
        this.text = annotated.text();
        this.arabic = annotated.text().language() == Language.AR;
    }

    /** "The government blamed JNIM": speaker the accuser, actor the accused. */
    void read(Sentence sentence, Match<Cue> cue, List<Claim> claims) {
        if (cue.value().is("frame", "none")) {
            return;
        }
        if (cue.value().is("frame", "left")) {
            accused(sentence, cue, claims);
            return;
        }
        Mention accuser = null;
        List<ActorMention> accused = new ArrayList<>();
        int limit = clauses.end(cue.first());
        boolean passive = cue.value().is("frame", "passive");
        for (int i = clauses.begin(cue.first()); i < limit; i++) {
            ActorMention mention = annotated.actorAt(i);
            PlaceMention place = annotated.placeAt(i);
            if (mention != null && mention.first() == i) {
                boolean after = i >= cue.last();
                Case c = cases.of(mention);
                if (!after && !passive && c != Case.OF && c != Case.ON) {
                    boolean further = arabic && accuser != null && c != Case.BARE;
                    accuser = speakers.of(mention) != null && !further ? mention : accuser;
                } else if (after && passive && c == Case.BY) {
                    accuser = mention;
                } else if (after && isArabicSubject(mention, cue, limit)) {
                    accuser = mention;
                } else if (after && isAccusable(mention)) {
                    if (arabic
                            && accuser == null
                            && accused.isEmpty()
                            && !passive
                            && c == Case.BARE
                            && hasFurtherActor(mention, limit)) {
                        accuser = mention;
                    } else if (accused.isEmpty()
                            || cases.of(mention) == cases.of(accused.get(0))
                            || (arabic && text.key(i - 2).startsWith("و"))) {
                        accused.add(mention);
                    }
                }
                i = mention.last() - 1;
            } else if (place != null
                    && place.first() == i
                    && (i < cue.first() || (arabic && i == cue.last() && !passive))
                    && speakers.of(place) != null
                    && accuser == null) {
                accuser = place;
            }
        }
        if (arabic
                && accused.isEmpty()
                && !passive
                && accuser instanceof ActorMention only
                && only.first() > cue.first()
                && only.last() < cue.last()
                && isAccusable(only)) {
            accused.add(only);
            accuser = null;
        }
        if (accused.stream().anyMatch(one -> !isAttackers(one))) {
            accused.removeIf(Accusations::isAttackers);
        }
        if (accused.isEmpty() && arabic && accuser != null && !passive) {
            Claim claim =
                    Claim.plain(About.RESPONSIBILITY, cue, sentence, clauses, null, false, Stance.ASSERTS, "blame");
            claims.add(claim.by(speakers.of(accuser)));
        }
        for (ActorMention one : accused) {
            Claim claim =
                    Claim.plain(About.RESPONSIBILITY, cue, sentence, clauses, one, false, Stance.ASSERTS, "blame");
            claims.add(claim.by(accuser == null ? subjects.teller(cue) : speakers.of(accuser)));
        }
    }

    /** "JNIM, accused by the government of …": the subject is the accused, and who follows "by" the accuser. */
    private void accused(Sentence sentence, Match<Cue> cue, List<Claim> claims) {
        ActorMention accused = null;
        for (int i = cue.first() - 1; i >= Math.max(sentence.firstToken(), cue.first() - 10) && accused == null; i--) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && cases.of(mention) == Case.BARE && isAccusable(mention)) {
                accused = mention;
            }
            if (text.key(i).equals(";") || annotated.cueAt(i, CueKind.BOUNDARY) != null) {
                break;
            }
        }
        Mention accuser = null;
        for (int i = cue.last() - 1; i < Math.min(sentence.lastToken(), cue.last() + 6) && accuser == null; i++) {
            Mention mention = annotated.mentionAt(i);
            accuser = mention != null && cases.of(mention) == Case.BY ? mention : null;
            if (text.key(i).equals(",") || text.key(i).equals(";")) {
                break;
            }
        }
        if (accused != null && !isAttackers(accused)) {
            Claim claim =
                    Claim.plain(About.RESPONSIBILITY, cue, sentence, clauses, accused, false, Stance.ASSERTS, "blamed");
            claims.add(claim.by(accuser == null ? null : speakers.of(accuser)));
        }
    }

    /** "ينسب الأهالي المجزرة إلى …": who speaks directly behind the verb, and is not charged with a crime (اتهم الجيش بقتل). */
    private boolean isArabicSubject(ActorMention mention, Match<Cue> cue, int limit) {
        if (!arabic
                || cue.value().is("frame", "passive")
                || mention.first() > cue.last() + 1
                || cases.of(mention) != Case.BARE
                || speakers.of(mention) == null) {
            return false;
        }
        String next = mention.last() < limit ? text.key(mention.last()) : "";
        return !isAccusable(mention) || (!next.startsWith("ب") && !hasFurtherActor(mention, limit));
    }

    /** "Called the attackers mercenaries": the attackers are the theme, not the accused. */
    private static boolean isAttackers(ActorMention mention) {
        return mention.actor().id().equals("unidentified-armed");
    }

    private boolean hasFurtherActor(ActorMention mention, int limit) {
        for (int i = mention.last(); i < limit; i++) {
            ActorMention next = annotated.actorAt(i);
            if (next != null && isAccusable(next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAccusable(ActorMention mention) {
        return mention.actor().kind() != ActorKind.OBSERVER_ROLE
                && mention.actor().kind() != ActorKind.CIVILIANS;
    }
}
