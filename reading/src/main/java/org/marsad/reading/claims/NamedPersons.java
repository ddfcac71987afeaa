package org.marsad.reading.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** French and English: one person told by an office with the definite article: "the mayor of Djibo was shot dead". */
final class NamedPersons {
    private static final int REACH = 12;
    private static final String RULE = "office";

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;

    NamedPersons(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
    }

    /** Adds the persons of a sentence to its counts, in text order. */
    void add(Sentence sentence, List<Count> counts) {
        if (text.language() == Language.AR) {
            return;
        }
        for (int i = sentence.firstToken(); i < sentence.lastToken(); i++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention == null || mention.first() != i || !Count.isOnePerson(mention) || !isOne(mention)) {
                continue;
            }
            Match<Cue> after = passiveAfter(mention, sentence);
            Match<Cue> verb = after == null ? activeBefore(mention, sentence) : after;
            if (verb != null) {
                Count count = new Count(new Quantity(i, mention.last(), 1, 1, false, false, Quantity.Kind.COUNT, RULE));
                count.victims = mention;
                count.last = mention.last();
                count.take(verb, RULE);
                insert(counts, count);
            }
        }
    }

    /** In the singular, with the definite article or a possessive, and not counted otherwise. */
    private boolean isOne(ActorMention mention) {
        int before = mention.first() - 1;
        return before >= 0
                && annotated.quantityAt(before) == null
                && annotated.quantityAt(mention.first()) == null
                && !text.key(mention.last() - 1).endsWith("s")
                && switch (text.key(before)) {
                    case "the", "his", "her", "le", "la", "l", "son", "sa" -> true;
                    default -> false;
                };
    }

    private @Nullable Match<Cue> passiveAfter(ActorMention mention, Sentence sentence) {
        int limit = Math.min(Math.min(clauses.end(mention.first()), sentence.lastToken()), mention.last() + REACH);
        boolean passive = false;
        for (int i = mention.last(); i < limit; i++) {
            passive |= annotated.cueAt(i, CueKind.PASSIVE) != null;
            Match<Cue> verb = annotated.cueAt(i, CueKind.CASUALTY);
            if (verb != null) {
                boolean lost = verb.value().is("pos", "part")
                        && TollReader.about(verb.value().get("about")) != null;
                return passive && lost ? verb : null;
            }
            ActorMention other = annotated.actorAt(i);
            if ((other != null && other.first() >= mention.last())
                    || annotated.cueAt(i, CueKind.SPEECH) != null
                    || annotated.cueAt(i, CueKind.CONJUNCTION) != null
                    || annotated.quantityAt(i) != null) {
                return null;
            }
        }
        return null;
    }

    /** "Killed the village chief": the verb directly before the article. */
    private @Nullable Match<Cue> activeBefore(ActorMention mention, Sentence sentence) {
        for (int i = mention.first() - 2; i >= Math.max(sentence.firstToken(), mention.first() - 5); i--) {
            Match<Cue> verb = annotated.cueAt(i, CueKind.CASUALTY);
            if (verb != null) {
                boolean act = verb.value().is("pos", "part") || verb.value().is("pos", "act");
                boolean lost = act && TollReader.about(verb.value().get("about")) != null;
                boolean direct = verb.last() == mention.first() - 1;
                return lost && direct && annotated.cueAt(mention.last(), CueKind.SPEECH) == null ? verb : null;
            }
        }
        return null;
    }

    private static void insert(List<Count> counts, Count count) {
        int at = 0;
        while (at < counts.size() && counts.get(at).quantity.firstToken() < count.quantity.firstToken()) {
            at++;
        }
        counts.add(at, count);
    }
}
