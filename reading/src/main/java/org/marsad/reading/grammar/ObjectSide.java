package org.marsad.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** French and English: what stands right of a verb or noun, by the preposition it stands with, and whose the sites there are. */
final class ObjectSide {
    private static final int RIGHT_REACH = 16;

    /**
     * What stands to the right.
     *
     * @param bare actors without preposition
     * @param by actors after "by", "par"
     * @param on actors after "on", "against", "contre", "between"
     * @param of actors after "of", "de"
     * @param to actors after "to", "in"
     * @param sites the places hit
     */
    record Objects(
            List<ActorMention> bare,
            List<ActorMention> by,
            List<ActorMention> on,
            List<ActorMention> of,
            List<ActorMention> to,
            List<Match<Cue>> sites) {
        Objects() {
            this(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    private final Arguments arguments;
    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Cases cases;

    ObjectSide(Arguments arguments, Annotated annotated, Clauses clauses, Cases cases) {
        this.arguments = arguments;
        this.annotated = annotated;
        this.clauses = clauses;
        this.cases = cases;
        this.text = annotated.text();
    }

    /** What stands right of a cue up to the end of its clause or to another deed. */
    Objects of(Match<Cue> cue, Sentence sentence) {
        Objects side = new Objects();
        int limit = Math.min(Math.min(clauses.end(cue.first()), sentence.lastToken()), cue.last() + RIGHT_REACH);
        within(cue, side);
        for (int i = cue.last(); i < limit; i++) {
            ActorMention mention = arguments.actorStarting(i);
            if (mention != null && Arguments.isParty(mention)) {
                if (annotated.cueAt(mention.last(), CueKind.SPEECH) != null) {
                    break;
                }
                if (isBomb(cue) && cases.of(mention) == Case.NEAR && !side.on().contains(mention)) {
                    side.on().add(mention);
                }
                sort(side, mention, limit);
                i = mention.last() - 1;
                continue;
            }
            Match<Cue> site = annotated.cueAt(i, CueKind.SITE);
            if (site != null) {
                Case c = cases.of(site.first(), (char) 0);
                boolean beside = c == Case.NEAR && isBomb(cue);
                if (c == Case.ON
                        || c == Case.BARE
                        || (c == Case.IN && side.sites().isEmpty())
                        || c == Case.OF
                        || beside) {
                    side.sites().add(site);
                    ActorMention owner = ownerAfter(site, limit);
                    if (owner != null && !side.on().contains(owner)) {
                        side.on().add(owner);
                    }
                }
                continue;
            }
            if (i > cue.last() && (SubjectSide.isOtherVerb(annotated, i, cue) || isOtherDeed(i, cue))) {
                break;
            }
            if (annotated.cueAt(i, CueKind.SPEECH) != null && i > cue.last() + 1) {
                break;
            }
            if (annotated.cueAt(i, CueKind.ACCORDING) != null) {
                break;
            }
            if (annotated.cueAt(i, CueKind.REPELLED) != null
                    || (i >= cue.last() && cue.value().is("pos", "noun") && isReaction(i))
                    || (i > cue.last() && annotated.cueAt(i, CueKind.DENIAL) != null)) {
                break;
            }
        }
        return side;
    }

    /** "Drove the rebels out of", "took nine villagers hostage": who stands between the words of a verb is its object. */
    private void within(Match<Cue> cue, Objects side) {
        if (cue.value().is("pos", "noun")) {
            return;
        }
        for (int i = cue.first() + 1; i < cue.last(); i++) {
            ActorMention mention = arguments.actorStarting(i);
            if (mention != null
                    && mention.last() <= cue.last()
                    && Arguments.isParty(mention)
                    && cases.of(mention) == Case.BARE) {
                side.bare().add(mention);
            }
        }
    }

    /** "Was condemned by", "was attributed by": who follows has not done it. */
    private boolean isReaction(int token) {
        return annotated.cueAt(token, CueKind.BLAME) != null
                || annotated.cueAt(token, CueKind.REACTION) != null
                || annotated.cueAt(token, CueKind.NO_CLAIM) != null;
    }

    /** Another deed named after this one has its own doer and sufferer. */
    private boolean isOtherDeed(int token, Match<Cue> cue) {
        Match<Cue> event = annotated.cueAt(token, CueKind.EVENT);
        return event != null && event.first() >= cue.last() && !event.value().is("class", "airvehicle");
    }

    private static boolean isBomb(Match<Cue> cue) {
        return switch (cue.value().get("class")) {
            case "suicide", "carbomb", "blast", "grenade", "shelling" -> true;
            default -> false;
        };
    }

    /** "The headquarters of the G5 Sahel": whose a site is. */
    private @Nullable ActorMention ownerAfter(Match<Cue> site, int limit) {
        for (int i = site.last(); i < Math.min(limit, site.last() + 4); i++) {
            ActorMention owner = arguments.actorStarting(i);
            if (owner != null) {
                return Arguments.isParty(owner) && cases.of(owner) == Case.OF ? owner : null;
            }
            if (text.token(i).isPunctuation() || annotated.placeAt(i) != null) {
                return null;
            }
        }
        return null;
    }

    /** "Une position tenue par des volontaires": who holds what is hit. */
    private boolean isHeldBy(ActorMention mention) {
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 4); i--) {
            switch (text.key(i)) {
                case "tenu",
                        "tenue",
                        "tenus",
                        "tenues",
                        "garde",
                        "gardee",
                        "gardes",
                        "gardees",
                        "defendu",
                        "defendue",
                        "controle",
                        "controlee",
                        "controles",
                        "surveille",
                        "surveillee",
                        "held",
                        "manned",
                        "guarded",
                        "guarding",
                        "defended" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "A soufflé un véhicule des volontaires": whose the vehicle is. */
    private boolean isOwnerOfThing(ActorMention mention) {
        int i = mention.first() - 1;
        while (i > 0
                && (annotated.cueAt(i, CueKind.PREPOSITION) != null
                        || annotated.cueAt(i, CueKind.DETERMINER) != null)) {
            i--;
        }
        Match<Cue> thing = annotated.cueOver(i, CueKind.EQUIPMENT);
        return thing != null
                && switch (thing.value().get("gloss")) {
                    case "vehicles", "motorcycles", "aircraft" -> true;
                    default -> false;
                };
    }

    private void sort(Objects side, ActorMention mention, int limit) {
        List<ActorMention> target = switch (cases.of(mention)) {
            case BY -> isHeldBy(mention) ? side.on() : side.by();
            case ON -> side.on();
            case OF -> isOwnerOfThing(mention) ? side.on() : side.of();
            case BARE -> side.bare();
            case BETWEEN, WITH -> side.on();
            case IN, TO, FROM -> side.to();
            default -> null;
        };
        if (target == side.of() && side.on().contains(mention)) {
            return;
        }
        if (target != null && !target.contains(mention)) {
            for (ActorMention member : arguments.row(mention, limit)) {
                if (!target.contains(member)) {
                    target.add(member);
                }
            }
        }
    }
}
