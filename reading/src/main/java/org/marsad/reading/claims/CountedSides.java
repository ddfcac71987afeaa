package org.marsad.reading.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.reading.grammar.Antecedents;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Whose dead and wounded a number counts in French and English where no noun beside it says so: the subject of a loss ("the
 * force lost two soldiers"), the owner of the losses ("the army's own losses at 11 dead", "the civilian dead"), the speaker's
 * side ("four wounded on its own side").
 */
final class CountedSides {
    private static final int SIDE_REACH = 7;
    private static final int NOUN_REACH = 10;

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Antecedents antecedents;
    private final boolean arabic;

    CountedSides(Annotated annotated, Clauses clauses, Arguments arguments) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.arguments = arguments;
        this.antecedents = new Antecedents(annotated);
        this.arabic = text.language() == Language.AR;
    }

    /** Fills in whom each number counts where its words tell. */
    void read(List<Count> counts, Sentence sentence) {
        if (arabic) {
            return;
        }
        for (Count count : counts) {
            ActorMention victims = count.victims;
            if (count.about == null || count.quantity.article() || (victims != null && !isUnspecific(victims))) {
                continue;
            }
            ActorMention side = sideOf(count, sentence);
            if (side != null && Count.canBeVictim(side)) {
                count.victims = side;
            }
        }
    }

    private @Nullable ActorMention sideOf(Count count, Sentence sentence) {
        Match<Cue> cue = count.cue;
        if (cue != null && cue.value().is("own", "1") && cue.first() < count.quantity.firstToken()) {
            List<ActorMention> agents = arguments.of(cue, sentence).agents();
            ActorMention subject = agents.isEmpty() ? null : agents.get(0);
            return subject != null
                    ? subject
                    : hasPronoun(cue.first()) || opensClause(cue.first())
                            ? antecedents.subjectBefore(cue.first())
                            : null;
        }
        if (isOwnSide(count, sentence)) {
            return antecedents.subjectBefore(count.quantity.firstToken());
        }
        return count.victims == null ? ownerOfLosses(count) : null;
    }

    /** "Soldiers", "fighters", "men": people of some side. */
    private static boolean isUnspecific(ActorMention mention) {
        return switch (mention.actor().id()) {
            case "soldiers", "fighters-generic", "rebels-generic" -> true;
            default -> false;
        };
    }

    /** "…, but buried ten": the subject stands in the clause before. */
    private boolean opensClause(int token) {
        return token - clauses.begin(token) == 1 && annotated.cueAt(token - 1, CueKind.BOUNDARY) != null;
    }

    private boolean hasPronoun(int token) {
        return annotated.hasCue(Math.max(clauses.begin(token), token - NOUN_REACH), token, CueKind.PRONOUN);
    }

    /** "… dead on its own side", "… blessés dans ses rangs". */
    private boolean isOwnSide(Count count, Sentence sentence) {
        boolean own = false;
        for (int i = count.last; i < Math.min(sentence.lastToken(), count.last + SIDE_REACH); i++) {
            switch (text.key(i)) {
                case "its", "their", "our", "ses", "leurs", "leur", "son", "nos" -> own = true;
                case "siens" -> {
                    return true;
                }
                case "side", "ranks", "own", "rangs", "cote" -> {
                    return own;
                }
                case ".", ";", ":" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "The army's own losses at 11 dead", "the civilian dead above 100", "army dead: 100". */
    private @Nullable ActorMention ownerOfLosses(Count count) {
        int first = count.quantity.firstToken();
        for (int i = first - 1; i >= Math.max(clauses.begin(first), first - NOUN_REACH); i--) {
            Match<Cue> toll = annotated.cueAt(i, CueKind.TOLL);
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            boolean noun = (toll != null && isLoss(toll))
                    || (casualty != null && casualty.value().is("pos", "noun"));
            if (annotated.quantityAt(i) != null) {
                return null;
            }
            if (noun) {
                ActorMention owner = ownerBefore(i);
                if (owner != null) {
                    return owner;
                }
            }
        }
        return null;
    }

    /** "Losses", not "toll" or "count", which belong to who tells them. */
    private boolean isLoss(Match<Cue> toll) {
        return switch (text.key(toll.last() - 1)) {
            case "losses", "loss", "casualties", "dead", "pertes", "perte" -> true;
            default -> false;
        };
    }

    private @Nullable ActorMention ownerBefore(int noun) {
        int i = noun - 1;
        boolean own = false;
        while (i >= 0 && isQualifier(text.key(i))) {
            own |= text.key(i).equals("its") || text.key(i).equals("their");
            i--;
        }
        if (own) {
            return antecedents.subjectBefore(noun);
        }
        ActorMention owner = annotated.actorAt(i);
        return owner == null || owner.actor().kind() == ActorKind.OBSERVER_ROLE ? null : owner;
    }

    private static boolean isQualifier(String key) {
        return switch (key) {
            case "s", "'", "own", "total", "combined", "its", "their", "the", "death", "casualty", "number", "of" ->
                true;
            default -> false;
        };
    }
}
