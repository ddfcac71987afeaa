package org.marsad.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Who does and who suffers the deed of a cue, within its sentence. One implementation per word order. */
public abstract class Arguments {
    /** What a cue governs. */
    public record Found(List<ActorMention> agents, List<ActorMention> patients, List<Match<Cue>> sites) {}

    protected final Annotated annotated;
    protected final Text text;
    protected final Clauses clauses;
    protected final Cases cases;

    protected Arguments(Annotated annotated, Clauses clauses, Cases cases) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.cases = cases;
    }

    public abstract Found of(Match<Cue> cue, Sentence sentence);

    /** Whether an actor can commit or suffer violence: roles of speakers cannot. */
    protected static boolean isParty(ActorMention mention) {
        ActorKind kind = mention.actor().kind();
        return (kind != ActorKind.OBSERVER_ROLE && kind != ActorKind.AGREEMENT)
                || mention.actor().id().equals("role-military-source");
    }

    /** Inhabitants, nurses, mayors and reporters tell, but they suffer too. */
    public static boolean isPerson(Actor actor) {
        return switch (actor.id()) {
            case "role-witness",
                    "role-hospital-source",
                    "role-traditional",
                    "role-mayor",
                    "role-elected",
                    "role-prefect",
                    "role-governor",
                    "media-local" -> true;
            default -> false;
        };
    }

    protected static boolean canAct(ActorMention mention) {
        ActorKind kind = mention.actor().kind();
        if (mention.actor().id().equals("ngo-generic")) {
            return false;
        }
        return kind.isArmedGroup()
                || kind.isForce()
                || kind == ActorKind.GOVERNMENT
                || kind == ActorKind.INTERNATIONAL_ORGANISATION
                || kind == ActorKind.REGIONAL_ORGANISATION
                || mention.actor().id().equals("protesters");
    }

    /** The actor and those coordinated with it to the right ("the CMA, JNIM and …"). */
    protected List<ActorMention> row(ActorMention head, int limit) {
        List<ActorMention> row = new ArrayList<>();
        row.add(head);
        int i = head.last();
        boolean joined = false;
        while (i < limit) {
            ActorMention next = annotated.actorAt(i);
            if (next != null && next.first() == i) {
                boolean attached = next.division() != null && next.division().conjunction() != 0;
                if ((joined || attached) && isParty(next) && !isSpeaking(next)) {
                    row.add(next);
                    i = next.last();
                    joined = false;
                    continue;
                }
                break;
            }
            Quantity quantity = annotated.quantityAt(i);
            Match<Cue> determiner = annotated.cueAt(i, CueKind.DETERMINER);
            if (annotated.cueAt(i, CueKind.CONJUNCTION) != null || text.key(i).equals(",")) {
                joined = true;
                i++;
            } else if (quantity != null && joined) {
                i = quantity.lastToken();
            } else if (determiner != null && (joined || isAttached(determiner))) {
                joined = true;
                i = determiner.last();
            } else {
                break;
            }
        }
        return row;
    }

    /** "…, the ministry said": who speaks is no member of the row before. */
    private boolean isSpeaking(ActorMention mention) {
        return text.language() != Language.AR && annotated.cueAt(mention.last(), CueKind.SPEECH) != null;
    }

    /** "وحليفاها": a determiner that carries the conjunction itself. */
    private static boolean isAttached(Match<Cue> determiner) {
        return determiner.division() != null && determiner.division().conjunction() != 0;
    }

    protected @Nullable ActorMention actorStarting(int token) {
        ActorMention mention = annotated.actorAt(token);
        return mention != null && mention.first() == token ? mention : null;
    }
}
