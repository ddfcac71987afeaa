package org.marsad.reading.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Text;

/**
 * What a number counts by the words around it: the verb after it ("17 soldiers died"), the verb, verbal noun or toll before
 * it ("killing 17", مقتل 17, "a toll of 17"), or a verb of counting ("un élu en cite neuf").
 */
final class CasualtyVerbs {
    private static final int VERB_REACH = 17;
    private static final int LEFT_REACH = 14;
    /** "Two sellers who were coming home from the fair did not survive": how much longer a relative clause may make it. */
    private static final int RELATIVE_REACH = 5;

    private static final Set<String> PEOPLE = Set.of(
            "men",
            "women",
            "of",
            "others",
            "more",
            "fellow",
            "recruits",
            "guards",
            "boys",
            "girls",
            "defenders",
            "passengers",
            "workers",
            "miners",
            "teachers",
            "pupils",
            "travellers",
            "worshippers",
            "lives",
            "comrades",
            "colleagues",
            "brothers",
            "sons",
            "hommes",
            "femmes",
            "vies");

    private static final Cue KILLED = new Cue(CueKind.CASUALTY, Map.of("about", "killed", "pos", "noun"));

    private static final Cue ABDUCTED = new Cue(CueKind.CASUALTY, Map.of("about", "abducted", "pos", "noun"));

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final boolean arabic;

    /** How many words may stand between a verb and its object with an article. */
    private static final int NEAR_OBJECT = 4;

    CasualtyVerbs(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.arabic = text.language() == Language.AR;
    }

    /** Looks around the number at an index for what it counts, up to the next number. */
    void read(List<Count> counts, int index) {
        Count count = counts.get(index);
        if (count.quantity.article() && (count.victims == null || isWithin(count))) {
            return;
        }
        int end = clauses.end(count.quantity.firstToken());
        int reach = VERB_REACH;
        if (!arabic && end - count.last <= 4 && annotated.cueAt(end, CueKind.RELATIVE) != null) {
            end = clauses.end(end);
            reach = VERB_REACH + RELATIVE_REACH;
        }
        int limit = Math.min(end, count.last + reach);
        int next = nextNumber(counts, index);
        Match<Cue> left = casualtyBefore(count);
        if (left != null && !left.value().is("pos", "act") && countsOtherThings(count)) {
            return;
        }
        if (left != null && count.quantity.article() && !arabic && isFar(count, left)) {
            left = null;
        }
        boolean own = left != null && hasOwnVerb(count, limit, next);
        if (left != null && ((isApart(count, left) && !own) || (left.value().is("pos", "part") && isOfManner(count)))) {
            return;
        }
        boolean near = left != null
                && (arabic || left.value().is("pos", "act") || count.quantity.firstToken() - left.last() <= 2);
        if (left != null && near && !own) {
            count.take(left, "verb-before");
            return;
        }
        for (int i = count.last; i < limit && i < next; i++) {
            if (count.quantity.article() && annotated.cueAt(i, CueKind.SPEECH) != null) {
                return;
            }
            if (left != null && !arabic && annotated.cueAt(i, CueKind.CONJUNCTION) != null && startsVerb(i + 1)) {
                break;
            }
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            if (!arabic && casualty != null && casualty.value().is("pos", "act")) {
                i = casualty.last() - 1;
                continue;
            }
            if (casualty != null
                    && !casualty.value().is("pos", "act")
                    && !casualty.value().is("pos", "noun")
                    && !isSince(casualty)) {
                count.take(casualty, "verb-after");
                return;
            }
        }
        if (left != null) {
            count.take(left, "verb-before");
        } else if (!arabic && (isToldFigure(count) || isAccounted(count))) {
            Cue meant = lossBefore(count.quantity.firstToken());
            count.take(new Match<>(count.quantity.firstToken(), count.last, meant, null), "told-figure");
            victimsBeyond(count);
        }
    }

