package org.marsad.reading.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
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
 * One dead, wounded or abducted person told by title or trade in French and English, with the definite article or, in headlines, none:
 * "le maire de Bankass a été tué", "the imam was abducted", "sous-préfet enlevé", "l'assassinat du chef du village".
 */
final class TitledVictims {
    private static final int SUBJECT_REACH = 16;
    private static final int OBJECT_REACH = 3;
    private static final String RULE = "titled";

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Cases cases;

    TitledVictims(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.cases = new Cases(annotated);
    }

    /** Adds the single victims of a sentence to its counts, in text order. */
    void add(Sentence sentence, List<Count> counts) {
        for (Match<Cue> cue : annotated.cues(sentence, CueKind.CASUALTY)) {
            if (cue.value().is("pos", "noun") || TollReader.about(cue.value().get("about")) == null) {
                continue;
            }
            Match<Cue> person = cue.value().is("pos", "act") ? object(cue, sentence) : subject(cue, sentence);
            if (person == null && cue.value().is("pos", "part") && text.language() == Language.EN) {
                person = object(cue, sentence);
            }
            if (person != null
                    && isFree(person, cue, counts)
                    && annotated.cueAt(person.last(), CueKind.SPEECH) == null) {
                insert(counts, counted(person, cue));
            }
        }
    }

    private Count counted(Match<Cue> person, Match<Cue> cue) {
        Count count =
                new Count(new Quantity(person.first(), person.last(), 1, 1, false, false, Quantity.Kind.COUNT, RULE));
        ActorMention mention = person.value().is("side", "group") ? groupOf(person) : annotated.actorAt(person.first());
        if (mention != null && (Count.canBeVictim(mention) || Count.isOnePerson(mention))) {
            count.victims = mention;
            count.last = Math.max(count.last, mention.last());
        }
        count.take(cue, RULE);
        return count;
    }

    /** "Le commandant du JNIM", "un chef jihadiste": the group that somebody led, named in or right behind his title. */
    private @Nullable ActorMention groupOf(Match<Cue> person) {
        for (int i = person.first(); i < Math.min(text.size(), person.last() + OBJECT_REACH); i++) {
            ActorMention group = annotated.actorAt(i);
            if (group != null && group.actor().kind().isArmedGroup()) {
                return group;
            }
        }
        return null;
    }

    /** The person before a passive verb: the nearest one that stands in no preposition's case. */
    private @Nullable Match<Cue> subject(Match<Cue> cue, Sentence sentence) {
        int from = Math.max(Math.max(clauses.begin(cue.first()), sentence.firstToken()), cue.first() - SUBJECT_REACH);
        for (int i = cue.first() - 1; i >= from; i--) {
            if (annotated.quantityAt(i) != null && annotated.dateAt(i) == null) {
                return null;
            }
            Match<Cue> other = annotated.cueAt(i, CueKind.CASUALTY);
            if (other != null || annotated.cueAt(i, CueKind.SPEECH) != null) {
                return null;
            }
            Match<Cue> person = annotated.cueAt(i, CueKind.PERSON);
            if (person != null && person.first() == i && isOne(person) && cases.of(i, (char) 0) == Case.BARE) {
                return person;
            }
            ActorMention mention = annotated.actorAt(i);
            boolean titled = mention != null && annotated.cueAt(mention.first(), CueKind.PERSON) != null;
            if (person == null && mention != null && !titled && cases.of(mention) == Case.BARE) {
                return null;
            }
        }
        return null;
    }

    /** The person directly after an active verb or a verbal noun. */
    private @Nullable Match<Cue> object(Match<Cue> cue, Sentence sentence) {
        for (int i = cue.last(); i < Math.min(sentence.lastToken(), cue.last() + OBJECT_REACH); i++) {
            Match<Cue> person = annotated.cueAt(i, CueKind.PERSON);
            if (person != null && person.first() == i) {
                return isOne(person) || (i == cue.last() && !person.value().is("number", "p")) ? person : null;
            }
            boolean small = annotated.dateAt(i) != null
                    || annotated.cueAt(i, CueKind.DETERMINER) != null
                    || annotated.cueAt(i, CueKind.PREPOSITION) != null;
            if (!small || annotated.quantityAt(i) != null && annotated.dateAt(i) == null) {
                return null;
            }
        }
        return null;
    }

    /** With the definite article of the singular, or with none at the head of a headline. */
    private boolean isOne(Match<Cue> person) {
        int before = person.first() - 1;
        if (person.value().is("number", "p")) {
            return false;
        }
        if (before < 0 || before < text.sentenceOf(person.first()).firstToken()) {
            return true;
        }
        return switch (text.key(before)) {
            case "le",
                    "la",
                    "l",
                    "du",
                    "the",
                    "its",
                    "his",
                    "her",
                    "my",
                    "son",
                    "sa",
                    "leur",
                    "mon",
                    "ma",
                    "their",
                    ":",
                    "-",
                    "," -> true;
            default -> false;
        };
    }

    /** Nobody is counted yet by this verb, and the person is not who counts. */
    private boolean isFree(Match<Cue> person, Match<Cue> cue, List<Count> counts) {
        for (Count count : counts) {
            boolean within = count.quantity.firstToken() <= person.first() && count.last > person.first();
            if (within || (count.cue != null && count.cue.first() == cue.first())) {
                return false;
            }
        }
        return true;
    }

    private static void insert(List<Count> counts, Count count) {
        int at = 0;
        while (at < counts.size() && counts.get(at).quantity.firstToken() < count.quantity.firstToken()) {
            at++;
        }
        counts.add(at, count);
    }
}
