package org.marsad.reading.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.Measure.About;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.reading.attribution.Speakers;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Sentence;

/** Responsibility claimed: "JNIM claimed the attack" makes JNIM claimant, actor and speaker. */
final class ResponsibilityClaims {
    private final Annotated annotated;
    private final Clauses clauses;
    private final Cases cases;
    private final Arguments arguments;
    private final Speakers speakers;
    private final ClaimSubjects subjects;
    private final boolean arabic;

    ResponsibilityClaims(
            Annotated annotated,
            Clauses clauses,
            Cases cases,
            Arguments arguments,
            Speakers speakers,
            ClaimSubjects subjects) {
        this.annotated = annotated;
        this.clauses = clauses;
        this.cases = cases;
        this.arguments = arguments;
        this.speakers = speakers;
        this.subjects = subjects;
        this.arabic = annotated.text().language() == Language.AR;
    }

    /** "JNIM claimed the attack": the subject is claimant, actor and speaker. */
    void read(Sentence sentence, Match<Cue> cue, List<Claim> claims) {
        Match<Cue> control = annotated.cueAt(cue.first(), CueKind.CONTROL);
        if (control != null && control.last() > cue.last()) {
            return;
        }
        if (isNegated(cue)) {
            claims.add(
                    Claim.plain(About.RESPONSIBILITY, cue, sentence, clauses, null, true, Stance.REPORTS, "no-claim"));
            return;
        }
        List<ActorMention> claimants = claimants(sentence, cue);
        for (ActorMention claimant : claimants) {
            Claim claim =
                    Claim.plain(About.RESPONSIBILITY, cue, sentence, clauses, claimant, false, Stance.CLAIMS, "claim");
            claims.add(claim.by(speakers.of(claimant)));
        }
        ActorMention party = claimants.isEmpty() && !arabic ? party(cue, subjects.of(sentence, cue)) : null;
        if (party != null) {
            Claim claim =
                    Claim.plain(About.RESPONSIBILITY, cue, sentence, clauses, party, false, Stance.CLAIMS, "claim");
            claims.add(claim.by(speakers.of(party)));
        } else if (claimants.isEmpty() && !cue.value().is("shared", "1") && !isOfState(sentence, cue)) {
            Claim claim = Claim.plain(
                    About.RESPONSIBILITY, cue, sentence, clauses, null, false, Stance.CLAIMS, "claim:anaphoric");
            claims.add(claim.by(subjects.teller(cue)));
        }
    }

    /** "The group has never owned up to it": the group that a French or English silence is told of, or null. */
    @Nullable
    Speaker silentGroup(Match<Cue> cue) {
        switch (annotated.text().key(cue.first())) {
            case "has", "have", "had", "does", "did", "n", "ne" -> {}
            default -> {
                return null;
            }
        }
        if (annotated.text().words(cue.first(), cue.last()).contains("been")) {
            return null;
        }
        ActorMention before = annotated.actorAt(cue.first() - 1);
        if (before != null && isGroup(before)) {
            return speakers.of(before);
        }
        return before == null && annotated.cueOver(cue.first() - 1, CueKind.PRONOUN) != null
                ? subjects.teller(cue)
                : null;
    }

    /** "The army said it had killed twenty": what a state's forces did is told, not claimed. */
    private boolean isOfState(Sentence sentence, Match<Cue> cue) {
        return arguments.of(cue, sentence).agents().stream()
                .map(agent -> agent.actor().kind())
                .anyMatch(kind -> kind.isForce() || kind == ActorKind.GOVERNMENT);
    }

    /** "The rebels" who claim; and a ministry that takes responsibility in so many words. */
    private @Nullable ActorMention party(Match<Cue> cue, @Nullable Mention subject) {
        if (!(subject instanceof ActorMention mention)) {
            return null;
        }
        ActorKind kind = mention.actor().kind();
        boolean state = kind.isForce() || kind == ActorKind.GOVERNMENT;
        boolean avowed = annotated.text().words(cue.first(), cue.last()).contains("responsib");
        return kind.isArmedGroup() || (state && avowed) ? mention : null;
    }

    private List<ActorMention> claimants(Sentence sentence, Match<Cue> cue) {
        List<ActorMention> found = new ArrayList<>();
        Arguments.Found arguments = this.arguments.of(cue, sentence);
        for (ActorMention mention : arguments.agents()) {
            if (isGroup(mention)) {
                found.add(mention);
            }
        }
        if (found.isEmpty()) {
            for (ActorMention mention : arguments.patients()) {
                if (isGroup(mention) && (arabic || cases.of(mention) == Case.BY)) {
                    found.add(mention);
                }
            }
        }
        if (found.isEmpty()) {
            ActorMention nearest = nearestGroup(sentence, cue);
            if (nearest != null) {
                found.add(nearest);
            }
        }
        return found;
    }

    private @Nullable ActorMention nearestGroup(Sentence sentence, Match<Cue> cue) {
        ActorMention best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (ActorMention mention : annotated.actors()) {
            if (sentence.contains(mention.first()) && isGroup(mention) && !isPatron(mention)) {
                int distance = mention.first() >= cue.last()
                        ? mention.first() - cue.last() + (arabic ? 0 : 6)
                        : cue.first() - mention.last();
                if (distance < bestDistance) {
                    bestDistance = distance;
                    best = mention;
                }
            }
        }
        return best;
    }

    private static boolean isGroup(ActorMention mention) {
        ActorKind kind = mention.actor().kind();
        return kind.isArmedGroup()
                && kind != ActorKind.GENERIC_ARMED
                && !mention.actor().id().endsWith("-generic");
    }

    /** Arabic: the organisation that the claimant belongs to (التابعة لتنظيم القاعدة) claims nothing itself. */
    private boolean isPatron(ActorMention mention) {
        Case c = cases.of(mention);
        return arabic && (c == Case.TO || c == Case.OF);
    }

    /** "No group has said it was behind …", "لم تعلن … مسؤوليتها". */
    private boolean isNegated(Match<Cue> cue) {
        return annotated.hasCue(Math.max(clauses.begin(cue.first()), cue.first() - 4), cue.first(), CueKind.NEGATION);
    }
}
