package org.marsad.reading.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.Measure.About;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.reading.attribution.Attributions;
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
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Reads claims that carry no number: responsibility claimed, laid on others or open; denials; control; attacks repelled; silence. */
public final class ClaimReader {
    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Cases cases;
    private final Arguments arguments;
    private final Speakers speakers;
    private final Attributions attributions;
    private final Unreal unreal;
    private final boolean arabic;

    public ClaimReader(
            Annotated annotated,
            Clauses clauses,
            Cases cases,
            Arguments arguments,
            Speakers speakers,
            Attributions attributions) {
        this.attributions = attributions;
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.cases = cases;
        this.arguments = arguments;
        this.speakers = speakers;
        this.unreal = new Unreal(annotated, clauses);
        this.arabic = text.language() == Language.AR;
    }

    public List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Match<Cue>> open = annotated.cues(sentence, CueKind.NO_CLAIM);
            for (Match<Cue> cue : open) {
                claims.add(plain(About.RESPONSIBILITY, sentence, cue, null, true, Stance.REPORTS, "no-claim"));
            }
            List<Match<Cue>> silent = annotated.cues(sentence, CueKind.UNDISCLOSED);
            for (Match<Cue> cue : silent) {
                undisclosed(sentence, cue, claims);
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.CLAIM)) {
                if (!overlaps(cue, open) && !overlaps(cue, silent)) {
                    claimed(sentence, cue, claims);
                }
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.BLAME)) {
                if (!overlaps(cue, open) && !overlaps(cue, silent)) {
                    blamed(sentence, cue, claims);
                }
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.DENIAL)) {
                denied(sentence, cue, claims);
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.REPELLED)) {
                claims.add(plain(About.REPELLED, sentence, cue, null, false, null, "repelled"));
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.CONTROL)) {
                control(sentence, cue, claims);
            }
        }
        return claims;
    }

    private static boolean overlaps(Match<Cue> cue, List<Match<Cue>> others) {
        return others.stream().anyMatch(other -> other.first() < cue.last() && cue.first() < other.last());
    }

    private Claim plain(
            About about,
            Sentence sentence,
            Match<Cue> cue,
            @Nullable Mention actor,
            boolean undisclosed,
            @Nullable Stance stance,
            String rule) {
        return new Claim(
                about,
                sentence.index(),
                cue.first(),
                clauses.begin(cue.first()),
                Math.max(cue.last(), clauses.end(cue.first())),
                null,
                actor,
                null,
                null,
                null,
                null,
                false,
                undisclosed,
                null,
                stance,
                rule);
    }

    private static Claim by(Claim claim, @Nullable Speaker speaker, @Nullable Mention actor, @Nullable Stance stance) {
        return new Claim(
                claim.about(),
                claim.sentence(),
                claim.anchor(),
                claim.first(),
                claim.last(),
                claim.victims(),
                actor,
                claim.killer(),
                claim.object(),
                claim.low(),
                claim.high(),
                claim.approximate(),
                claim.undisclosed(),
                speaker,
                stance,
                claim.rule());
    }

    /** "JNIM claimed the attack": the subject is claimant, actor and speaker. */
    private void claimed(Sentence sentence, Match<Cue> cue, List<Claim> claims) {
        if (isNegated(cue)) {
            claims.add(plain(About.RESPONSIBILITY, sentence, cue, null, true, Stance.REPORTS, "no-claim"));
            return;
        }
        List<ActorMention> claimants = claimants(sentence, cue);
        for (ActorMention claimant : claimants) {
            Claim claim = plain(About.RESPONSIBILITY, sentence, cue, claimant, false, Stance.CLAIMS, "claim");
            claims.add(by(claim, speakers.of(claimant), claimant, Stance.CLAIMS));
        }
        if (claimants.isEmpty() && !cue.value().is("shared", "1")) {
            claims.add(plain(About.RESPONSIBILITY, sentence, cue, null, false, Stance.CLAIMS, "claim:anaphoric"));
        }
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

    /** "The government blamed JNIM": speaker the accuser, actor the accused. */
    private void blamed(Sentence sentence, Match<Cue> cue, List<Claim> claims) {
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
                    accuser = speakers.of(mention) != null ? mention : accuser;
                } else if (after && passive && c == Case.BY) {
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
                    && i < cue.first()
                    && speakers.of(place) != null
                    && accuser == null) {
                accuser = place;
            }
        }
        if (accused.stream().anyMatch(one -> !isAttackers(one))) {
            accused.removeIf(ClaimReader::isAttackers);
        }
        for (ActorMention one : accused) {
            Claim claim = plain(About.RESPONSIBILITY, sentence, cue, one, false, null, "blame");
            claims.add(by(claim, accuser == null ? null : speakers.of(accuser), one, Stance.ASSERTS));
        }
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

    private void denied(Sentence sentence, Match<Cue> cue, List<Claim> claims) {
        Mention denier = subjectOf(sentence, cue);
        Speaker speaker = denier == null ? teller(cue) : speakers.of(denier);
        Claim claim = plain(About.RESPONSIBILITY, sentence, cue, denier, false, Stance.DENIES, "denial");
        claims.add(by(claim, speaker, denier, Stance.DENIES));
    }

    /** Arabic: opens with a negated or plain verb whose subject follows, not with دون or a participle. */
    private boolean isVerbal(Match<Cue> cue) {
        String key = text.key(cue.first());
        return !key.endsWith("دون")
                && !key.endsWith("بدون")
                && !key.endsWith("من")
                && !key.startsWith("متجنب")
                && !key.startsWith("متفادي")
                && !isImpersonal(text.key(cue.first() + 1));
    }

    /** "لم تُعرف الخسائر": nobody in particular is silent. */
    private static boolean isImpersonal(String verb) {
        return switch (verb) {
            case "تعرف",
                    "يعرف",
                    "تتضح",
                    "يتضح",
                    "تتوفر",
                    "يتوفر",
                    "تتوافر",
                    "يتوافر",
                    "تتبين",
                    "يتبين",
                    "تحص",
                    "يتسن",
                    "ترد",
                    "يعلم",
                    "تعلم" -> true;
            default -> false;
        };
    }

    private @Nullable Mention subjectOf(Sentence sentence, Match<Cue> cue) {
        int from = clauses.begin(cue.first());
        if (arabic && isVerbal(cue)) {
            for (int i = cue.first() + 1; i < Math.min(clauses.end(cue.first()), cue.last() + 6); i++) {
                Mention mention = annotated.mentionAt(i);
                if (mention != null && cases.of(mention) == Case.BARE && speakers.of(mention) != null) {
                    return mention;
                }
            }
        }
        boolean asideClosed = annotated.cueAt(from, CueKind.RELATIVE) != null
                && text.key(cue.first() - 1).equals(",");
        for (int i = cue.first() - 1; i >= from && !asideClosed; i--) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null && cases.of(mention) == Case.BARE && speakers.of(mention) != null) {
                return mention;
            }
        }
        if (annotated.cueAt(from, CueKind.RELATIVE) != null) {
            for (int i = from - 1; i >= Math.max(sentence.firstToken(), from - 6); i--) {
                Mention mention = annotated.mentionAt(i);
                if (mention != null && speakers.of(mention) != null) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** "The army gave no toll": the silent one is the speaker. */
    private void undisclosed(Sentence sentence, Match<Cue> cue, List<Claim> claims) {
        String about = cue.value().get("about");
        About what = about.equals("responsibility")
                ? About.RESPONSIBILITY
                : about.equals("control") ? About.CONTROL : TollReader.about(about);
        if (what == null) {
            return;
        }
        if (what == About.KILLED) {
            what = lossBefore(sentence, cue);
        }
        Mention silent = cue.value().is("subject", "none") ? null : subjectOf(sentence, cue);
        Claim claim = plain(what, sentence, cue, null, true, Stance.REPORTS, "undisclosed:" + about);
        boolean impersonal = cue.value().is("subject", "none");
        Speaker speaker = silent != null ? speakers.of(silent) : impersonal ? null : teller(cue);
        claims.add(by(claim, speaker, null, Stance.REPORTS));
    }

    /** Where a clause names nobody: whom its pronoun or "the statement" stands for; else null, and the frame over it decides. */
    private @Nullable Speaker teller(Match<Cue> cue) {
        for (int i = clauses.begin(cue.first()); i < cue.first(); i++) {
            if (annotated.cueAt(i, CueKind.PRONOUN) != null) {
                return attributions.speakerBefore(cue.first());
            }
        }
        return null;
    }

    /** "Troops were hurt, but it would not say how many": the loss named before decides what is withheld. */
    private About lossBefore(Sentence sentence, Match<Cue> cue) {
        boolean ownNoun = annotated.hasCue(cue.first(), cue.last(), CueKind.TOLL)
                || annotated.hasCue(cue.first(), cue.last(), CueKind.CASUALTY);
        if (!ownNoun) {
            for (int i = cue.first() - 1; i >= sentence.firstToken(); i--) {
                Match<Cue> loss = annotated.cueAt(i, CueKind.CASUALTY);
                About about =
                        loss == null ? null : TollReader.about(loss.value().get("about"));
                if (about != null) {
                    return about;
                }
            }
        }
        return About.KILLED;
    }

    private void control(Sentence sentence, Match<Cue> cue, List<Claim> claims) {
        if (unreal.isPlannedOrDenied(cue) || (arabic && annotated.cueAt(cue.first(), CueKind.CASUALTY) != null)) {
            return;
        }
        Arguments.Found found = arguments.of(cue, sentence);
        ActorMention holder = found.agents().isEmpty() ? null : found.agents().get(0);
        if (holder == null && !cue.value().is("pos", "state")) {
            return;
        }
        claims.add(plain(About.CONTROL, sentence, cue, holder, false, null, "control"));
    }

    /** "No group has said it was behind …", "لم تعلن … مسؤوليتها". */
    private boolean isNegated(Match<Cue> cue) {
        return annotated.hasCue(Math.max(clauses.begin(cue.first()), cue.first() - 4), cue.first(), CueKind.NEGATION);
    }
}
