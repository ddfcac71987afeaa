package org.marsad.reading.relations;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.lexicon.ArabicCues;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Who does what a verb tells, and to whom it is done, in active and passive voice. */
final class Subjects {
    private static final int FAR = 1000;
    private static final int PRONOUN_MEMORY = 2;
    private static final int ARABIC_SUBJECT = 5;
    private static final int BEFORE_VERB = 3;
    /** An Arabic verb has its subject near it, or a pronoun that this class does not follow. */
    private static final int ARABIC_FAR = 12;

    private static final int OBJECT = 7;
    private static final int AUXILIARY = 4;
    /** Words between a noun and its relative pronoun: ", some of whose". */
    private static final int RELATIVE = 5;

    private static final int AGENT = 7;

    private final Annotated annotated;
    private final Text text;
    private final Ends ends;
    private final Neighbours neighbours;
    private final Language language;

    Subjects(Annotated annotated, Ends ends, Neighbours neighbours) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.ends = ends;
        this.neighbours = neighbours;
        this.language = text.language();
    }

    @Nullable
    End subject(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        if (pronounAt(cue)) {
            return firstSubject(cue, sentence, fits);
        }
        if (language == Language.AR) {
            End within = neighbours.inside(cue, fits);
            if (within != null) {
                return within;
            }
            End before = directlyBefore(cue, sentence, fits);
            if (before != null) {
                return before;
            }
            End after = neighbours.right(cue, sentence, e -> fits.test(e) && isArabicSubject(e), ARABIC_SUBJECT, null);
            if (after != null && !isCommaBetween(cue.last(), after.first())) {
                return after;
            }
            if (cue.division() != null && !cue.division().pronoun().isEmpty()) {
                return null;
            }
        } else if (sharesSubject(cue)) {
            End shared = first(cue, sentence, fits);
            if (shared != null) {
                return shared;
            }
        }
        return neighbours.left(
                cue,
                sentence,
                e -> fits.test(e) && (isSubject(e) || isRelativeBetween(e, cue)),
                language == Language.AR ? ARABIC_FAR : FAR);
    }

    /** «المجموعة فرضت», «الحركة التي بايعت»: an Arabic subject directly before its verb; a verb with و begins anew, and before «ترافقه» stands its object. */
    private @Nullable End directlyBefore(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        boolean objectTold = cue.division() != null && !cue.division().pronoun().isEmpty();
        if (objectTold || (cue.division() != null && cue.division().conjunction() != 0)) {
            return null;
        }
        for (int i = cue.first() - 1; i >= Math.max(sentence.firstToken(), cue.first() - BEFORE_VERB); i--) {
            End end = ends.at(i);
            if (end != null) {
                return fits.test(end) && isSubject(end) ? end : null;
            }
            if (annotated.text().token(i).isPunctuation() && !isQuotation(text.key(i))) {
                return null;
            }
        }
        return null;
    }

    private static boolean isQuotation(String key) {
        return key.equals("\"") || key.equals("»") || key.equals("«") || key.equals(")");
    }

    /** What a verb directly governs: the next end behind it that hangs on no preposition but "of". */
    @Nullable
    End object(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        return neighbours.right(
                cue,
                sentence,
                end -> {
                    Case c = ends.caseOf(end);
                    return fits.test(end) && (c == Case.BARE || c == Case.OF || c == Case.AMONG);
                },
                OBJECT,
                null);
    }

    /** Whom the passive is said of: its subject, or what follows "backed by X, …". */
    @Nullable
    End patient(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        End before =
                neighbours.left(cue, sentence, e -> fits.test(e) && (isSubject(e) || isRelativeBetween(e, cue)), FAR);
        if (before != null) {
            return before;
        }
        End near = neighbours.left(cue, sentence, fits, OBJECT);
        if (near != null) {
            return near;
        }
        End agent = agent(cue, sentence, end -> true);
        return agent == null
                ? null
                : neighbours.right(
                        agent.last(), cue, sentence, e -> fits.test(e) && isSubject(e) && !e.isSame(agent), FAR, null);
    }

    /** By whom it is done in the passive. */
    @Nullable
    End agent(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        End by = neighbours.right(cue, sentence, fits, AGENT, Case.BY);
        if (by != null || language != Language.FR) {
            return by;
        }
        End of = neighbours.right(cue, sentence, end -> true, 3, null);
        return of != null && fits.test(of) && ends.caseOf(of) == Case.OF ? of : null;
    }

    /** Whether a transitive verb stands in the passive: behind an auxiliary of it, or before its agent. */
    boolean isPassive(Match<Cue> cue, Sentence sentence) {
        String verb = text.key(cue.first());
        if (language == Language.EN && verb.endsWith("ing")) {
            return false;
        }
        boolean active = false;
        for (int i = cue.first() - 1; i >= Math.max(sentence.firstToken(), cue.first() - AUXILIARY); i--) {
            String key = text.key(i);
            if (ends.at(i) != null || annotated.text().token(i).isPunctuation()) {
                break;
            }
            Match<Cue> auxiliary = annotated.cueAt(i, CueKind.PASSIVE);
            if (auxiliary != null && auxiliary.last() <= cue.first()) {
                return !isReflexive(i) && !isGerundBefore(i, cue);
            }
            active |= key.equals("has") || key.equals("have") || key.equals("had");
        }
        for (int i = cue.last(); i < Math.min(sentence.lastToken(), cue.last() + 2); i++) {
            if (text.key(i).equals("by") || text.key(i).equals("par")) {
                return true;
            }
        }
        End next = neighbours.right(cue, sentence, end -> true, AGENT, null);
        return !active && next != null && ends.caseOf(next) == Case.BY;
    }

    /** A word with an article or possessive before it is no verb. */
    boolean isNoun(Match<Cue> cue) {
        if (language == Language.AR) {
            return cue.division() != null
                    && (cue.division().article() || (cue.preposition() != 0 && !ArabicCues.isPurpose(cue.division())));
        }
        if (cue.length() > 1 || cue.first() == 0) {
            return false;
        }
        String before = text.key(cue.first() - 1);
        return switch (before) {
            case "l", "d", "de", "du", "des", "s" -> true;
            default -> annotated.cueAt(cue.first() - 1, CueKind.DETERMINER) != null && ends.at(cue.first() - 1) == null;
        };
    }

    private boolean isReflexive(int token) {
        String before = token > 0 ? text.key(token - 1) : "";
        return language == Language.FR && (before.equals("s") || before.equals("se"));
    }

    /** "Was seen helping": between auxiliary and verb stands another one. */
    private boolean isGerundBefore(int auxiliary, Match<Cue> cue) {
        return language == Language.EN
                && auxiliary + 1 < cue.first()
                && text.key(cue.first() - 1).endsWith("ing");
    }

    /** "X attacked Y and left Z", "before leaving Z", "avant de quitter Z": the verb has the sentence's subject. */
    private boolean sharesSubject(Match<Cue> cue) {
        if (cue.first() == 0) {
            return false;
        }
        return switch (text.key(cue.first() - 1)) {
            case "and", "then", "before", "after", "while", "by", "et", "puis", "en", "apres avoir" -> true;
            case "de", "d" -> cue.first() > 1 && text.key(cue.first() - 2).equals("avant");
            case "avoir", "etre" -> cue.first() > 1 && text.key(cue.first() - 2).equals("apres");
            default -> false;
        };
    }

    private boolean isCommaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.key(i).equals(",") || text.key(i).equals("،")) {
                return true;
            }
        }
        return false;
    }

    /** The sentence's first end without a preposition: who does all that the sentence tells. */
    @Nullable
    End first(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        for (End end : ends.in(sentence)) {
            if (end.first() < cue.first() && fits.test(end) && isSubject(end)) {
                return end;
            }
        }
        return null;
    }

    /** "They", "elle": whom the sentence, or else the one before, began with. */
    private @Nullable End firstSubject(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        End own = first(cue, sentence, fits);
        if (own != null) {
            return own;
        }
        for (int back = 1; back <= PRONOUN_MEMORY && sentence.index() >= back; back++) {
            for (End end : ends.in(text.sentences().get(sentence.index() - back))) {
                if (fits.test(end) && isSubject(end)) {
                    return end;
                }
            }
        }
        return null;
    }

    private boolean pronounAt(Match<Cue> cue) {
        for (int i = Math.max(0, cue.first() - 2); i < cue.first(); i++) {
            Match<Cue> pronoun = annotated.cueAt(i, CueKind.PRONOUN);
            boolean known = pronoun != null && pronoun.value().is("nominal", "1") && ends.at(i) != null;
            if (pronoun != null && pronoun.last() <= cue.first() && !known) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelativeBetween(End end, Match<Cue> cue) {
        for (int i = end.last(); i < cue.first(); i++) {
            if (ends.at(i) != null) {
                return false;
            }
            if (annotated.cueAt(i, CueKind.RELATIVE) != null) {
                return i - end.last() <= RELATIVE;
            }
        }
        return false;
    }

    /** «وصل مدرب روسي من الفيلق»: people from a body are its people. */
    private boolean isArabicSubject(End end) {
        Case c = ends.caseOf(end);
        return c == Case.BARE || (c == Case.FROM && (end.sort() == Sort.GROUP || end.sort() == Sort.PRIVATE));
    }

    /** A name without a preposition; "fighters of X" are X, but "the president of X" is not. */
    private boolean isSubject(End end) {
        Case c = ends.caseOf(end);
        boolean body = end.sort() != Sort.STATE && end.sort() != Sort.FORCE && end.sort() != Sort.TROOPS;
        return c == Case.BARE || c == Case.AMONG || c == Case.AFTER || (c == Case.OF && body);
    }
}
