package org.marsad.reading.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.Measure.About;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Sentence;

/**
 * Claims of killed, wounded, missing and abducted people from the numbers whose meaning is known, with who killed them;
 * none from what is planned, feared or to be avenged. A toll raised from one figure to another is two claims.
 */
final class TollClaims {
    private static final int SIDE_REACH = 8;

    private final Unreal unreal;
    private final Annotated annotated;
    private final Clauses clauses;
    private final Arguments arguments;
    private final LossCamps camps;

    TollClaims(Annotated annotated, Clauses clauses, Arguments arguments) {
        this.annotated = annotated;
        this.clauses = clauses;
        this.arguments = arguments;
        this.unreal = new Unreal(annotated, clauses);
        this.camps = new LossCamps(annotated, clauses);
    }

    void write(Count count, Sentence sentence, List<Claim> claims) {
        Quantity q = count.quantity;
        if (count.about == null || (q.article() && count.victims == null && !isOneLoss(count))) {
            return;
        }
        About about = TollReader.about(count.about);
        if (about == null) {
            return;
        }
        if (count.cue != null && (unreal.isPlanned(count.cue) || isMotive(q))) {
            return;
        }
        losers(count, sentence);
        int first = count.cue == null ? q.firstToken() : Math.min(q.firstToken(), count.cue.first());
        int last = count.cue == null ? count.last : Math.max(count.last, count.cue.last());
        if (q.low() != null && q.high() != null && !q.low().equals(q.high()) && changes(q, sentence)) {
            claims.add(claim(about, sentence, q, first, last, count, q.low(), q.low()));
            claims.add(claim(about, sentence, q, first, last, count, q.high(), q.high()));
            return;
        }
        claims.add(claim(about, sentence, q, first, last, count, q.low(), q.high()));
    }

    private Claim claim(
            About about,
            Sentence sentence,
            Quantity q,
            int first,
            int last,
            Count count,
            @Nullable Integer low,
            @Nullable Integer high) {
        return new Claim(
                about,
                sentence.index(),
                q.firstToken(),
                first,
                last,
                count.victims,
                null,
                killerOf(count, sentence),
                null,
                low,
                high,
                q.approximate(),
                false,
                null,
                null,
                "toll:" + count.rule,
                isNamed(count) ? null : lost(count) ? LossCamp.OWN : camps.of(q.firstToken(), last));
    }

    /** "Il dit avoir perdu cinq hommes": whoever the pronoun means has lost them. */
    private static boolean lost(Count count) {
        return count.cue != null && count.cue.value().is("loser", "subject");
    }

    private static boolean isNamed(Count count) {
        return count.victims != null && !count.victims.actor().id().equals("victims-generic");
    }

    /** "Les assaillants ont laissé quinze corps": a verb before the number whose subject has lost them, or null. */
    private @Nullable Match<Cue> loserBefore(Count count) {
        int first = count.quantity.firstToken();
        for (int i = first - 1; i >= Math.max(clauses.begin(first), first - 3); i--) {
            Match<Cue> verb = annotated.cueAt(i, CueKind.CAMP);
            if (verb != null && verb.value().is("pos", "loser")) {
                return verb;
            }
        }
        return null;
    }

    /** "Un mort", "un blessé léger": an article and a noun that cannot mean but one person lost. */
    private boolean isOneLoss(Count count) {
        Match<Cue> cue = count.cue;
        if (cue == null || cue.first() != count.quantity.lastToken()) {
            return false;
        }
        return switch (annotated.text().key(cue.first())) {
            case "mort", "blesse", "tue", "disparu" -> cue.last() - cue.first() == 1;
            default -> false;
        };
    }

    /** "Côté FAMa, trois morts et sept blessés", "in the army's ranks: three dead": the side named before its losses. */
    private @Nullable ActorMention sideBefore(Count count) {
        int first = count.quantity.firstToken();
        for (int i = first - 1; i >= Math.max(clauses.begin(first), first - SIDE_REACH); i--) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null) {
                Match<Cue> among = annotated.cueOver(mention.first() - 1, CueKind.PREPOSITION);
                boolean side = among != null && among.value().is("role", "among");
                boolean closed = annotated.text().key(mention.last()).equals(",");
                return side && closed && Count.canBeVictim(mention) ? mention : null;
            }
        }
        return null;
    }

    /** "The army lost twelve men": the subject of the verb is who is counted. */
    private void losers(Count count, Sentence sentence) {
        Match<Cue> cue = count.cue;
        if (cue == null || isNamed(count)) {
            return;
        }
        ActorMention side = sideBefore(count);
        if (side != null) {
            count.victims = side;
        }
        Match<Cue> verb = cue.value().is("loser", "subject") ? cue : loserBefore(count);
        if (verb == null) {
            return;
        }
        for (ActorMention loser : arguments.of(verb, sentence).agents()) {
            if (Count.canBeVictim(loser)) {
                count.victims = loser;
                return;
            }
        }
    }

    /** Who killed them: the doer of the toll's verb, unless it is the side that is counted. */
    private @Nullable ActorMention killerOf(Count count, Sentence sentence) {
        Match<Cue> cue = count.cue;
        if (cue == null
                || cue.value().is("pos", "noun")
                || cue.value().is("pos", "fin")
                || cue.value().is("loser", "subject")) {
            return null;
        }
        for (ActorMention agent : arguments.of(cue, sentence).agents()) {
            ActorKind kind = agent.actor().kind();
            boolean doer = kind.isArmedGroup() || kind.isForce();
            boolean counted = count.victims != null
                    && count.victims.actor().id().equals(agent.actor().id());
            if (doer && !counted) {
                return agent;
            }
        }
        return null;
    }

    /** "raised from 20 to 32": two tolls, not a range. */
    private boolean changes(Quantity q, Sentence sentence) {
        for (int i = Math.max(sentence.firstToken(), q.firstToken() - 8); i < q.firstToken(); i++) {
            Match<Cue> toll = annotated.cueAt(i, CueKind.TOLL);
            if (toll != null && toll.value().is("change", "1")) {
                return true;
            }
        }
        return false;
    }

    /** "To avenge two of their scouts": the dead a deed is said to avenge are not its toll. */
    private boolean isMotive(Quantity q) {
        for (int i = q.firstToken() - 1; i >= Math.max(clauses.begin(q.firstToken()), q.firstToken() - 3); i--) {
            Match<Cue> motive = annotated.cueAt(i, CueKind.IRREALIS);
            if (motive != null && motive.value().is("motive", "1")) {
                return true;
            }
        }
        return false;
    }

    /** Wounded or dead told without any number ("and others were wounded", فضلا عن جرحى): an undisclosed figure. */
    void uncounted(Sentence sentence, List<Count> counts, List<Claim> claims) {
        for (Match<Cue> cue : annotated.cues(sentence, CueKind.CASUALTY)) {
            if (!cue.value().is("count", "none")) {
                continue;
            }
            boolean used = false;
            for (Count count : counts) {
                used |= count.cue != null && count.cue.first() == cue.first();
                used |= cue.value().get("about").equals(count.about)
                        && clauses.same(count.quantity.firstToken(), cue.first());
            }
            About about = TollReader.about(cue.value().get("about"));
            if (!used && about != null && !unreal.isPlanned(cue) && !unreal.isPlannedOrDenied(cue)) {
                claims.add(new Claim(
                        about,
                        sentence.index(),
                        cue.first(),
                        cue.first(),
                        cue.last(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        true,
                        null,
                        null,
                        "toll:uncounted",
                        camps.of(cue.first(), cue.last())));
            }
        }
    }
}
