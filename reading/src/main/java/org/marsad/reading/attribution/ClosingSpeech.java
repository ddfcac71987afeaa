package org.marsad.reading.attribution;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Speaker;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Verbs of speech that follow what is said: "…, the army said.", "…, a annoncé le ministère", also with more of it behind
 * them ("…, dit-il, et …").
 */
final class ClosingSpeech {
    private static final int COMMA_REACH = 6;
    private static final int OF_REACH = 8;
    private static final int END_REACH = 9;

    private final Annotated annotated;
    private final Text text;

    ClosingSpeech(Annotated annotated) {
        this.annotated = annotated;
        this.text = annotated.text();
    }

    /** "…, a annoncé le ministère": what comes before; and what goes on behind another comma ("…, dit-il, et …"). */
    SpeechFrame inverted(Sentence sentence, Match<Cue> cue, Inversions.Subject subject) {
        int last = endOfSubject(subject.last(), sentence);
        boolean goesOn = last + 1 < sentence.lastToken()
                && text.key(last).equals(",")
                && annotated.cueAt(last + 1, CueKind.RELATIVE) == null;
        return new SpeechFrame(
                subject.speaker(),
                subject.mention(),
                SpeechFrame.stanceOf(cue),
                cue.first(),
                cue.last(),
                sentence.firstToken(),
                goesOn ? sentence.lastToken() : cue.first(),
                true);
    }

    /** "…, affirme l'état-major des armées, « au prix de … »": one past the words that belong to the subject. */
    private int endOfSubject(int from, Sentence sentence) {
        if (from >= sentence.lastToken() || annotated.cueAt(from, CueKind.PREPOSITION) == null) {
            return from;
        }
        for (int i = from; i < Math.min(sentence.lastToken() - 1, from + OF_REACH); i++) {
            if (text.key(i).equals(",")) {
                return text.key(i + 1).equals("\"") ? i : from;
            }
            if (annotated.cueAt(i, CueKind.CASUALTY) != null || annotated.cueAt(i, CueKind.SPEECH) != null) {
                return from;
            }
        }
        return from;
    }

    /** The frame of a verb that stands behind its subject and closes what is said. */
    SpeechFrame plain(
            Sentence sentence,
            Match<Cue> cue,
            @Nullable Mention left,
            @Nullable Mention mention,
            @Nullable Speaker speaker) {
        int end = goesOn(sentence, cue.last())
                ? sentence.lastToken()
                : left == null ? cue.first() : Math.min(cue.first(), left.first());
        return new SpeechFrame(
                speaker, mention, SpeechFrame.stanceOf(cue), cue.first(), cue.last(), sentence.firstToken(), end, true);
    }

    /** "…, the army said." and "…, a annoncé le ministère": content before a comma, and nothing opened after. */
    boolean is(Sentence sentence, Match<Cue> cue, @Nullable Mention left, @Nullable Mention right) {
        if (counts(cue.last())) {
            return false;
        }
        if (left != null && annotated.hasCue(left.last(), cue.first(), CueKind.RELATIVE)) {
            return false;
        }
        if (opens(cue)) {
            return false;
        }
        int head = left == null ? cue.first() : Math.min(left.first(), cue.first());
        int comma = -1;
        for (int i = head - 1; i >= Math.max(sentence.firstToken() + 2, head - COMMA_REACH); i--) {
            if (text.key(i).equals(",") || text.key(i).equals("\"")) {
                comma = i;
                break;
            }
            if (annotated.cueAt(i, CueKind.RELATIVE) != null || annotated.cueAt(i, CueKind.BOUNDARY) != null) {
                return false;
            }
        }
        if (comma < 0 || otherSubject(comma + 1, head)) {
            return false;
        }
        if (right == null && closesQuotation(comma)) {
            return true;
        }
        int after = right == null ? cue.last() : Math.max(right.last(), cue.last());
        if (annotated.hasCue(after, Math.min(sentence.lastToken(), after + 6), CueKind.COMPLEMENTIZER)) {
            return false;
        }
        return right != null || sentence.lastToken() - after < 8 || endsSoon(after, sentence.lastToken());
    }

