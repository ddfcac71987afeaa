package org.marsad.reading.claims;

import org.jspecify.annotations.Nullable;
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

/**
 * What a number counts by its own noun: people ("17 soldiers", with "killed" behind them), losses ("17 wounded"), equipment,
 * or something else.
 */
final class CountedNouns {
    private static final int NOUN_REACH = 5;
    private static final int RELEASE_REACH = 10;
    private static final int VICTIM_REACH = 6;

    private final Annotated annotated;
    private final Text text;
    private final boolean arabic;

    CountedNouns(Annotated annotated) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.arabic = text.language() == Language.AR;
    }

    /** The counted noun: an actor, a casualty noun or equipment within a few words after the number. */
    void read(Count count, Sentence sentence) {
        Quantity q = count.quantity;
        if (arabic && q.rule().startsWith("dual")) {
            ActorMention self = annotated.actorAt(q.firstToken());
            Match<Cue> casualty = annotated.cueAt(q.firstToken(), CueKind.CASUALTY);
            if (casualty != null) {
                count.about = casualty.value().get("about");
                count.cue = casualty;
            }
            count.victims = self;
            Match<Cue> equipment = annotated.cueAt(q.firstToken(), CueKind.EQUIPMENT);
            if (self == null && casualty == null && equipment != null) {
                count.equipment = equipment;
                count.last = equipment.last();
            } else if (self == null
                    && casualty == null
                    && (isDeed(q.firstToken()) || annotated.cueAt(q.firstToken(), CueKind.SITE) != null)) {
                count.otherNoun = true;
            }
            return;
        }
        if (q.article() && annotated.cueAt(q.firstToken() - 1, CueKind.NEGATION) != null) {
            count.otherNoun = true;
            return;
        }
        if (!arabic && q.article() && isItself(count)) {
            participleAfter(count, count.last, sentence);
            return;
        }
        if (arabic && text.key(q.firstToken() - 1).endsWith("متن")) {
            count.otherNoun = true; // على متن عشرات الدراجات
            return;
        }
        count.victims = ofThem(count);
        if (isOfNothing(text.key(q.lastToken()))) {
            count.otherNoun = true;
            return;
        }
        int limit = Math.min(sentence.lastToken(), q.lastToken() + NOUN_REACH);
        for (int i = q.lastToken(); i < limit; i++) {
            ActorMention mention = annotated.actorAt(i);
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            boolean nextVerb = casualty != null
                    && casualty.division() != null
                    && casualty.division().conjunction() != 0
                    && !casualty.value().is("pos", "noun");
            if (nextVerb) {
                return;
            }
            if (casualty != null && casualty.value().is("about", "displaced") && i == q.lastToken() && !arabic) {
                if (isLostLater(casualty, sentence)) {
                    count.last = casualty.last();
                    return;
                }
            }
            if (casualty != null && !casualty.value().is("pos", "act") && count.about == null) {
                count.about = casualty.value().get("about");
                count.cue = casualty;
                count.last = Math.max(count.last, casualty.last());
                count.rule = "own-noun";
                if (isWoundedWhoDied(casualty)) {
                    count.about = "killed";
                }
                if (isFreed(casualty, sentence)) {
                    count.about = "released";
                }
                victimsAfter(count, casualty.last(), sentence);
                return;
            }
            if (!arabic && (annotated.cueAt(i, CueKind.ACCORDING) != null || isAct(casualty))) {
                return;
            }
            Match<Cue> equipment = annotated.cueAt(i, CueKind.EQUIPMENT);
            boolean things = isThing(mention, equipment);
            boolean head = !arabic && things && equipment != null && equipment.first() == i;
            if (!head && mention != null && mention.first() == i && isSource(count, mention)) {
                count.otherNoun = true;
                return;
            }
            if (mention != null && mention.first() == i && Count.isWitness(mention) && !arabic) {
                if (q.article()) {
                    count.victims = mention;
                }
                count.last = mention.last();
                participleAfter(count, mention.last(), sentence);
                return;
            }
            if (!arabic
                    && !head
                    && mention != null
                    && mention.first() == i
                    && !Count.canBeVictim(mention)
                    && !isPersons(q, mention)
                    && !text.key(i - 1).equals("them")) {
                count.otherNoun = true;
                return;
            }
            if (!things
                    && mention != null
                    && mention.first() == i
                    && (Count.canBeVictim(mention) || isPersons(q, mention))) {
                count.victims = mention;
                count.last = mention.last();
                participleAfter(count, mention.last(), sentence);
                return;
            }
            if (equipment == null && things && mention != null) {
                continue;
            }
            if (equipment != null) {
                count.equipment = equipment;
                count.last = equipment.last();
                return;
            }
            Match<Cue> owner = annotated.cueAt(i, CueKind.SITE);
            if (!arabic
                    && owner != null
                    && owner.length() == 1
                    && isVictim(annotated.actorAt(owner.last()), owner.last())) {
                continue;
            }
            if (isDeed(i) || annotated.cueAt(i, CueKind.SITE) != null) {
                count.otherNoun = true;
                return;
            }
            Match<Cue> preposition = annotated.cueAt(i, CueKind.PREPOSITION);
            boolean over = preposition != null
                    && (preposition.value().is("role", "after")
                            || (preposition.value().is("role", "in") && (i == q.lastToken() || isOthers(i - 1))));
            if (arabic && over) {
                return;
            }
            if (!arabic && i > q.lastToken() && leadsOn(preposition)) {
                return;
            }
            if (q.article() && !arabic && preposition != null && !isOffice(i - 1)) {
                return;
            }
            boolean passable = annotated.cueAt(i, CueKind.DETERMINER) != null
                    || preposition != null
                    || annotated.cueAt(i, CueKind.PASSIVE) != null
                    || annotated.cueAt(i, CueKind.ANOTHER) != null
                    || annotated.cueAt(i, CueKind.PRONOUN) != null
                    || text.key(i).equals("\"")
                    || text.key(i).equals("'")
                    || (text.token(i).isWord() && i < q.lastToken() + 2);
            if (!passable || annotated.quantityAt(i) != null) {
                return;
            }
        }
    }

    /** "Vingt déplacés ont été tués": people by what befell them before. */
    private boolean isLostLater(Match<Cue> cue, Sentence sentence) {
        for (int i = cue.last(); i < Math.min(sentence.lastToken(), cue.last() + NOUN_REACH); i++) {
            Match<Cue> later = annotated.cueAt(i, CueKind.CASUALTY);
            if (later != null) {
                return TollReader.about(later.value().get("about")) != null;
            }
            if (text.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** «وأصيب 14 آخرون في هجوم»: others of the kind counted before; what follows is where. */
    private boolean isOthers(int token) {
        return annotated.cueAt(token, CueKind.ANOTHER) != null
                || text.key(token).startsWith("اخر");
    }

    /** "All nine hostages were freed": told of their release, not of their capture. */
    private boolean isFreed(Match<Cue> casualty, Sentence sentence) {
        if (!casualty.value().is("about", "abducted") || !casualty.value().is("pos", "noun")) {
            return false;
        }
        if (arabic) {
            for (int i = casualty.first() - 1; i >= Math.max(sentence.firstToken(), casualty.first() - 5); i--) {
                Match<Cue> freed = annotated.cueAt(i, CueKind.EVENT);
                if (freed != null) {
                    return freed.value().is("class", "release");
                }
            }
            return false;
        }
        for (int i = casualty.first() - 1; i >= Math.max(sentence.firstToken(), casualty.first() - 4); i--) {
            Match<Cue> before = annotated.cueAt(i, CueKind.CASUALTY);
            if (before != null && before.value().is("about", "released")) {
                return true;
            }
        }
        for (int i = casualty.last(); i < Math.min(sentence.lastToken(), casualty.last() + RELEASE_REACH); i++) {
            Match<Cue> later = annotated.cueAt(i, CueKind.CASUALTY);
            if (later != null && later.value().is("about", "released")) {
                return true;
            }
        }
        return false;
    }

    /** "An army drone": who owns a thing is not counted. */
    private boolean isThing(@Nullable ActorMention mention, @Nullable Match<Cue> equipment) {
        if (mention == null || arabic) {
            return equipment != null && mention == null;
        }
        if (equipment != null) {
            return equipment.last() > mention.last() || equipment.first() == mention.first();
        }
        Match<Cue> inside = annotated.cueAt(mention.last() - 1, CueKind.EQUIPMENT);
        return annotated.cueAt(mention.last(), CueKind.EQUIPMENT) != null
                || (inside != null && inside.last() > mention.last());
    }

    /** A person by office ("un membre du groupe"), not a paper ("une vidéo du groupe"). */
    private boolean isOffice(int token) {
        Match<Cue> office = annotated.cueAt(token, CueKind.OFFICE);
        return office != null && !office.value().is("text", "1");
    }

    private static boolean isAct(@Nullable Match<Cue> casualty) {
        return casualty != null && casualty.value().is("pos", "act");
    }

    /** "Perdu une trentaine d'hommes dans les raids": behind the noun that is counted comes where or how. */
    private static boolean leadsOn(@Nullable Match<Cue> preposition) {
        return preposition != null
                && switch (preposition.value().get("role")) {
                    case "in", "near", "on", "with", "after", "from", "to", "for" -> true;
                    default -> false;
                };
    }

    /** A deed as a noun ("three attacks"); "nine men had their throats cut" tells by a verb what became of them. */
    private boolean isDeed(int token) {
        Match<Cue> event = annotated.cueAt(token, CueKind.EVENT);
        return event != null && (arabic || event.value().is("pos", "noun"));
    }

    /** "Un commerçant n'a vu que deux corps", "un enseignant en a enterré cinq": he does something and is not counted. */
    private boolean isActive(int token) {
        return switch (text.key(token)) {
            case "en", "y", "l", "les" -> true;
            case "n", "ne" -> annotated.cueAt(token, CueKind.CASUALTY) == null;
            default -> false;
        };
    }

    /** "The first two", "les deux derniers": things told of before, in a row. */
    private static boolean isOfNothing(String key) {
        return switch (key) {
            case "premiers", "premieres", "derniers", "dernieres", "camps", "cotes", "parties", "versions" -> true;
            default -> false;
        };
    }

    /** "Dozens of them": the people named last before. */
    private @Nullable ActorMention ofThem(Count count) {
        int last = count.quantity.lastToken();
        boolean them = text.key(last + 1).equals("entre") && text.key(last + 2).startsWith("eux")
                || text.key(last + 1).equals("entre") && text.key(last + 2).equals("elles")
                || text.key(last).equals("of") && text.key(last + 1).equals("them");
        if (!them) {
            return null;
        }
        int sentence = text.token(last).sentence();
        ActorMention nearest = null;
        for (int i = count.quantity.firstToken() - 1; i >= 0; i--) {
            if (sentence - text.token(i).sentence() > 1) {
                break;
            }
            ActorMention mention = annotated.actorAt(i);
            if (mention == null || mention.actor().kind() == ActorKind.OBSERVER_ROLE) {
                continue;
            }
            nearest = nearest == null ? mention : nearest;
            if (!isKiller(mention, count)) {
                return mention;
            }
        }
        return nearest;
    }

    /** "A soldier": a name of the tables that begins with the article itself. */
    private boolean isItself(Count count) {
        ActorMention self = annotated.actorAt(count.quantity.firstToken());
        if (self == null
                || self.first() != count.quantity.firstToken()
                || !Count.isOnePerson(self)
                || isSource(count, self)) {
            return false;
        }
        count.victims = self;
        count.last = self.last();
        return true;
    }

    /** "L'aviation a surpris une réunion et tué quinze d'entre eux": the force that does it is not counted. */
    private boolean isKiller(ActorMention mention, Count count) {
        int first = count.quantity.firstToken();
        if (!mention.actor().kind().isForce()
                || text.token(mention.first()).sentence() != text.token(first).sentence()) {
            return false;
        }
        for (int i = first - 1; i >= Math.max(mention.last(), first - 3); i--) {
            Match<Cue> verb = annotated.cueAt(i, CueKind.CASUALTY);
            if (verb != null) {
                return annotated.cueAt(i - 1, CueKind.PASSIVE) == null
                        && !text.key(i - 1).equals("ete")
                        && !text.key(i - 1).equals("been");
            }
        }
        return false;
    }

    /** "According to three soldiers", "two residents said", "an army drone strike": those who tell or do are not counted. */
    private boolean isSource(Count count, ActorMention mention) {
        if (annotated.cueOver(count.quantity.firstToken() - 1, CueKind.ACCORDING) != null) {
            return true;
        }
        if (count.quantity.article() && (isActive(mention.last()) || (!arabic && isDeed(mention.last())))) {
            return true;
        }
        if (count.quantity.article() && (isCrowd(mention) || isOfText(mention.last()))) {
            return true;
        }
        boolean vague = count.quantity.article()
                || (mention.actor().kind() == ActorKind.OBSERVER_ROLE && !Count.canBeVictim(mention));
        return annotated.cueAt(mention.last(), CueKind.SPEECH) != null
                || (vague && annotated.cueOver(count.quantity.firstToken() - 1, CueKind.SPEECH) != null);
    }

    /** "An army statement": whose words they are. */
    private boolean isOfText(int token) {
        Match<Cue> office = annotated.cueAt(token, CueKind.OFFICE);
        return office != null && office.value().is("text", "1");
    }

    /** "Two of the wounded died in hospital". */
    private boolean isWoundedWhoDied(Match<Cue> casualty) {
        if (arabic
                || !casualty.value().is("about", "wounded")
                || !casualty.value().is("pos", "noun")) {
            return false;
        }
        for (int i = casualty.last(); i < Math.min(text.size(), casualty.last() + 4); i++) {
            Match<Cue> later = annotated.cueAt(i, CueKind.CASUALTY);
            if (later != null) {
                return later.value().is("about", "killed") && later.value().is("pos", "fin");
            }
            if (text.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** "A doctor", "two journalists kidnapped": those who mostly tell, told of as one or with what became of them. */
    private boolean isPersons(Quantity q, ActorMention mention) {
        if (!Count.isOnePerson(mention)) {
            return false;
        }
        int next = mention.last();
        Match<Cue> fate = next < text.size() ? annotated.cueAt(next, CueKind.CASUALTY) : null;
        boolean told = next < text.size()
                && (annotated.cueAt(next, CueKind.PASSIVE) != null
                        || (fate != null && !fate.value().is("pos", "noun")));
        return q.article() || (!arabic && told);
    }

    /** "Three convoy drivers": people named by a site before them. */
    private static boolean isVictim(@Nullable ActorMention mention, int token) {
        return mention != null && mention.first() == token && Count.canBeVictim(mention);
    }

    /** "A crowd", "a mob": many, and none of them counted. */
    private static boolean isCrowd(ActorMention mention) {
        return mention.actor().id().equals("rioters")
                || mention.actor().id().startsWith("protesters") && mention.last() - mention.first() == 1;
    }

    /** "… dead among the attackers", "… wounded in its ranks". */
    private void victimsAfter(Count count, int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.lastToken(), from + VICTIM_REACH); i++) {
            ActorMention mention = annotated.actorAt(i);
            Match<Cue> preposition = annotated.cueAt(i, CueKind.PREPOSITION);
            if (preposition != null && preposition.value().is("role", "by")) {
                return;
            }
            if (mention != null && Count.canBeVictim(mention)) {
                count.victims = mention;
                count.last = mention.last();
                return;
            }
            boolean all = text.key(i).equals(",") && isAll(i + 1);
            if ((text.token(i).isPunctuation() && !all)
                    || (!arabic && annotated.cueAt(i, CueKind.BOUNDARY) != null)
                    || annotated.cueAt(i, CueKind.CONJUNCTION) != null
                    || annotated.quantityAt(i) != null) {
                return;
            }
        }
    }

    /** "Eighteen dead, all civilians", "dix-huit morts, presque tous des villageois", "قتيلا، جميعهم مدنيون". */
    private boolean isAll(int token) {
        return switch (text.key(token)) {
            case "all",
                    "mostly",
                    "mainly",
                    "chiefly",
                    "tous",
                    "toutes",
                    "presque",
                    "essentiellement",
                    "principalement",
                    "جميعهم",
                    "كلهم",
                    "كلها",
                    "اغلبهم",
                    "معظمهم",
                    "غالبيتهم",
                    "جلهم",
                    "اكثرهم",
                    "وجميعهم",
                    "وكلهم" -> true;
            default -> false;
        };
    }

    /** "soldats tués", "soldiers killed", "جنود قتلوا": the kind right after the counted noun. */
    private void participleAfter(Count count, int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.lastToken(), from + 4); i++) {
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            if (casualty != null) {
                if (casualty.value().is("pos", "noun") && hasComma(from, i)) {
                    return;
                }
                boolean newClause =
                        casualty.division() != null && casualty.division().conjunction() != 0;
                if (!casualty.value().is("pos", "act") && !newClause) {
                    count.about = casualty.value().get("about");
                    count.cue = casualty;
                    count.last = Math.max(count.last, casualty.last());
                    count.rule = "participle-after";
                }
                return;
            }
            if (annotated.quantityAt(i) != null
                    || (text.key(i).startsWith("كان") && text.key(i + 1).equals("قد"))
                    || ".;:".contains(text.key(i))
                    || annotated.cueAt(i, CueKind.CONJUNCTION) != null && !arabic) {
                return;
            }
        }
    }

    private boolean hasComma(int first, int last) {
        for (int i = first; i < last; i++) {
            if (text.key(i).equals(",")) {
                return true;
            }
        }
        return false;
    }
}
