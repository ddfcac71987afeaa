package org.marsad.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * French and English: what stands left of a verb. The subject is the nearest bare noun of its clause with those coordinated
 * to it; behind a relative pronoun, its antecedent.
 */
final class SubjectSide {
    /** The actors and sites that are the subject. */
    record Subjects(List<ActorMention> actors, List<Match<Cue>> sites) {}

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Cases cases;

    SubjectSide(Annotated annotated, Clauses clauses, Cases cases) {
        this.annotated = annotated;
        this.clauses = clauses;
        this.cases = cases;
        this.text = annotated.text();
    }

    /** The subject: nearest bare noun to the left; behind a relative pronoun, its antecedent. */
    Subjects of(Match<Cue> cue, Sentence sentence) {
        Subjects side = new Subjects(new ArrayList<>(), new ArrayList<>());
        int from = clauses.begin(cue.first());
        boolean relative =
                annotated.cueAt(from, CueKind.RELATIVE) != null && from > sentence.firstToken() && !opensContent(from);
        ActorMention fallback = null;
        List<ActorMention> owners = new ArrayList<>();
        int start = coordinatedVerb(cue, from);
        for (int i = start; i >= from; i--) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && Arguments.isParty(mention)) {
                Case c = cases.of(mention);
                if (c == Case.BARE) {
                    side.actors().addAll(rowEndingAt(mention, from));
                    break;
                }
                if (c == Case.OF) {
                    fallback = fallback == null ? mention : fallback;
                    owners.add(0, mention);
                }
                i = mention.first();
                continue;
            }
            Match<Cue> site = annotated.cueAt(i, CueKind.SITE);
            if (site != null && cases.of(site.first(), (char) 0) == Case.BARE) {
                side.sites().add(site);
                ActorMention owner = ownerOf(site);
                if (owner != null) {
                    side.actors().add(owner);
                } else if (fallback != null) {
                    side.actors().addAll(isRow(owners) ? owners : List.of(fallback));
                }
                return side;
            }
            if (isOtherVerb(annotated, i, cue) || isSaid(i, cue.first())) {
                break;
            }
        }
        if (side.actors().isEmpty() && fallback != null) {
            side.actors().addAll(isRow(owners) ? owners : List.of(fallback));
        }
        if (side.actors().isEmpty() && side.sites().isEmpty() && !relative) {
            joined(cue, from, sentence, side);
        }
        if (side.actors().isEmpty() && opensParticiple(cue, from) && from > sentence.firstToken()) {
            subjectOfMainClause(from, sentence, side);
        }
        if (side.actors().isEmpty() && relative) {
            antecedent(from, sentence, side);
        }
        return side;
    }

    /** "A convoy of the army and of Africa Corps": owners joined to each other by "and". */
    private boolean isRow(List<ActorMention> owners) {
        for (int i = 1; i < owners.size(); i++) {
            boolean joined = false;
            for (int t = owners.get(i - 1).last(); t < owners.get(i).first(); t++) {
                joined |= annotated.cueAt(t, CueKind.CONJUNCTION) != null;
            }
            if (!joined || owners.get(i).first() - owners.get(i - 1).last() > 4) {
                return false;
            }
        }
        return owners.size() > 1;
    }

    /** "Police said suicide bombers had targeted …": who says it is not the subject of what is said. */
    private boolean isSaid(int token, int verb) {
        Match<Cue> speech = text.language() == Language.EN ? annotated.cueAt(token, CueKind.SPEECH) : null;
        if (speech == null || speech.last() >= verb || text.key(speech.last()).equals(",")) {
            return false;
        }
        for (int i = token + 1; i < verb; i++) {
            if (annotated.cueAt(i, CueKind.PRONOUN) != null) {
                return false;
            }
        }
        return verb - token > 2;
    }

    /** "Said on Saturday that they …": "that" relates to nothing unless it follows a noun. */
    private boolean opensContent(int token) {
        return text.key(token).equals("that")
                && annotated.actorAt(token - 1) == null
                && annotated.cueOver(token - 1, CueKind.SITE) == null;
    }

    /** "A JNIM base", "a dozo camp": whose a site is, named directly before it. */
    private @Nullable ActorMention ownerOf(Match<Cue> site) {
        ActorMention owner = annotated.actorAt(site.first() - 1);
        return owner != null
                        && text.language() == Language.EN
                        && Arguments.isParty(owner)
                        && cases.of(owner) == Case.BARE
                ? owner
                : null;
    }

    /** "Three days after overrunning Bamba": a participle has the subject of the clause that it depends on. */
    private boolean opensParticiple(Match<Cue> cue, int from) {
        return text.language() == Language.EN
                && text.key(cue.first()).endsWith("ing")
                && cue.first() - from <= 1
                && annotated.cueAt(from, CueKind.BOUNDARY) != null;
    }

    private void subjectOfMainClause(int from, Sentence sentence, Subjects side) {
        for (int i = clauses.begin(from - 1); i < from; i++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && Arguments.canAct(mention) && cases.of(mention) == Case.BARE) {
                side.actors().addAll(rowEndingAt(mention, sentence.firstToken()));
                return;
            }
        }
    }

    /** In "killed the guards and burned the camp" the second verb has the first one's subject: begin left of that one. */
    private int coordinatedVerb(Match<Cue> cue, int from) {
        int before = cue.first() - 1;
        if (before <= from || annotated.cueAt(before, CueKind.CONJUNCTION) == null) {
            return before;
        }
        for (int i = before - 1; i >= from; i--) {
            Match<Cue> event = annotated.cueAt(i, CueKind.EVENT);
            Match<Cue> casualty = annotated.cueAt(i, CueKind.CASUALTY);
            boolean verb = (event != null && !event.value().is("pos", "noun"))
                    || (casualty != null && !casualty.value().is("pos", "noun"))
                    || annotated.cueAt(i, CueKind.SPEECH) != null;
            if (verb) {
                return i - 1;
            }
        }
        return before;
    }

    /** "Ont mis le feu à trois maisons, à Nawodié, et emmené quatre bergers": the participle has the subject of the verb before. */
    private void joined(Match<Cue> cue, int from, Sentence sentence, Subjects side) {
        int before = cue.first() - 1;
        if (text.language() != Language.FR
                || cue.length() > 1
                || before <= sentence.firstToken()
                || annotated.cueAt(before, CueKind.CONJUNCTION) == null
                || before - from > 1) {
            return;
        }
        for (int i = before - 1; i >= sentence.firstToken(); i--) {
            Match<Cue> verb = annotated.cueAt(i, CueKind.EVENT);
            if (verb != null && verb.value().is("form", "fin")) {
                side.actors().addAll(of(verb, sentence).actors());
                return;
            }
        }
    }

    static boolean isOtherVerb(Annotated annotated, int token, Match<Cue> cue) {
        Match<Cue> event = annotated.cueAt(token, CueKind.EVENT);
        boolean within = event != null && event.first() < cue.last() && event.last() > cue.first();
        return event != null && !within && !event.value().is("pos", "noun");
    }

    private List<ActorMention> rowEndingAt(ActorMention last, int from) {
        List<ActorMention> row = new ArrayList<>();
        row.add(last);
        int i = last.first() - 1;
        int unknown = 0;
        boolean joined = text.token(last.first()).joined();
        while (i >= from) {
            ActorMention before = annotated.actorAt(i);
            if (before != null) {
                if (!joined || !Arguments.isParty(before)) {
                    break;
                }
                row.add(0, before);
                joined = false;
                i = before.first() - 1;
            } else if (annotated.cueAt(i, CueKind.CONJUNCTION) != null
                    || text.key(i).equals(",")) {
                joined = true;
                i--;
            } else if (annotated.cueAt(i, CueKind.DETERMINER) != null || annotated.quantityAt(i) != null) {
                i--;
            } else if (isPlainWord(i) && unknown++ < 2) {
                i--;
            } else {
                break;
            }
        }
        return row;
    }

    /** A word without any cue ("its allies AQIM"). */
    private boolean isPlainWord(int token) {
        return text.token(token).isWord()
                && annotated.placeAt(token) == null
                && annotated.cueAt(token, CueKind.EVENT) == null
                && annotated.cueAt(token, CueKind.SPEECH) == null
                && annotated.cueAt(token, CueKind.CASUALTY) == null
                && annotated.cueAt(token, CueKind.PREPOSITION) == null
                && annotated.cueAt(token, CueKind.PASSIVE) == null;
    }

    private void antecedent(int from, Sentence sentence, Subjects side) {
        for (int i = from - 1; i >= Math.max(sentence.firstToken(), from - 6); i--) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && Arguments.isParty(mention)) {
                side.actors().addAll(rowEndingAt(mention, sentence.firstToken()));
                return;
            }
            Match<Cue> site = annotated.cueAt(i, CueKind.SITE);
            if (site != null) {
                side.sites().add(site);
                return;
            }
        }
    }
}