    /** "استعادت القوات، تقول الأركان، السيطرة": between commas it covers what goes on too. */
    boolean isParenthesis(Sentence sentence, Match<Cue> cue, Mention subject) {
        boolean joined = cue.division() != null && cue.division().conjunction() != 0;
        return !joined
                && cue.first() - sentence.firstToken() >= 2
                && text.key(cue.first() - 1).equals(",")
                && subject.first() == cue.last()
                && subject.last() < sentence.lastToken()
                && text.key(subject.last()).equals(",")
                && !text.key(cue.first()).startsWith("م");
    }

    /** «…»، يقول أحد الناجين: a toll or a quotation before a comma, and nothing said after the subject. */
    boolean isArabic(Sentence sentence, Match<Cue> cue, Mention subject) {
        String before = text.key(cue.first() - 1);
        boolean joined = cue.division() != null && cue.division().conjunction() != 0;
        if (joined
                || cue.first() - sentence.firstToken() < 3
                || !(before.equals(",") || before.equals("\""))
                || text.key(cue.first()).startsWith("م")) {
            return false;
        }
        int after = Math.max(subject.last(), cue.last());
        for (int i = after; i < Math.min(sentence.lastToken(), after + COMMA_REACH); i++) {
            if (annotated.cueAt(i, CueKind.COMPLEMENTIZER) != null
                    || annotated.quantityAt(i) != null
                    || annotated.cueAt(i, CueKind.CASUALTY) != null
                    || text.key(i).equals(":")
                    || text.key(i).equals("\"")) {
                return false;
            }
            if (text.key(i).equals(",")) {
                break;
            }
        }
        return before.equals("\"")
                || text.key(cue.first() - 2).equals("\"")
                || annotated.hasCue(sentence.firstToken(), cue.first(), CueKind.CASUALTY);
    }

    /** "In a video, JNIM showed what it said were …": another subject stands behind the comma. */
    private boolean otherSubject(int from, int head) {
        boolean other = false;
        for (int i = from; i < head; i++) {
            other |= annotated.actorAt(i) != null && annotated.cueAt(i - 1, CueKind.PREPOSITION) == null;
            if (other && annotated.cueAt(i, CueKind.PRONOUN) != null) {
                return true;
            }
        }
        return false;
    }

    /** "The union has counted 40": what is said follows. */
    private boolean counts(int token) {
        Quantity quantity = annotated.quantityAt(token);
        return quantity != null && quantity.isCount() && !quantity.article();
    }

    /** "Its men, the army said on Friday, came across …": what is said goes on behind the aside. */
    private boolean goesOn(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.lastToken()
                && (annotated.dateAt(i) != null || annotated.cueAt(i, CueKind.PREPOSITION) != null)) {
            i++;
        }
        return i + 2 < sentence.lastToken()
                && text.key(i).equals(",")
                && annotated.cueAt(i + 1, CueKind.BOUNDARY) == null
                && annotated.cueAt(i + 1, CueKind.RELATIVE) == null;
    }

    /** "…137," the spokesman told …: a quotation ends before the verb. */
    private boolean closesQuotation(int mark) {
        return text.key(mark).equals("\"") && mark > 0 && ",.?!".contains(text.key(mark - 1));
    }

    /** "S'était targué d'avoir …": the infinitive within the words opens what is said. */
    private boolean opens(Match<Cue> cue) {
        for (int i = cue.first() + 1; i < cue.last(); i++) {
            switch (text.key(i)) {
                case "avoir", "etre", "having" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Nothing but a date or a few words before the next comma or semicolon ("…, the ministry said that evening; …"). */
    private boolean endsSoon(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + END_REACH); i++) {
            if (text.key(i).equals(",") || text.key(i).equals(";")) {
                return true;
            }
            boolean plain = i < from + 5;
            if (!plain
                    && (annotated.cueAt(i, CueKind.CASUALTY) != null || annotated.cueAt(i, CueKind.PASSIVE) != null)) {
                return false;
            }
        }
        return false;
    }
}
