package org.marsad.reading.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
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
import org.marsad.reading.text.Text;

/**
 * Reads tolls: each number that counts killed, wounded, missing or abducted people, with whom it counts. A number takes
 * its kind from its own noun ("17 wounded"), from the verb after it ("17 soldiers died"), from the verb or verbal noun
 * before it ("killing 17", مقتل 17), or from the number it is coordinated with ("49 gendarmes and four civilians").
 */
public final class TollReader {
    private static final int NOUN_REACH = 5;
    private static final int VERB_REACH = 9;
    private static final int LEFT_REACH = 14;

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Arguments arguments;
    private final boolean arabic;

    public TollReader(Annotated annotated, Clauses clauses, Arguments arguments) {
        this.arguments = arguments;
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.arabic = text.language() == Language.AR;
    }

    /** One number with what it was found to count. */
    private static final class Count {
        private final Quantity quantity;
        private @Nullable ActorMention victims;
        private @Nullable String about;
        private @Nullable Match<Cue> cue;
        private @Nullable Match<Cue> equipment;
        private boolean otherNoun;
        private int last;
        private String rule = "";

        private Count(Quantity quantity) {
            this.quantity = quantity;
            this.last = quantity.lastToken();
        }
    }

    public List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            read(sentence, claims);
        }
        return claims;
    }

    private void read(Sentence sentence, List<Claim> claims) {
        List<Count> counts = new ArrayList<>();
        for (Quantity quantity : annotated.quantities()) {
            if (sentence.contains(quantity.firstToken()) && (quantity.isCount() || quantity.article())) {
                Count count = new Count(quantity);
                ownNoun(count, sentence);
                counts.add(count);
            }
        }
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i).about == null && counts.get(i).equipment == null && !counts.get(i).otherNoun) {
                verbAround(counts, i);
            }
        }
        coordinate(counts);
        for (Count count : counts) {
            emit(count, sentence, claims);
        }
        uncounted(sentence, counts, claims);
    }

    /** The counted noun: an actor, a casualty noun or equipment within a few words after the number. */
    private void ownNoun(Count count, Sentence sentence) {
        Quantity q = count.quantity;
        if (arabic && q.rule().startsWith("dual")) {
            ActorMention self = annotated.actorAt(q.firstToken());
            Match<Cue> casualty = annotated.cueAt(q.firstToken(), CueKind.CASUALTY);
            if (casualty != null) {
                count.about = casualty.value().get("about");
                count.cue = casualty;
            }
            count.victims = self;
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
            if (casualty != null && !casualty.value().is("pos", "act") && count.about == null) {
                count.about = casualty.value().get("about");
                count.cue = casualty;
                count.last = Math.max(count.last, casualty.last());
                count.rule = "own-noun";
                victimsAfter(count, casualty.last(), sentence);
                return;
            }
            if (mention != null && mention.first() == i && canBeVictim(mention)) {
                count.victims = mention;
                count.last = mention.last();
                participleAfter(count, mention.last(), sentence);
                return;
            }
            Match<Cue> equipment = annotated.cueAt(i, CueKind.EQUIPMENT);
            if (equipment != null) {
                count.equipment = equipment;
                count.last = equipment.last();
                return;
            }
            if (annotated.cueAt(i, CueKind.EVENT) != null || annotated.cueAt(i, CueKind.SITE) != null) {
                count.otherNoun = true;
                return;
            }
            Match<Cue> preposition = annotated.cueAt(i, CueKind.PREPOSITION);
            if (arabic && preposition != null && preposition.value().is("role", "after")) {
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

    private static boolean canBeVictim(ActorMention mention) {
        return mention.actor().kind() != ActorKind.OBSERVER_ROLE
                || mention.actor().id().equals("role-elected");
    }

    /** "… dead among the attackers", "… wounded in its ranks". */
    private void victimsAfter(Count count, int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.lastToken(), from + 4); i++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && canBeVictim(mention)) {
                count.victims = mention;
                count.last = mention.last();
                return;
            }
            if (text.token(i).isPunctuation()
                    || annotated.cueAt(i, CueKind.CONJUNCTION) != null
                    || annotated.quantityAt(i) != null) {
                return;
            }
        }
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

    private void verbAround(List<Count> counts, int index) {
        Count count = counts.get(index);
        if (count.quantity.article() && count.victims == null) {
            return;
        }
        int end = clauses.end(count.quantity.firstToken());
        int limit = Math.min(end, count.last + VERB_REACH);
        int next = index + 1 < counts.size() ? counts.get(index + 1).quantity.firstToken() : Integer.MAX_VALUE;
        Match<Cue> left = casualtyBefore(count);
        if (left != null && !left.value().is("pos", "act") && countsOtherThings(count)) {
            return;
        }
        if (left != null
                && (arabic || left.value().is("pos", "act") || count.quantity.firstToken() - left.last() <= 2)) {
            take(count, left, "verb-before");
            return;
        }
        for (int i = count.last; i < limit && i < next; i++) {
            if (count.quantity.article() && annotated.cueAt(i, CueKind.SPEECH) != null) {
                return;
            }
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            if (casualty != null
                    && !casualty.value().is("pos", "act")
                    && !casualty.value().is("pos", "noun")) {
                take(count, casualty, "verb-after");
                return;
            }
        }
        if (left != null) {
            take(count, left, "verb-before");
        } else if (!arabic && isToldFigure(count)) {
            take(count, new Match<>(count.quantity.firstToken(), count.last, KILLED, null), "told-figure");
            victimsBeyond(count);
        }
    }

    /** "Un élu en cite neuf": a verb of counting and a figure without noun count the dead spoken of before. */
    private boolean isToldFigure(Count count) {
        int first = count.quantity.firstToken();
        int next = count.quantity.lastToken();
        if (count.quantity.article() || count.otherNoun || (next < text.size() && isNoun(next))) {
            return false;
        }
        for (int i = first - 1; i >= Math.max(text.sentenceOf(first).firstToken(), first - 3); i--) {
            Match<Cue> verb = annotated.cueAt(i, CueKind.SPEECH);
            if (verb != null && verb.value().is("np", "1")) {
                return annotated.hasCue(0, first, CueKind.CASUALTY) || annotated.hasCue(0, first, CueKind.TOLL);
            }
        }
        return false;
    }

    private boolean isNoun(int token) {
        return text.token(token).isWord()
                && annotated.cueAt(token, CueKind.PREPOSITION) == null
                && annotated.cueAt(token, CueKind.CONJUNCTION) == null
                && annotated.dateAt(token) == null;
    }

    /** "… quatre, tous civils", "neuf parmi les dozos". */
    private void victimsBeyond(Count count) {
        for (int i = count.last; i < Math.min(text.sentenceOf(count.last - 1).lastToken(), count.last + 4); i++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && canBeVictim(mention)) {
                count.victims = mention;
                count.last = mention.last();
                return;
            }
        }
    }

    /** "Seized in two groups": the number counts a noun that is neither people nor losses. */
    private boolean countsOtherThings(Count count) {
        int next = count.quantity.lastToken();
        return !arabic
                && count.victims == null
                && next < text.size()
                && text.token(next).isWord()
                && annotated.cuesStartingAt(next).isEmpty()
                && annotated.dateAt(next) == null;
    }

    private static void take(Count count, Match<Cue> cue, String rule) {
        count.about = cue.value().get("about");
        count.cue = cue;
        count.rule = rule;
    }

    /** The nearest casualty verb, verbal noun or toll noun to the left in the clause. */
    private @Nullable Match<Cue> casualtyBefore(Count count) {
        int from = Math.max(clauses.begin(count.quantity.firstToken()), count.quantity.firstToken() - LEFT_REACH);
        for (int i = count.quantity.firstToken() - 1; i >= from; i--) {
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            if (casualty != null && casualty.first() < count.quantity.firstToken()) {
                return casualty;
            }
            Match<Cue> toll = annotated.cueAt(i, CueKind.TOLL);
            if (toll != null && (count.victims == null || arabic) && tellsLosses(toll)) {
                return new Match<>(toll.first(), toll.last(), KILLED, toll.division());
            }
        }
        return null;
    }

    /** "Raised to 32", "the figure of 63": a toll only where losses were told of just before. */
    private boolean tellsLosses(Match<Cue> toll) {
        if (!toll.value().is("figure", "1")) {
            return true;
        }
        int sentence = text.token(toll.first()).sentence();
        int from = text.sentences().get(Math.max(0, sentence - 1)).firstToken();
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

    private static final Cue KILLED = new Cue(CueKind.CASUALTY, Map.of("about", "killed", "pos", "noun"));

    /** Numbers joined by "and" or commas share kind and victims where one of them lacks its own. */
    private void coordinate(List<Count> counts) {
        for (int i = 1; i < counts.size(); i++) {
            Count before = counts.get(i - 1);
            Count count = counts.get(i);
            if (!joined(before, count)) {
                continue;
            }
            if (count.about == null && before.about != null && count.equipment == null && !count.otherNoun) {
                count.about = before.about;
                count.cue = before.cue;
                count.rule = "coordinated";
            }
            if (count.victims == null && before.victims != null && count.about != null && !count.quantity.article()) {
                count.victims = before.victims;
            }
        }
        for (int i = counts.size() - 2; i >= 0; i--) {
            Count count = counts.get(i);
            Count after = counts.get(i + 1);
            if (joined(count, after)
                    && count.about == null
                    && count.victims != null
                    && after.about != null
                    && after.victims != null) {
                count.about = after.about;
                count.cue = after.cue;
                count.rule = "coordinated";
            }
        }
    }

    private boolean joined(Count before, Count count) {
        int gap = count.quantity.firstToken() - before.last;
        if (gap < 0 || gap > 4) {
            return false;
        }
        String head = text.key(count.quantity.firstToken());
        boolean attached = arabic && (head.startsWith("و") || head.startsWith("ف"));
        for (int i = before.last; i < count.quantity.firstToken(); i++) {
            if (annotated.cueAt(i, CueKind.CONJUNCTION) != null
                    || text.key(i).equals(",")
                    || annotated.cueAt(i, CueKind.PREPOSITION) != null) {
                attached = true;
            } else if (".;:".contains(text.key(i))) {
                return false;
            }
        }
        return attached;
    }

    private void emit(Count count, Sentence sentence, List<Claim> claims) {
        Quantity q = count.quantity;
        if (count.equipment != null) {
            damage(count, sentence, claims);
            return;
        }
        if (count.about == null || (q.article() && count.victims == null)) {
            return;
        }
        About about = about(count.about);
        if (about == null) {
            return;
        }
        if (count.cue != null && (isUnreal(count.cue) || isMotive(q))) {
            return;
        }
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
                "toll:" + count.rule);
    }

    /** Who killed them: the doer of the toll's verb, unless it is the side that is counted. */
    private @Nullable ActorMention killerOf(Count count, Sentence sentence) {
        Match<Cue> cue = count.cue;
        if (cue == null || cue.value().is("pos", "noun") || cue.value().is("pos", "fin")) {
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

    private boolean isUnreal(Match<Cue> cue) {
        int from = Math.max(clauses.begin(cue.first()), cue.first() - 4);
        for (int i = cue.first() - 1; i >= from; i--) {
            if (annotated.cueAt(i, CueKind.IRREALIS) != null) {
                return true;
            }
        }
        return cue.division() != null && cue.division().future();
    }

    private void damage(Count count, Sentence sentence, List<Claim> claims) {
        Match<Cue> equipment = count.equipment;
        if (equipment == null || count.quantity.article()) {
            return;
        }
        Match<Cue> verb = damageNear(count);
        if (verb != null) {
            Quantity q = count.quantity;
            claims.add(new Claim(
                    About.EQUIPMENT_DESTROYED,
                    sentence.index(),
                    q.firstToken(),
                    Math.min(verb.first(), q.firstToken()),
                    Math.max(verb.last(), count.last),
                    null,
                    null,
                    null,
                    equipment.value().get("gloss"),
                    q.low(),
                    q.high(),
                    q.approximate(),
                    false,
                    null,
                    null,
                    "equipment"));
        }
    }

    private @Nullable Match<Cue> damageNear(Count count) {
        int begin = clauses.begin(count.quantity.firstToken());
        for (int i = count.quantity.firstToken() - 1; i >= Math.max(begin, count.quantity.firstToken() - 20); i--) {
            Match<Cue> damage = annotated.cueAt(i, CueKind.DAMAGE);
            if (damage != null) {
                return damage;
            }
        }
        for (int i = count.last; i < Math.min(clauses.end(count.quantity.firstToken()), count.last + 6); i++) {
            Match<Cue> damage = annotated.cueAt(i, CueKind.DAMAGE);
            if (damage != null) {
                return damage;
            }
        }
        return null;
    }

    /** Wounded or dead told without any number ("and others were wounded", فضلا عن جرحى): an undisclosed figure. */
    private void uncounted(Sentence sentence, List<Count> counts, List<Claim> claims) {
        for (Match<Cue> cue : annotated.cues(sentence, CueKind.CASUALTY)) {
            if (!cue.value().is("count", "none")) {
                continue;
            }
            boolean used = false;
            for (Count count : counts) {
                used |= count.cue != null && count.cue.first() == cue.first();
            }
            About about = about(cue.value().get("about"));
            if (!used && about != null && !isUnreal(cue)) {
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
                        "toll:uncounted"));
            }
        }
    }

    static @Nullable About about(String name) {
        return switch (name) {
            case "killed", "wounded", "missing", "abducted" -> About.valueOf(name.toUpperCase(Locale.ROOT));
            default -> null;
        };
    }
}
