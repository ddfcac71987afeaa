package org.marsad.reading.claims;

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
            } else if (self == null && casualty == null && annotated.cueAt(q.firstToken(), CueKind.SITE) != null) {
                count.otherNoun = true;
            }
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
            Match<Cue> equipment = annotated.cueAt(i, CueKind.EQUIPMENT);
            boolean things = equipment != null && (mention == null || equipment.last() > mention.last());
            if (mention != null && mention.first() == i && Count.isWitness(mention) && !arabic) {
                count.last = mention.last();
                participleAfter(count, mention.last(), sentence);
                return;
            }
            if (!things && mention != null && mention.first() == i && Count.canBeVictim(mention)) {
                count.victims = mention;
                count.last = mention.last();
                participleAfter(count, mention.last(), sentence);
                return;
            }
            if (equipment != null) {
                count.equipment = equipment;
                count.last = equipment.last();
                return;
            }
            if (isDeed(i) || annotated.cueAt(i, CueKind.SITE) != null) {
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

    /** A deed as a noun ("three attacks"); "nine men had their throats cut" tells by a verb what became of them. */
    private boolean isDeed(int token) {
        Match<Cue> event = annotated.cueAt(token, CueKind.EVENT);
        return event != null && (arabic || event.value().is("pos", "noun"));
    }

    /** "… dead among the attackers", "… wounded in its ranks". */
    private void victimsAfter(Count count, int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.lastToken(), from + 4); i++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && Count.canBeVictim(mention)) {
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
}
