package org.marsad.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;

/** French and English: subject, verb, object; passives with "by"/"par"; nouns with "on", "by", "of". */
public final class LatinArguments extends Arguments {
    private static final int RIGHT_REACH = 16;

    public LatinArguments(Annotated annotated, Clauses clauses, Cases cases) {
        super(annotated, clauses, cases);
    }

    @Override
    public Found of(Match<Cue> cue, Sentence sentence) {
        return cue.value().is("pos", "noun") || cue.value().is("pos", "act")
                ? noun(cue, sentence)
                : verb(cue, sentence);
    }

    private Found verb(Match<Cue> cue, Sentence sentence) {
        Side left = left(cue, sentence);
        Side right = right(cue, sentence);
        boolean passive = isPassive(cue, sentence, left, right);
        List<ActorMention> agents = new ArrayList<>();
        List<ActorMention> patients = new ArrayList<>();
        List<Match<Cue>> sites = new ArrayList<>();
        if (passive) {
            patients.addAll(left.actors);
            sites.addAll(left.sites);
            agents.addAll(right.by);
            if (patients.isEmpty() && sites.isEmpty()) {
                sites.addAll(right.sites);
            }
        } else {
            agents.addAll(left.actors);
            patients.addAll(right.bare);
            patients.addAll(right.on);
            sites.addAll(right.sites);
            agents.addAll(right.by);
        }
        if (cue.value().is("class", "transfer") || cue.value().is("class", "abandon")) {
            patients.addAll(right.to);
        }
        return new Found(agents, patients, sites);
    }

    private Found noun(Match<Cue> cue, Sentence sentence) {
        Side right = right(cue, sentence);
        List<ActorMention> agents = new ArrayList<>(right.by);
        List<ActorMention> patients = new ArrayList<>(right.on);
        List<Match<Cue>> sites = new ArrayList<>(right.sites);
        boolean act = cue.value().is("pos", "act");
        for (ActorMention mention : right.of) {
            boolean doer = !act && canAct(mention) && (mention.actor().kind().isArmedGroup() || patients.size() > 0);
            (doer ? agents : patients).add(mention);
        }
        if (act) {
            patients.addAll(right.bare);
        }
        ActorMention owner = ownerBefore(cue.first());
        if (owner != null && canAct(owner)) {
            agents.add(owner);
        }
        light(cue, sentence, agents, patients, sites);
        if (agents.isEmpty()
                && (cue.value().is("class", "transfer") || cue.value().is("class", "agreement"))) {
            agents.addAll(left(cue, sentence).actors);
            patients.addAll(right.to);
        }
        return new Found(agents, patients, sites);
    }

