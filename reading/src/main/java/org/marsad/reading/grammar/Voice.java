package org.marsad.reading.grammar;

import org.marsad.model.Language;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** French and English: whether a verb is active or passive, by its auxiliaries, by "by"/"par", and by whether an object follows. */
final class Voice {
    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;

    Voice(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.clauses = clauses;
        this.text = annotated.text();
    }

    boolean isPassive(Match<Cue> cue, Sentence sentence, SubjectSide.Subjects left, ObjectSide.Objects right) {
        int from = clauses.begin(cue.first());
        if (cue.value().is("voice", "passive")) {
            return true;
        }
        if (isProgressive(cue.first()) || cue.value().is("voice", "active")) {
            return false;
        }
        if (hasPassive(cue.first(), from)) {
            return true;
        }
        if (!cue.value().is("form", "part") && !cue.value().is("pos", "part")) {
            return false;
        }
        Match<Cue> by = annotated.cueAt(cue.last(), CueKind.PREPOSITION);
        if (!right.by().isEmpty() || (by != null && by.value().is("role", "by"))) {
            return true;
        }
        boolean objectFollows = nounFollows(cue.last(), sentence.lastToken());
        if (objectFollows) {
            return false;
        }
        if (hasActiveAuxiliary(cue.first(), from)) {
            return false;
        }
        if (text.language() == Language.FR || (isTransitive(cue) && annotated.quantityAt(cue.last()) == null)) {
            return true;
        }
        return left.actors().isEmpty() || !Arguments.canAct(left.actors().get(0));
    }

    /** Verbs that cannot do without an object: "soldiers detained in Mali" have detained nobody. */
    private static boolean isTransitive(Match<Cue> cue) {
        return cue.value().is("pos", "verb")
                && switch (cue.value().get("class")) {
                    case "arrest", "abduction", "killing", "massacre" -> true;
                    default -> false;
                };
    }

    /** "Were storming the camp". */
    private boolean isProgressive(int cueFirst) {
        return text.language() == Language.EN && text.key(cueFirst).endsWith("ing");
    }

    /** Whether an auxiliary of the passive stands before a verb, after a token. */
    boolean hasPassive(int cueFirst, int from) {
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

    /** "Un soldat tué dans l'explosion", "killed in": a French participle without auxiliary tells what somebody suffered. */
    boolean isBareParticiple(Match<Cue> verb, int from) {
        if (text.language() != Language.FR || verb.length() > 1) {
            return false;
        }
        String word = text.words(verb.first(), verb.last());
        boolean participle = word.endsWith("é") || word.endsWith("és") || word.endsWith("ée") || word.endsWith("ées");
        return participle && !hasActiveAuxiliary(verb.first(), from);
    }

    private boolean nounFollows(int from, int limit) {
        int i = from;
        for (int steps = 0; steps < 5 && i < limit; steps++) {
            if (startsActor(i) || annotated.cueAt(i, CueKind.SITE) != null) {
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

    /** "have attacked", "ont attaqué": an auxiliary of the active. */
    private boolean hasActiveAuxiliary(int cueFirst, int from) {
        for (int i = cueFirst - 1; i >= Math.max(from, cueFirst - 3); i--) {
            if (text.language() == Language.EN && text.key(i).equals("a")) {
                continue;
            }
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
                        "avons",
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

    private boolean startsActor(int token) {
        ActorMention mention = annotated.actorAt(token);
        return mention != null && mention.first() == token;
    }
}