    /** "Trois gendarmes sont morts et un quatrième a été blessé": behind "and" the number has a verb of its own. */
    private boolean hasOwnVerb(Count count, int limit, int next) {
        int before = count.quantity.firstToken() - 1;
        boolean joined = before >= 0
                && (annotated.cueAt(before, CueKind.CONJUNCTION) != null
                        || (text.key(before).equals(",") && count.quantity.article()));
        if (arabic || !joined) {
            return false;
        }
        boolean passive = false;
        for (int i = count.last; i < limit && i < next; i++) {
            passive |= annotated.cueAt(i, CueKind.PASSIVE) != null;
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            if (casualty != null) {
                return casualty.value().is("pos", "part")
                        && (passive || casualty.value().is("about", "missing"));
            }
            if (text.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** "Killed a woman and her two children and wounded their father": a second verb with an object of its own. */
    private boolean startsVerb(int token) {
        Match<Cue> verb = annotated.cueAt(token, CueKind.CASUALTY);
        return verb != null
                && verb.value().is("pos", "part")
                && annotated.cueAt(verb.last(), CueKind.DETERMINER) != null;
    }

    /** "Two members of an NGO": what is counted stands before. */
    private boolean isWithin(Count count) {
        Match<Cue> before = annotated.cueAt(count.quantity.firstToken() - 1, CueKind.PREPOSITION);
        return !arabic
                && before != null
                && before.value().is("role", "of")
                && annotated.cueOver(before.first(), CueKind.CASUALTY) == null;
    }

    /** The nearest casualty verb, verbal noun or toll noun to the left in the clause. */
    private @Nullable Match<Cue> casualtyBefore(Count count) {
        int begin = clauses.begin(count.quantity.firstToken());
        if (arabic && annotated.cueAt(begin, CueKind.RELATIVE) != null && begin > 0) {
            begin = clauses.begin(begin - 1);
        }
        int from = Math.max(begin, count.quantity.firstToken() - LEFT_REACH);
        for (int i = count.quantity.firstToken() - 1; i >= from; i--) {
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            if (casualty != null && casualty.first() < count.quantity.firstToken()) {
                if (casualty.value().is("people", "1") && !countsPeople(count)) {
                    continue;
                }
                return casualty;
            }
            Match<Cue> toll = annotated.cueAt(i, CueKind.TOLL);
            if (toll != null && (count.victims == null || arabic) && tellsLosses(toll)) {
                return new Match<>(toll.first(), toll.last(), lossOf(toll), toll.division());
            }
        }
        return arabic ? null : tollBeforeColon(count);
    }

    /** "Le nombre des victimes de Zaongo : plus de soixante-dix": a toll announced before a colon. */
    private @Nullable Match<Cue> tollBeforeColon(Count count) {
        int colon = clauses.begin(count.quantity.firstToken());
        int sentence = text.sentenceOf(count.quantity.firstToken()).firstToken();
        if (colon <= sentence || !text.key(colon).equals(":") || count.quantity.firstToken() - colon > 3) {
            return null;
        }
        for (int i = colon - 1; i >= Math.max(sentence, colon - LEFT_REACH); i--) {
            Match<Cue> toll = annotated.cueAt(i, CueKind.TOLL);
            if (toll != null && count.victims == null) {
                return new Match<>(toll.first(), toll.last(), KILLED, toll.division());
            }
        }
        return null;
    }

    /** "… lost their lives, a councillor said": a single person behind a comma is not what was counted before it. */
    private boolean isApart(Count count, Match<Cue> left) {
        if (arabic || !count.quantity.article()) {
            return false;
        }
        for (int i = left.last(); i < count.quantity.firstToken(); i++) {
            if (text.token(i).isPunctuation()) {
                return true;
            }
        }
        return false;
    }

    /** "Shot dead three men as residents blocked a convoy": one with an article is the object only close behind the verb. */
    private boolean isFar(Count count, Match<Cue> left) {
        int first = count.quantity.firstToken();
        if (first - left.last() <= NEAR_OBJECT) {
            return false;
        }
        for (int i = left.last(); i < first; i++) {
            if (annotated.cueAt(i, CueKind.CONJUNCTION) != null) {
                return false;
            }
        }
        return true;
    }

    /** "Executed in three places", "seized in two groups": how or where, not how many. */
    private boolean isOfManner(Count count) {
        if (arabic || count.victims != null) {
            return false;
        }
        return switch (text.key(count.quantity.firstToken() - 1)) {
            case "in", "into", "within", "over", "on", "after", "for", "en", "dans", "sur", "apres", "pendant" -> true;
            default -> false;
        };
    }

    /** "…; some 200 soldiers, according to JNIM": another account of the loss the sentence tells of. */
    private boolean isAccounted(Count count) {
        int first = count.quantity.firstToken();
        int begin = text.sentenceOf(first).firstToken();
        int next = count.last < text.size() && text.key(count.last).equals(",") ? count.last + 1 : count.last;
        return count.victims != null
                && !count.quantity.article()
                && annotated.cueAt(next, CueKind.ACCORDING) != null
                && annotated.hasCue(begin, first, CueKind.CASUALTY)
                && !annotated.hasCue(clauses.begin(first), next, CueKind.EVENT);
    }

    /** "Lost three of its men", "cost at least 30 men": verbs that count people only where the text says so. */
    private boolean countsPeople(Count count) {
        int next = count.quantity.lastToken();
        return count.victims != null || (next < text.size() && PEOPLE.contains(text.key(next)));
    }

    /** "30 officials, since released, were taken hostage": what happened later is not the count's own fate. */
    private boolean isSince(Match<Cue> casualty) {
        String before = text.key(casualty.first() - 1);
        return casualty.value().is("about", "released") && (before.equals("since") || before.equals("later"));
    }

    private static int nextNumber(List<Count> counts, int index) {
        for (int i = index + 1; i < counts.size(); i++) {
            if (!counts.get(i).quantity.article()) {
                return counts.get(i).quantity.firstToken();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** "عدد الجرحى": the loss that a toll names, else the dead. */
    private Cue lossOf(Match<Cue> toll) {
        for (int i = toll.first(); i < toll.last(); i++) {
            Match<Cue> loss = annotated.cueAt(i, CueKind.CASUALTY);
            if (loss != null && loss.value().is("pos", "noun")) {
                return loss.value();
            }
        }
        return KILLED;
    }

    /** "Raised to 32", "the figure of 63": a toll only where losses were told of just before. */
    private boolean tellsLosses(Match<Cue> toll) {
        if (!toll.value().is("figure", "1")) {
            return true;
        }
        int sentence = text.token(toll.first()).sentence();
        int from =
                text.sentences().get(Math.max(0, sentence - (arabic ? 3 : 1))).firstToken();
        for (int i = from; i < toll.first(); i++) {
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            Match<Cue> other = annotated.cueAt(i, CueKind.TOLL);
            if ((casualty != null && casualty.value().is("about", "killed"))
                    || (other != null && !other.value().is("figure", "1"))) {
                return true;
            }
        }
        return false;
    }

    /** "Un élu en cite neuf": a verb of counting and a figure without noun count the dead spoken of before. */
    private boolean isToldFigure(Count count) {
        int first = count.quantity.firstToken();
        int next = count.quantity.lastToken();
        if (count.quantity.article() || count.otherNoun) {
            return false;
        }
        if (next < text.size() && isNoun(next) && (count.victims == null || !isTally(first))) {
            return false;
        }
        boolean opening = first == text.sentenceOf(first).firstToken()
                && text.key(next).equals(",")
                && annotated.cueAt(next + 1, CueKind.SPEECH) != null;
        if (opening && first > 0) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(text.sentenceOf(first).firstToken(), first - 3); i--) {
            Match<Cue> verb = annotated.cueOver(i, CueKind.SPEECH);
            if (verb != null && (verb.value().is("np", "1") || verb.last() == first)) {
                return annotated.hasCue(0, first, CueKind.CASUALTY)
                        || annotated.hasCue(0, first, CueKind.TOLL)
                        || lossBefore(first).equals(ABDUCTED);
            }
        }
        return false;
    }

    /** "S'en tient aux quarante-deux soldats annoncés": a verb by which tolls are given, right before the number. */
    private boolean isTally(int number) {
        for (int i = number - 1; i >= Math.max(0, number - 2); i--) {
            Match<Cue> verb = annotated.cueOver(i, CueKind.SPEECH);
            if (verb != null) {
                return verb.value().is("tally", "1");
            }
        }
        return false;
    }

    /** What the report has told of last before a number: killed, wounded, missing or abducted people. */
    private Cue lossBefore(int token) {
        int sentence = text.token(token).sentence();
        int from = text.sentences().get(Math.max(0, sentence - 2)).firstToken();
        Cue last = null;
        for (int i = token - 1; i >= from; i--) {
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            if (casualty != null && TollReader.about(casualty.value().get("about")) != null) {
                if (casualty.value().is("about", "killed")) {
                    return casualty.value();
                }
                last = last == null ? casualty.value() : last;
            }
            if (annotated.cueAt(i, CueKind.TOLL) != null) {
                return last == null ? KILLED : last;
            }
            Match<Cue> event = annotated.cueAt(i, CueKind.EVENT);
            if (last == null && event != null && event.value().is("class", "abduction")) {
                last = ABDUCTED;
            }
        }
        return last == null ? KILLED : last;
    }

    private boolean isNoun(int token) {
        return text.token(token).isWord()
                && annotated.cueAt(token, CueKind.PREPOSITION) == null
                && annotated.cueAt(token, CueKind.CONJUNCTION) == null
                && annotated.dateAt(token) == null;
    }

    /** "… quatre, tous civils", "neuf parmi les dozos". */
    private void victimsBeyond(Count count) {
        boolean aside = text.key(count.last).equals(",");
        if (!arabic && aside && !isAll(text.key(count.last + 1))) {
            return;
        }
        for (int i = count.last; i < Math.min(text.sentenceOf(count.last - 1).lastToken(), count.last + 4); i++) {
            ActorMention mention = annotated.actorAt(i);
            if (annotated.quantityAt(i) != null && !arabic) {
                return;
            }
            if (mention != null && Count.canBeVictim(mention)) {
                count.victims = mention;
                count.last = mention.last();
                return;
            }
        }
    }

    private static boolean isAll(String key) {
        return switch (key) {
            case "all", "most", "mostly", "tous", "toutes", "pour", "essentiellement" -> true;
            default -> false;
        };
    }

    /** "Seized in two groups": the number counts a noun that is neither people nor losses. */
    private boolean countsOtherThings(Count count) {
        int next = count.quantity.lastToken();
        return !arabic
                && count.victims == null
                && next < text.size()
                && !PEOPLE.contains(text.key(next))
                && text.token(next).isWord()
                && annotated.cuesStartingAt(next).isEmpty()
                && annotated.dateAt(next) == null;
    }
}