    /** "JNIM attack", "the army's raid". */
    private @Nullable ActorMention ownerBefore(int first) {
        int i = first - 1;
        for (int steps = 0; steps < 2 && i >= 0; steps++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && isParty(mention)) {
                return mention;
            }
            if (!text.key(i).equals("s")
                    && !text.key(i).equals("'s")
                    && !text.key(i).equals("'")
                    && !text.token(i).isWord()) {
                return null;
            }
            if (annotated.cueAt(i, CueKind.PREPOSITION) != null && !text.key(i).equals("s")) {
                return null;
            }
            i--;
        }
        return null;
    }

    /** Light verbs before the noun: "gunmen launched an attack", "the convoy came under attack". */
    private void light(
            Match<Cue> cue,
            Sentence sentence,
            List<ActorMention> agents,
            List<ActorMention> patients,
            List<Match<Cue>> sites) {
        int from = clauses.begin(cue.first());
        for (int i = cue.first() - 1; i >= Math.max(from, cue.first() - 8); i--) {
            Match<Cue> undergo = annotated.cueAt(i, CueKind.UNDERGO);
            Match<Cue> light = annotated.cueAt(i, CueKind.LIGHT);
            Match<Cue> verb = undergo != null ? undergo : light;
            if (verb == null) {
                continue;
            }
            Side subject = left(verb, sentence);
            if (undergo != null) {
                patients.addAll(subject.actors);
                sites.addAll(subject.sites);
            } else if (!hasPassive(verb.first(), from)) {
                agents.addAll(subject.actors);
            }
            return;
        }
        for (int i = cue.last(); i < Math.min(clauses.end(cue.first()), cue.last() + 8); i++) {
            Match<Cue> light = annotated.cueAt(i, CueKind.LIGHT);
            if (light != null) {
                Side doer = right(light, sentence);
                agents.addAll(doer.by);
                patients.addAll(doer.on);
                sites.addAll(doer.sites);
                return;
            }
        }
    }

    private static final class Side {
        private final List<ActorMention> actors = new ArrayList<>();
        private final List<ActorMention> bare = new ArrayList<>();
        private final List<ActorMention> by = new ArrayList<>();
        private final List<ActorMention> on = new ArrayList<>();
        private final List<ActorMention> of = new ArrayList<>();
        private final List<ActorMention> to = new ArrayList<>();
        private final List<Match<Cue>> sites = new ArrayList<>();
    }

    /** The subject: nearest bare noun to the left; behind a relative pronoun, its antecedent. */
    private Side left(Match<Cue> cue, Sentence sentence) {
        Side side = new Side();
        int from = clauses.begin(cue.first());
        boolean relative = annotated.cueAt(from, CueKind.RELATIVE) != null && from > sentence.firstToken();
        ActorMention fallback = null;
        int start = coordinatedVerb(cue, from);
        for (int i = start; i >= from; i--) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && isParty(mention)) {
                Case c = cases.of(mention);
                if (c == Case.BARE) {
                    side.actors.addAll(rowEndingAt(mention, from));
                    break;
                }
                if (c == Case.OF && fallback == null) {
                    fallback = mention;
                }
                i = mention.first();
                continue;
            }
            Match<Cue> site = annotated.cueAt(i, CueKind.SITE);
            if (site != null && cases.of(site.first(), (char) 0) == Case.BARE) {
                side.sites.add(site);
                if (fallback != null) {
                    side.actors.add(fallback);
                }
                return side;
            }
            if (isOtherVerb(i, cue)) {
                break;
            }
        }
        if (side.actors.isEmpty() && fallback != null) {
            side.actors.add(fallback);
        }
        if (side.actors.isEmpty() && relative) {
            antecedent(from, sentence, side);
        }
        return side;
    }

    /** In "killed the guards and burned the camp" the second verb has the first one's subject: begin left of that one. */
    private int coordinatedVerb(Match<Cue> cue, int from) {
        int before = cue.first() - 1;
        if (before <= from || annotated.cueAt(before, CueKind.CONJUNCTION) == null) {
            return before;
        }
        for (int i = before - 1; i >= from; i--) {
            Match<Cue> event = annotated.cueAt(i, CueKind.EVENT);
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            boolean verb = (event != null && !event.value().is("pos", "noun"))
                    || (casualty != null && !casualty.value().is("pos", "noun"))
                    || annotated.cueAt(i, CueKind.SPEECH) != null;
            if (verb) {
                return i - 1;
            }
        }
        return before;
    }

    /** Another deed named after this one has its own doer and sufferer. */
    private boolean isOtherDeed(int token, Match<Cue> cue) {
        Match<Cue> event = annotated.cueAt(token, CueKind.EVENT);
        return event != null && event.first() >= cue.last() && !event.value().is("class", "airvehicle");
    }

    private boolean isOtherVerb(int token, Match<Cue> cue) {
        Match<Cue> event = annotated.cueAt(token, CueKind.EVENT);
        return event != null && event.first() != cue.first() && !event.value().is("pos", "noun");
    }

    private List<ActorMention> rowEndingAt(ActorMention last, int from) {
        List<ActorMention> row = new ArrayList<>();
        row.add(last);
        int i = last.first() - 1;
        int unknown = 0;
        boolean joined = false;
        while (i >= from) {
            ActorMention before = annotated.actorAt(i);
            if (before != null) {
                if (!joined || !isParty(before)) {
                    break;
                }
                row.add(0, before);
                joined = false;
                i = before.first() - 1;
            } else if (annotated.cueAt(i, CueKind.CONJUNCTION) != null
                    || text.key(i).equals(",")) {
                joined = true;
                i--;
            } else if (annotated.cueAt(i, CueKind.DETERMINER) != null || annotated.quantityAt(i) != null) {
                i--;
            } else if (isPlainWord(i) && unknown++ < 2) {
                i--;
            } else {
                break;
            }
        }
        return row;
    }

    /** A word without any cue ("its allies AQIM"). */
    private boolean isPlainWord(int token) {
        return text.token(token).isWord()
                && annotated.placeAt(token) == null
                && annotated.cueAt(token, CueKind.EVENT) == null
                && annotated.cueAt(token, CueKind.SPEECH) == null
                && annotated.cueAt(token, CueKind.CASUALTY) == null
                && annotated.cueAt(token, CueKind.PREPOSITION) == null
                && annotated.cueAt(token, CueKind.PASSIVE) == null;
    }

    private void antecedent(int from, Sentence sentence, Side side) {
        for (int i = from - 1; i >= Math.max(sentence.firstToken(), from - 6); i--) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && isParty(mention)) {
                side.actors.addAll(rowEndingAt(mention, sentence.firstToken()));
                return;
            }
            Match<Cue> site = annotated.cueAt(i, CueKind.SITE);
            if (site != null) {
                side.sites.add(site);
                return;
            }
        }
    }

    private Side right(Match<Cue> cue, Sentence sentence) {
        Side side = new Side();
        int limit = Math.min(Math.min(clauses.end(cue.first()), sentence.lastToken()), cue.last() + RIGHT_REACH);
        for (int i = cue.last(); i < limit; i++) {
            ActorMention mention = actorStarting(i);
            if (mention != null && isParty(mention)) {
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
                        || (c == Case.IN && side.sites.isEmpty())
                        || c == Case.OF
                        || beside) {
                    side.sites.add(site);
                    ActorMention owner = ownerAfter(site, limit);
                    if (owner != null && !side.on.contains(owner)) {
                        side.on.add(owner);
                    }
                }
                continue;
            }
            if (i > cue.last() && (isOtherVerb(i, cue) || isOtherDeed(i, cue))) {
                break;
            }
            if (annotated.cueAt(i, CueKind.SPEECH) != null && i > cue.last() + 1) {
                break;
            }
            if (annotated.cueAt(i, CueKind.REPELLED) != null) {
                break;
            }
        }
        return side;
    }

    private static boolean isBomb(Match<Cue> cue) {
        return switch (cue.value().get("class")) {
            case "suicide", "carbomb", "blast", "grenade" -> true;
            default -> false;
        };
    }

    /** "The headquarters of the G5 Sahel": whose a site is. */
    private @Nullable ActorMention ownerAfter(Match<Cue> site, int limit) {
        for (int i = site.last(); i < Math.min(limit, site.last() + 4); i++) {
            ActorMention owner = actorStarting(i);
            if (owner != null) {
                return isParty(owner) && cases.of(owner) == Case.OF ? owner : null;
            }
            if (text.token(i).isPunctuation() || annotated.placeAt(i) != null) {
                return null;
            }
        }
        return null;
    }

    private void sort(Side side, ActorMention mention, int limit) {
        List<ActorMention> target = switch (cases.of(mention)) {
            case BY -> side.by;
            case ON -> side.on;
            case OF -> side.of;
            case BARE -> side.bare;
            case BETWEEN, WITH -> side.on;
            case IN, TO -> side.to;
            default -> null;
        };
        if (target != null && !target.contains(mention)) {
            for (ActorMention member : row(mention, limit)) {
                if (!target.contains(member)) {
                    target.add(member);
                }
            }
        }
    }

    private boolean isPassive(Match<Cue> cue, Sentence sentence, Side left, Side right) {
        int from = clauses.begin(cue.first());
        if (hasPassive(cue.first(), from)) {
            return true;
        }
        if (!cue.value().is("form", "part") && !cue.value().is("pos", "part")) {
            return false;
        }
        if (!right.by.isEmpty()) {
            return true;
        }
        boolean objectFollows = nounFollows(cue.last(), sentence.lastToken());
        if (objectFollows) {
            return false;
        }
        if (hasActiveAuxiliary(cue.first(), from)) {
            return false;
        }
        if (text.language() == Language.FR) {
            return true;
        }
        return left.actors.isEmpty() || !canAct(left.actors.get(0));
    }

    private boolean nounFollows(int from, int limit) {
        int i = from;
        for (int steps = 0; steps < 5 && i < limit; steps++) {
            if (actorStarting(i) != null || annotated.cueAt(i, CueKind.SITE) != null) {
                return true;
            }
            if (annotated.placeAt(i) != null) {
                return true;
            }
            if (annotated.cueAt(i, CueKind.PREPOSITION) != null
                    || text.token(i).isPunctuation()
                    || annotated.dateAt(i) != null) {
                return false;
            }
            i++;
        }
        return false;
    }

    private boolean hasPassive(int cueFirst, int from) {
        for (int i = cueFirst - 1; i >= Math.max(from, cueFirst - 4); i--) {
            if (annotated.cueAt(i, CueKind.PASSIVE) != null) {
                return true;
            }
            if (annotated.actorAt(i) != null || text.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** "have attacked", "ont attaqué": an auxiliary of the active. */
    private boolean hasActiveAuxiliary(int cueFirst, int from) {
        for (int i = cueFirst - 1; i >= Math.max(from, cueFirst - 3); i--) {
            switch (text.key(i)) {
                case "have",
                        "has",
                        "had",
                        "having",
                        "ont",
                        "a",
                        "avait",
                        "avaient",
                        "ayant",
                        "aurait",
                        "auraient",
                        "eut",
                        "avoir" -> {
                    return true;
                }
                default -> {
                    if (annotated.actorAt(i) != null) {
                        return false;
                    }
                }
            }
        }
        return false;
    }
}
