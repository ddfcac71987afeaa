package org.marsad.reading.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * One dead or wounded told without a number, which Arabic needs no article for: "قُتل جندي", "إصابة طفلة", "قتل مسلحون
 * حارسا", and one more behind a counted row ("ثلاثة جنود ومدني").
 */
final class SingleVictims {
    private static final int OBJECT_REACH = 4;
    private static final String RULE = "single";

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;

    SingleVictims(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
    }

    /** Adds the single victims of a sentence to its counts, in text order. */
    void add(Sentence sentence, List<Count> counts) {
        for (int i = sentence.firstToken() + 1; i < sentence.lastToken(); i++) {
            ActorMention mention = annotated.actorAt(i);
            if ((mention != null && mention.first() != i) || isCounted(i)) {
                continue;
            }
            Match<Cue> cue = verbOf(i);
            if (cue != null || isJoined(i, counts)) {
                Count count = new Count(new Quantity(i, i + 1, 1, 1, false, false, Quantity.Kind.COUNT, RULE));
                Match<Cue> person = annotated.cueAt(i, CueKind.PERSON);
                boolean further = person != null && person.value().is("side", "further");
                ActorMention whose = person == null || !person.value().is("side", "open") ? null : groupOf(person);
                if (further && !counts.isEmpty()) {
                    count.victims = counts.get(counts.size() - 1).victims;
                } else if (whose != null) {
                    count.victims = whose;
                } else if (mention != null && Count.canBeVictim(mention)) {
                    count.victims = mention;
                    count.last = mention.last();
                }
                if (cue != null) {
                    count.take(cue, RULE);
                }
                insert(counts, count);
            }
        }
    }

    /** "مقتل قيادي في التنظيم": the group to which somebody belonged. */
    private @Nullable ActorMention groupOf(Match<Cue> person) {
        for (int i = person.last(); i < Math.min(text.size(), person.last() + OBJECT_REACH); i++) {
            ActorMention group = annotated.actorAt(i);
            if (group != null) {
                return group.actor().kind().isArmedGroup() ? group : null;
            }
            if (text.token(i).isPunctuation()) {
                return null;
            }
        }
        return null;
    }

    private boolean isCounted(int token) {
        return annotated.quantityAt(token) != null || annotated.quantityAt(token - 1) != null;
    }

    /** The word of casualty directly before, or the verb whose object it is, be it in the accusative or behind the doer. */
    private @Nullable Match<Cue> verbOf(int token) {
        Match<Cue> person = annotated.cueAt(token, CueKind.PERSON);
        if (person == null || isAttached(person)) {
            return null;
        }
        Match<Cue> cue = casualtyEndingAt(token);
        if (cue != null && !isTitled(person)) {
            return null;
        }
        if (cue != null && person.value().is("side", "attacker")) {
            boolean active = cue.value().is("pos", "part") && !isPassive(cue) && !isAccusative(person);
            return active ? null : cue;
        }
        if (cue != null) {
            return cue;
        }
        if (isAccusative(person)) {
            return verbBefore(token);
        }
        return person.division() == null || !person.division().article() ? verbBehindDoer(token) : null;
    }

    /** Written to what stands before it ("ومدني", "لإمام"). */
    private static boolean isAttached(Match<Cue> person) {
        return person.division() != null
                && (person.division().conjunction() != 0 || person.division().preposition() != 0);
    }

    /** "العمدة" tells who it was; "الجندي" refers to one told of before. */
    private static boolean isTitled(Match<Cue> person) {
        return person.division() == null
                || !person.division().article()
                || person.value().is("title", "1");
    }

    private boolean isPassive(Match<Cue> cue) {
        return text.token(cue.first()).damma() || text.key(cue.first()).contains("اصيب");
    }

    private boolean isAccusative(Match<Cue> person) {
        return person.length() == 1 && text.key(person.first()).endsWith("ا");
    }

    private @Nullable Match<Cue> verbBefore(int token) {
        int from = Math.max(clauses.begin(token), token - OBJECT_REACH);
        for (int i = token - 1; i >= from; i--) {
            Match<Cue> cue = annotated.cueAt(i, CueKind.CASUALTY);
            if (cue != null && cue.last() <= token) {
                return isDeed(cue) ? cue : null;
            }
            if (annotated.quantityAt(i) != null || text.token(i).isPunctuation()) {
                return null;
            }
        }
        return null;
    }

    /** "قتل مسلحون مجهولون إمام مسجد": between the verb and its object stands only who did it. */
    private @Nullable Match<Cue> verbBehindDoer(int token) {
        int from = Math.max(clauses.begin(token), token - OBJECT_REACH - 1);
        boolean doer = false;
        for (int i = token - 1; i >= from; i--) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && mention.first() > token - OBJECT_REACH - 2) {
                doer = true;
                continue;
            }
            Match<Cue> cue = annotated.cueAt(i, CueKind.CASUALTY);
            if (cue != null) {
                boolean active = cue.value().is("pos", "part") && cue.last() <= token;
                return doer && active ? cue : null;
            }
            if (annotated.cueAt(i, CueKind.PREPOSITION) != null
                    || annotated.quantityAt(i) != null
                    || text.token(i).isPunctuation()) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Match<Cue> casualtyEndingAt(int token) {
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            for (Match<Cue> cue : annotated.cuesStartingAt(i)) {
                if (cue.value().kind() == CueKind.CASUALTY && cue.last() == token) {
                    return isDeed(cue) ? cue : null;
                }
            }
        }
        return null;
    }

    private static boolean isDeed(Match<Cue> cue) {
        return !cue.value().is("pos", "noun") && TollReader.about(cue.value().get("about")) != null;
    }

    /** "ثلاثة جنود ومدني": directly behind a counted row. */
    private boolean isJoined(int token, List<Count> counts) {
        Match<Cue> person = annotated.cueAt(token, CueKind.PERSON);
        if (person == null
                || person.division() == null
                || person.division().conjunction() != 'و'
                || person.division().article()
                || person.value().is("side", "attacker")) {
            return false;
        }
        for (Count count : counts) {
            int gap = token - count.last;
            if (gap >= 0 && gap <= 1 && count.equipment == null && !count.quantity.article()) {
                return true;
            }
        }
        return false;
    }

    private static void insert(List<Count> counts, Count count) {
        int at = 0;
        while (at < counts.size() && counts.get(at).quantity.firstToken() < count.quantity.firstToken()) {
            at++;
        }
        counts.add(at, count);
    }
}
