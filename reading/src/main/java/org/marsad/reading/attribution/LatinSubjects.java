package org.marsad.reading.attribution;

import org.jspecify.annotations.Nullable;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Who speaks in French and English: the noun before the verb, the antecedent of its relative pronoun ("the mayor, who said
 * …"), the body behind an office ("a toll of the hospital"), or a noun soon after the verb.
 */
final class LatinSubjects {
    private static final int REACH = 5;
    private static final int STRANGER_LENGTH = 8;

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Cases cases;
    private final Speakers speakers;

    LatinSubjects(Annotated annotated, Clauses clauses, Cases cases, Speakers speakers) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.cases = cases;
        this.speakers = speakers;
    }

    /** The subject of the verb that begins at a token, or null. */
    @Nullable
    Mention before(Sentence sentence, int cueFirst) {
        if (isPronoun(cueFirst - 1)) {
            return null;
        }
        int from = clauses.begin(cueFirst);
        boolean relative = annotated.cueAt(from, CueKind.RELATIVE) != null && from > sentence.firstToken();
        if (relative && text.key(cueFirst - 1).equals(",")) {
            return antecedent(sentence, from);
        }
        if (annotated.cueAt(cueFirst - 1, CueKind.CONJUNCTION) != null) {
            Mention first = firstOf(from, cueFirst);
            if (first != null) {
                return first;
            }
        }
        for (int i = cueFirst - 1; i >= from; i--) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null) {
                if (speaks(mention) && speakers.of(mention) != null) {
                    return mention;
                }
                i = mention.first();
            }
        }
        return relative ? antecedent(sentence, from) : null;
    }

    /** "A deputy blames MUJAO, and says …": a second verb goes on with the subject of the first, not with its object. */
    private @Nullable Mention firstOf(int from, int before) {
        boolean verb = false;
        Mention first = null;
        for (int i = from; i < before; i++) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null && first == null && !verb && speaks(mention) && speakers.of(mention) != null) {
                first = mention;
            }
            verb |= annotated.cueAt(i, CueKind.BLAME) != null
                    || annotated.cueAt(i, CueKind.SPEECH) != null
                    || annotated.cueAt(i, CueKind.DENIAL) != null
                    || annotated.cueAt(i, CueKind.CLAIM) != null;
        }
        return verb ? first : null;
    }

    /** "…, he went on": a pronoun of its own right before the verb. */
    private boolean isPronoun(int token) {
        Match<Cue> pronoun = annotated.mentionAt(token) == null ? annotated.cueAt(token, CueKind.PRONOUN) : null;
        return pronoun != null && pronoun.length() == 1 && !pronoun.value().is("nominal", "1");
    }

    /** The subject behind a verb, or null. */
    @Nullable
    Mention after(Sentence sentence, Match<Cue> cue) {
        int from = cue.last();
        int limit = Math.min(sentence.lastToken(), from + REACH);
        for (int i = from; i < limit; i++) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null) {
                if (cases.of(mention) == Case.BARE && speakers.of(mention) != null) {
                    return mention;
                }
                i = mention.last() - 1;
            } else if (annotated.cueAt(i, CueKind.COMPLEMENTIZER) != null
                    || annotated.quantityAt(i) != null
                    || ".;:\"".contains(text.key(i))) {
                return null;
            }
        }
        return null;
    }

    /** Whether the subject is a pronoun, or an office told before ("the same source"). */
    boolean pronounBefore(int cueFirst, int from) {
        for (int i = cueFirst - 1; i >= Math.max(from, cueFirst - 5); i--) {
            if (annotated.cueAt(i, CueKind.PRONOUN) != null) {
                return true;
            }
            Match<Cue> office = annotated.cueAt(i, CueKind.OFFICE);
            if (office != null && annotated.hasCue(Math.max(from, i - 3), i, CueKind.SAME)) {
                return true;
            }
            if (annotated.mentionAt(i) != null || text.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether somebody whom no table knows is the subject: "a fish seller said", "a trader who fled told us",
     * "un boulanger raconte".
     */
    boolean isStranger(Sentence sentence, Match<Cue> cue) {
        int begin = cue.first() - 1;
        while (begin > sentence.firstToken() && !isBreak(begin - 1)) {
            begin--;
        }
        if (opensStranger(begin, cue.first())) {
            return true;
        }
        int clause = clauses.begin(cue.first());
        return clause > sentence.firstToken()
                && annotated.cueAt(clause, CueKind.RELATIVE) != null
                && opensStranger(sentence.firstToken(), clause);
    }

    private boolean isBreak(int token) {
        return text.token(token).isPunctuation()
                || annotated.cueAt(token, CueKind.BOUNDARY) != null
                || annotated.cueAt(token, CueKind.COMPLEMENTIZER) != null;
    }

    /** An indefinite article and a person's noun right behind it, with few words up to an end. */
    private boolean opensStranger(int begin, int end) {
        if (end - begin < 2 || end - begin > STRANGER_LENGTH) {
            return false;
        }
        switch (text.key(begin)) {
            case "a", "an", "one", "another", "un", "une" -> {}
            default -> {
                return false;
            }
        }
        for (int i = begin + 1; i < end; i++) {
            boolean thing = annotated.mentionAt(i) instanceof ActorMention
                    || annotated.cueAt(i, CueKind.OFFICE) != null
                    || annotated.cueAt(i, CueKind.TOLL) != null
                    || annotated.cueAt(i, CueKind.EVENT) != null
                    || annotated.cueAt(i, CueKind.SITE) != null
                    || annotated.cueAt(i, CueKind.EQUIPMENT) != null
                    || annotated.cueAt(i, CueKind.CASUALTY) != null
                    || annotated.cueAt(i, CueKind.PASSIVE) != null
                    || annotated.dateAt(i) != null;
            if (thing) {
                return false;
            }
        }
        return text.token(begin + 1).isWord() && annotated.cueAt(begin + 1, CueKind.PREPOSITION) == null;
    }

    private @Nullable Mention antecedent(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(sentence.firstToken(), from - 6); i--) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null && speakers.of(mention) != null) {
                return mention;
            }
            if (mention instanceof ActorMention) {
                return null;
            }
        }
        return null;
    }

    /** A subject, or the body behind one: "un communiqué de l'armée", "a statement signed by the chief", "one of its doctors". */
    private boolean speaks(Mention mention) {
        Case c = cases.of(mention);
        if (c != Case.OF && c != Case.BY && c != Case.FROM) {
            return c == Case.BARE;
        }
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 3); i--) {
            if (annotated.cueAt(i, CueKind.PREPOSITION) != null) {
                if (c != Case.BY && i > 0 && isPart(i - 1)) {
                    return true;
                }
                Match<Cue> office = annotated.cueOver(i - 1, CueKind.OFFICE);
                if (c == Case.BY) {
                    Match<Cue> paper = annotated.cueOver(i - 2, CueKind.OFFICE);
                    return paper != null && paper.value().is("text", "1") && office == null;
                }
                Match<Cue> head = office == null ? annotated.cueOver(i - 1, CueKind.TOLL) : office;
                return head != null && cases.of(head.first(), (char) 0) == Case.BARE;
            }
        }
        return false;
    }

    /** "One of", "several of", "two of": part of those who are named. */
    private boolean isPart(int token) {
        return switch (text.key(token)) {
            case "one",
                    "two",
                    "three",
                    "some",
                    "several",
                    "many",
                    "most",
                    "another",
                    "un",
                    "une",
                    "deux",
                    "plusieurs" -> true;
            default -> false;
        };
    }
}
