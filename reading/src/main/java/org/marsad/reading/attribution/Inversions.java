package org.marsad.reading.attribution;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Speaker;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Verbs of speech that follow what is said and stand before their subject: "…, a annoncé mardi le ministère", "…, said the
 * mayor", "…, fait-il valoir".
 */
final class Inversions {
    private static final int REACH = 10;

    /**
     * Who speaks.
     *
     * @param mention where the speaker is named, or null
     * @param speaker the speaker, or null where a pronoun or a noun points back to whoever spoke last
     * @param last one past the last token of the subject
     */
    record Subject(@Nullable Mention mention, @Nullable Speaker speaker, int last) {}

    private final Annotated annotated;
    private final Text text;
    private final Cases cases;
    private final Speakers speakers;
    private final boolean french;

    Inversions(Annotated annotated, Cases cases, Speakers speakers) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.cases = cases;
        this.speakers = speakers;
        this.french = text.language() == Language.FR;
    }

    /** The subject behind a verb of speech that follows its content, or null where the verb is not inverted. */
    @Nullable
    Subject of(Sentence sentence, Match<Cue> cue) {
        if (text.language() == Language.AR) {
            return null;
        }
        if (french && endsInPronoun(cue)) {
            return new Subject(null, null, cue.last());
        }
        if (!followsContent(sentence, cue)) {
            return null;
        }
        Mention mention = named(sentence, cue);
        if (mention != null) {
            Speaker speaker = speakers.of(mention);
            return speaker == null || !(french || endsPhrase(mention, sentence))
                    ? null
                    : new Subject(mention, speaker, mention.last());
        }
        return french ? unnamed(sentence, cue) : null;
    }

    /** "dit-il", "a-t-elle ajouté": the pronoun is part of the cue. */
    private boolean endsInPronoun(Match<Cue> cue) {
        for (int i = cue.first() + 1; i < cue.last(); i++) {
            switch (text.key(i)) {
                case "il", "elle", "ils", "elles" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean followsContent(Sentence sentence, Match<Cue> cue) {
        int before = cue.first() - 1;
        return before > sentence.firstToken()
                && (text.key(before).equals(",") || text.key(before).equals("\""))
                && !(text.key(before).equals(",") && closesAside(sentence, before) && !isShort(sentence, cue));
    }

    /** "Le maire, joint par téléphone, a annoncé …": the comma ends an aside, and the subject stands before it. */
    private boolean closesAside(Sentence sentence, int comma) {
        int open = comma - 1;
        while (open > sentence.firstToken() && !text.key(open).equals(",")) {
            open--;
        }
        if (open <= sentence.firstToken()) {
            return false;
        }
        for (int i = open - 1; i >= sentence.firstToken(); i--) {
            Mention before = annotated.mentionAt(i);
            if (before != null && cases.of(before) == Case.BARE && speakers.of(before) != null) {
                return opensSentence(before, sentence);
            }
            if (annotated.cueAt(i, CueKind.PASSIVE) != null || annotated.cueAt(i, CueKind.CASUALTY) != null) {
                return false;
            }
        }
        return false;
    }

    /** "…, said the governor of Diffa, who …": nothing but the subject with its place and a date before the next mark. */
    private boolean isShort(Sentence sentence, Match<Cue> cue) {
        if (french) {
            return false;
        }
        Mention mention = named(sentence, cue);
        if (mention == null || mention.first() - cue.last() > 3) {
            return false;
        }
        for (int i = mention.last(); i < sentence.lastToken(); i++) {
            if (text.token(i).isPunctuation() || annotated.cueAt(i, CueKind.RELATIVE) != null) {
                return true;
            }
            boolean belongs = annotated.placeAt(i) != null
                    || annotated.dateAt(i) != null
                    || annotated.cueAt(i, CueKind.PREPOSITION) != null
                    || annotated.cueAt(i, CueKind.DETERMINER) != null;
            if (!belongs) {
                return false;
            }
        }
        return true;
    }

    private boolean opensSentence(Mention mention, Sentence sentence) {
        for (int i = mention.first() - 1; i >= sentence.firstToken(); i--) {
            if (annotated.cueAt(i, CueKind.DETERMINER) == null && annotated.cueAt(i, CueKind.CONJUNCTION) == null) {
                return text.token(i).isPunctuation();
            }
        }
        return true;
    }

    private @Nullable Mention named(Sentence sentence, Match<Cue> cue) {
        int limit = Math.min(sentence.lastToken(), cue.last() + REACH);
        for (int i = cue.last(); i < limit; i++) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null) {
                if (cases.of(mention) == Case.BARE && speakers.of(mention) != null) {
                    return mention;
                }
                i = mention.last() - 1;
            } else if (closes(i)) {
                return null;
            }
        }
        return null;
    }

    private boolean closes(int token) {
        return annotated.cueAt(token, CueKind.COMPLEMENTIZER) != null
                || annotated.cueAt(token, CueKind.CASUALTY) != null
                || annotated.cueAt(token, CueKind.RELATIVE) != null
                || (annotated.quantityAt(token) != null
                        && annotated.dateAt(token) == null
                        && annotated.cueAt(token, CueKind.DETERMINER) == null)
                || ",.;:\"".contains(text.key(token));
    }

    /** English puts no verb behind an inverted subject: "said the mayor." but "…, said soldiers had fled". */
    private boolean endsPhrase(Mention mention, Sentence sentence) {
        for (int i = mention.last(); i < Math.min(sentence.lastToken(), mention.last() + 7); i++) {
            if (text.token(i).isPunctuation() || annotated.cueAt(i, CueKind.RELATIVE) != null) {
                return true;
            }
            if (annotated.cueAt(i, CueKind.PASSIVE) != null || annotated.cueAt(i, CueKind.CASUALTY) != null) {
                return false;
            }
            Match<Cue> event = annotated.cueAt(i, CueKind.EVENT);
            if (event != null && !event.value().is("pos", "noun")) {
                return false;
            }
        }
        return true;
    }

    /** "ajoute l'association": whoever spoke last; "raconte un boulanger": somebody of the place. */
    private @Nullable Subject unnamed(Sentence sentence, Match<Cue> cue) {
        int i = cue.last();
        while (i < sentence.lastToken() && annotated.dateAt(i) != null) {
            i++;
        }
        if (i + 1 >= sentence.lastToken()
                || !text.token(i + 1).isWord()
                || annotated.mentionAt(i + 1) != null
                || cue.value().is("np", "1") && takesNoun(i)) {
            return null;
        }
        return switch (text.key(i)) {
            case "le", "la", "l", "ce", "cet", "cette", "les" -> new Subject(null, null, i + 2);
            case "un", "une" ->
                annotated.cueAt(i + 1, CueKind.OFFICE) != null ? null : new Subject(null, Speakers.WITNESS, i + 2);
            default -> null;
        };
    }

    /** What stands behind the verb may be what is told, not who tells it ("parle d'une quarantaine de morts"). */
    private boolean takesNoun(int token) {
        return annotated.quantityAt(token) != null && annotated.quantityAt(token + 1) != null
                || annotated.cueAt(token + 1, CueKind.EVENT) != null
                || annotated.cueAt(token + 1, CueKind.TOLL) != null
                || annotated.cueAt(token + 1, CueKind.CASUALTY) != null;
    }
}
