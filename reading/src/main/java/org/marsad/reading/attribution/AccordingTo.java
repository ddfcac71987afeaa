package org.marsad.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * "According to the army, …", "selon ses décomptes", "Bilan officiel : …": who is named covers the sentence, or what stands
 * before the words.
 */
final class AccordingTo {
    private static final int ASIDE_REACH = 6;

    private final Annotated annotated;
    private final Text text;
    private final Speakers speakers;
    private final Unspoken unspoken;
    private final boolean verbFirst;

    AccordingTo(Annotated annotated, Speakers speakers, Unspoken unspoken) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.speakers = speakers;
        this.unspoken = unspoken;
        this.verbFirst = text.language() == Language.AR;
    }

    /** Adds what the words cover to the frames of their sentence. */
    void read(Sentence sentence, Match<Cue> cue, List<SpeechFrame> own) {
        Stance stance = SpeechFrame.stanceOf(cue);
        boolean relayed = cue.value().is("relay", "1")
                && cue.first() > sentence.firstToken()
                && annotated.actorAt(cue.first() - 1) != null;
        if (relayed) {
            return;
        }
        if (stance == Stance.REPORTS || (verbFirst && unspoken.saysMore(cue))) {
            return;
        }
        if (cue.value().is("speaker", "government")) {
            official(sentence, cue, stance, own);
            return;
        }
        boolean nobody =
                (pronounAfter(cue.last()) || cue.value().is("self", "1")) && annotated.mentionAt(cue.last()) == null;
        Mention mention = nobody ? null : firstMention(cue.last(), Math.min(sentence.lastToken(), cue.last() + 10));
        Speaker speaker = mention == null ? ownMember(cue) : speakers.of(mention);
        if (cue.value().is("initial", "1") && !opensWith(cue, sentence, mention)) {
            return;
        }
        if (mention != null && speaker == null && !cue.value().get("self").equals("1")) {
            return;
        }
        if (speaker == null
                && mention == null
                && !pronounAfter(cue.last())
                && !possessedAfter(cue.last())
                && !cue.value().get("self").equals("1")) {
            return;
        }
        int begin = sentence.firstToken();
        int end = sentence.lastToken();
        boolean opening = cue.first() - sentence.firstToken() <= 1;
        if (!opening) {
            int after = mention == null ? cue.last() : mention.last();
            boolean relative = verbFirst && annotated.hasCue(cue.first(), cue.last(), CueKind.RELATIVE);
            begin = relative ? cue.first() : begin;
            end = verbFirst && !relative && !isAside(cue, after)
                    ? cue.last()
                    : boundaryAfter(after, sentence.lastToken());
        }
        boolean alone = text.language() == Language.EN && own.isEmpty();
        if (!opening && !verbFirst && !alone) {
            begin = openingOf(sentence, cue.first());
        }
        if (cue.value().is("previous", "1") && sentence.index() > 0) {
            begin = text.sentences().get(sentence.index() - 1).firstToken();
        }
        own.add(new SpeechFrame(speaker, mention, stance, cue.first(), cue.last(), begin, end, true));
    }

    /** "Dix-huit morts à Zibane, onze à Koira Zéno : c'est, d'après les députés, …": what follows the colon sums up. */
    private boolean sumsUp(int token) {
        return switch (text.key(token)) {
            case "c", "tel", "voila", "that" -> true;
            default -> false;
        };
    }

    /** Where what is said begins: behind the last semicolon or colon before the words. */
    private int openingOf(Sentence sentence, int before) {
        for (int i = before - 1; i > sentence.firstToken(); i--) {
            if (text.key(i).equals(";") || (text.key(i).equals(":") && !sumsUp(i + 1))) {
                return i + 1;
            }
        }
        return sentence.firstToken();
    }

    /** "المقتحمون، بحسب نصها، دخلوا …": between commas it covers what follows too. */
    private boolean isAside(Match<Cue> cue, int after) {
        if (!text.key(cue.first() - 1).equals(",")) {
            return false;
        }
        for (int i = after; i < Math.min(text.size(), after + ASIDE_REACH); i++) {
            if (text.key(i).equals(",")) {
                return true;
            }
            if (text.token(i).isPunctuation() || annotated.cueAt(i, CueKind.SPEECH) != null) {
                return false;
            }
        }
        return false;
    }

    /** "Pour l'état-major, …": the words open the sentence, and nothing but the speaker stands before the comma. */
    private boolean opensWith(Match<Cue> cue, Sentence sentence, @Nullable Mention mention) {
        return cue.first() == sentence.firstToken()
                && mention instanceof ActorMention body
                && body.first() - cue.last() <= 2
                && text.key(body.last()).equals(",")
                && body.actor().kind() != ActorKind.CIVILIANS;
    }

    /** "Bilan officiel : quatre morts": the government of the country speaks. */
    private void official(Sentence sentence, Match<Cue> cue, Stance stance, List<SpeechFrame> own) {
        Speaker government = speakers.government();
        if (government == null || unspoken.isNegated(cue, sentence)) {
            return;
        }
        int end = boundaryAfter(cue.last(), sentence.lastToken());
        own.add(new SpeechFrame(government, null, stance, cue.first(), cue.last(), sentence.firstToken(), end, true));
    }

    /** "In the words of one of their number": the party the sentence told of before. */
    private @Nullable Speaker ownMember(Match<Cue> cue) {
        int from = cue.last();
        boolean member = switch (text.key(from)) {
            case "one", "some", "several", "two", "three", "members", "most" ->
                text.key(from + 1).equals("of");
            default -> false;
        };
        if (!member) {
            return null;
        }
        return switch (text.key(from + 2)) {
            case "its", "their", "them" -> speakers.partyBefore(cue.first());
            default -> null;
        };
    }

    private int boundaryAfter(int from, int limit) {
        for (int i = from; i < limit; i++) {
            boolean boundary = annotated.cueAt(i, CueKind.BOUNDARY) != null && (verbFirst || !goesOn(i + 1));
            if (boundary || text.key(i).equals(";")) {
                return i;
            }
        }
        return limit;
    }

    /** "…, but buried ten comrades": the same subject goes on. */
    private boolean goesOn(int token) {
        Match<Cue> casualty = annotated.cueAt(token, CueKind.CASUALTY);
        return casualty != null && !casualty.value().is("pos", "noun");
    }

    private boolean pronounAfter(int from) {
        return from < text.size() && annotated.cueAt(from, CueKind.PRONOUN) != null;
    }

    /** "وبحسب تعداده", "selon ses décomptes", "d'après le communiqué": by the count of whoever spoke last. */
    private boolean possessedAfter(int from) {
        boolean within = verbFirst
                && from > 0
                && isPossessed(from - 1)
                && (from == text.size() || text.token(from).isPunctuation());
        return within || isPossessed(from);
    }

    private boolean isPossessed(int from) {
        String key = text.key(from);
        if (!verbFirst) {
            return switch (key) {
                case "son", "sa", "ses", "leur", "leurs", "ce", "cette", "ces", "its", "his", "her", "their", "this" ->
                    annotated.mentionAt(from + 1) == null;
                case "le", "la", "les", "l", "the" -> isDocument(from + 1);
                default -> false;
            };
        }
        return key.length() > 3
                && (key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم"))
                && text.words(from, from + 1).indexOf('ة') < 0;
    }

    /** "Selon le communiqué", "according to the statement": of whoever spoke last. */
    private boolean isDocument(int token) {
        Match<Cue> office = annotated.cueAt(token, CueKind.OFFICE);
        return office != null && office.value().is("text", "1");
    }

    private @Nullable Mention firstMention(int from, int limit) {
        for (int i = from; i < limit; i++) {
            Mention mention = annotated.mentionAt(i);
            if (mention instanceof ActorMention) {
                return mention;
            }
            if (text.key(i).equals(",")
                    || text.key(i).equals(".")
                    || text.key(i).equals(";")) {
                return null;
            }
        }
        return null;
    }
}
