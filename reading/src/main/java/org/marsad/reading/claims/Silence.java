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
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Sentence;

/** What is expressly withheld: a toll, a name of who did it, the state of a town ("the army gave no toll"). */
final class Silence {
    private static final int EQUIPMENT_REACH = 5;

    private final Annotated annotated;
    private final Clauses clauses;
    private final Speakers speakers;
    private final ClaimSubjects subjects;
    private final LossCamps camps;

    Silence(Annotated annotated, Clauses clauses, Speakers speakers, ClaimSubjects subjects) {
        this.annotated = annotated;
        this.clauses = clauses;
        this.speakers = speakers;
        this.subjects = subjects;
        this.camps = new LossCamps(annotated, clauses);
    }

    /** "The army gave no toll": the silent one is the speaker. */
    void read(Sentence sentence, Match<Cue> cue, List<Claim> claims) {
        String about = cue.value().get("about");
        About what = about.equals("responsibility")
                ? About.RESPONSIBILITY
                : about.equals("control") ? About.CONTROL : TollReader.about(about);
        if (what == null) {
            return;
        }
        if (what == About.KILLED && isVagueFigure(sentence, cue)) {
            return;
        }
        if (what == About.KILLED) {
            what = isOfEquipment(sentence, cue) ? About.EQUIPMENT_DESTROYED : lossBefore(sentence, cue);
        }
        if (cue.value().is("sides", "both")) {
            for (Speaker side : sidesBefore(cue.first())) {
                claims.add(Claim.plain(what, cue, sentence, clauses, null, true, Stance.REPORTS, "undisclosed:both")
                        .by(side));
            }
            return;
        }
        Mention silent = cue.value().is("subject", "none") ? null : subjects.of(sentence, cue);
        if (cue.value().is("subject", "group") && !isGroup(silent)) {
            return;
        }
        Claim claim = Claim.plain(what, cue, sentence, clauses, null, true, Stance.REPORTS, "undisclosed:" + about);
        boolean ownLoss = isOwnLoss(cue);
        if (ownLoss && silent instanceof ActorMention owner) {
            claim = claim.of(owner);
        }
        boolean narrated = ownLoss && annotated.text().language() == Language.AR;
        if ((narrated || cue.value().is("by", "silence")) && isGroup(silent)) {
            claims.add(claim.by(Speaker.NARRATOR));
            return;
        }
        if (cue.value().is("who", "group") && !isGroup(silent, cue)) {
            return;
        }
        boolean impersonal = cue.value().is("subject", "none");
        Speaker speaker = silent != null ? speakers.of(silent) : impersonal ? null : subjects.teller(cue);
        if (speaker == null && !impersonal) {
            speaker = capitalBefore(cue);
        }
        subjects.remember(speaker, sentence);
        LossCamp camp = camps.of(cue.first(), cue.last());
        claims.add((camp == null ? claim : claim.of(camp)).by(speaker));
    }

    /** "À Bamako, c'est le silence": a capital in the clause keeps silent for its government. */
    private @Nullable Speaker capitalBefore(Match<Cue> cue) {
        for (int i = cue.first() - 1; i >= clauses.begin(cue.first()); i--) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null) {
                return speakers.ofCapital(place);
            }
        }
        return null;
    }

    private static boolean isGroup(@Nullable Mention mention) {
        return mention instanceof ActorMention actor
                && actor.actor().kind().isArmedGroup()
                && actor.actor().kind() != ActorKind.GENERIC_ARMED;
    }

    /** "A number of them fell, without saying how many": the vague figure is the toll. */
    private boolean isVagueFigure(Sentence sentence, Match<Cue> cue) {
        for (int i = sentence.firstToken(); i < cue.first(); i++) {
            Quantity quantity = annotated.quantityAt(i);
            if (quantity != null && quantity.rule().equals("several")) {
                return true;
            }
        }
        return false;
    }

    /** "Its own losses", خسائره, قتلاها: the losses of the silent one itself. */
    private boolean isOwnLoss(Match<Cue> cue) {
        for (int i = cue.first(); i < cue.last(); i++) {
            switch (annotated.text().key(i)) {
                case "خسايره",
                        "خسايرها",
                        "خسايرهم",
                        "قتلاه",
                        "قتلاها",
                        "قتلاهم",
                        "ضحاياه",
                        "ضحاياها",
                        "ضحاياهم",
                        "its",
                        "their",
                        "own" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Gave no figure for the vehicles". */
    private boolean isOfEquipment(Sentence sentence, Match<Cue> cue) {
        int limit = Math.min(sentence.lastToken(), cue.last() + EQUIPMENT_REACH);
        for (int i = cue.last(); i < limit; i++) {
            if (annotated.cueAt(i, CueKind.EQUIPMENT) != null) {
                return true;
            }
            if (annotated.text().token(i).isPunctuation() || annotated.mentionAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    /** What an armed group leaves unsaid is whether it did it; others only say nothing. */
    private boolean isGroup(@Nullable Mention silent, Match<Cue> cue) {
        if (silent instanceof ActorMention mention) {
            return mention.actor().kind().isArmedGroup();
        }
        Speaker teller = subjects.teller(cue);
        return teller != null
                && annotated.actors().stream()
                        .anyMatch(mention -> mention.actor().kind().isArmedGroup()
                                && mention.actor().id().equals(teller.id()));
    }

    /** "Neither side": the two parties named last. */
    private List<Speaker> sidesBefore(int token) {
        List<Speaker> sides = new ArrayList<>();
        List<ActorMention> actors = annotated.actors();
        for (int i = actors.size() - 1; i >= 0 && sides.size() < 2; i--) {
            ActorMention mention = actors.get(i);
            ActorKind kind = mention.actor().kind();
            boolean party = kind.isForce() || (kind.isArmedGroup() && kind != ActorKind.GENERIC_ARMED);
            Speaker speaker = party && mention.last() <= token ? speakers.of(mention) : null;
            if (speaker != null && !sides.contains(speaker)) {
                sides.add(speaker);
            }
        }
        return sides;
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
                if (about != null && annotated.cueAt(i - 1, CueKind.NEGATION) == null) {
                    return about;
                }
            }
        }
        return About.KILLED;
    }
}
