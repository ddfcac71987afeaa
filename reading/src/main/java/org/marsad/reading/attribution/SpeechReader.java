package org.marsad.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
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
 * Fifth pass, first half: finds who says what. A verb of speech with its subject opens content to its right ("the army
 * said that …"), or closes content to its left ("…, the army said"); "according to" covers its sentence. Pronouns and
 * "its statement" carry the speaker over.
 */
public final class SpeechReader {
    /** «أعلن … مسؤوليته»: whose responsibility it is stands before. */
    private static final String RESPONSIBILITY = "مسووليت";

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Cases cases;
    private final Speakers speakers;
    private final Inversions inversions;
    private final ArabicSubjects arabic;
    private final boolean verbFirst;

    private static final int COMMA_REACH = 6;
    private static final int SUBJECT_REACH = 5;

    public SpeechReader(Annotated annotated, Clauses clauses, Cases cases, Speakers speakers) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.cases = cases;
        this.speakers = speakers;
        this.inversions = new Inversions(annotated, cases, speakers);
        this.arabic = new ArabicSubjects(annotated, clauses, cases, speakers);
        this.verbFirst = text.language() == Language.AR;
    }

    /** All frames in text order, pronouns resolved. */
    public List<SpeechFrame> read() {
        List<SpeechFrame> frames = new ArrayList<>();
        Speaker last = null;
        SpeechFrame account = null;
        for (Sentence sentence : text.sentences()) {
            List<SpeechFrame> own = new ArrayList<>();
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.SPEECH)) {
                verb(sentence, cue, own);
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.CLAIM)) {
                claimant(sentence, cue, own);
            }
            if (verbFirst) {
                for (Match<Cue> cue : annotated.cues(sentence, CueKind.BLAME)) {
                    accuser(sentence, cue, own);
                }
            }
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.ACCORDING)) {
                according(sentence, cue, own);
            }
            own.sort(Comparator.comparingInt(SpeechFrame::cueFirst));
            for (int i = 0; i < own.size(); i++) {
                SpeechFrame frame = own.get(i);
                if (frame.speaker() == null) {
                    Speaker named = verbFirst ? null : subjectOf(sentence, frame.cueFirst());
                    Speaker carried = verbFirst
                            ? arabic.carried(frame, frames)
                            : named == null ? lastSpeaker(sentence, frames, last) : named;
                    if (carried == null) {
                        continue;
                    }
                    frame = frame.spokenBy(carried);
                }
                frames.add(frame);
                last = frame.speaker();
            }
            SpeechFrame goingOn = own.isEmpty() && account != null ? conditional(sentence, account) : null;
            if (goingOn != null) {
                frames.add(goingOn);
            }
            account = goingOn != null ? goingOn : opening(sentence, frames);
        }
        return trimOverlaps(frames);
    }

    /** Who spoke last; or, where the sentence before quotes nobody, the party it is about ("JNIM's version came on Saturday."). */
    private @Nullable Speaker lastSpeaker(Sentence sentence, List<SpeechFrame> frames, @Nullable Speaker last) {
        if (sentence.index() == 0) {
            return last;
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        boolean quoted = frames.stream().anyMatch(frame -> before.contains(frame.cueFirst()));
        ActorMention topic = quoted ? null : annotated.actorAt(before.firstToken());
        boolean party = topic != null
                && (topic.actor().kind().isArmedGroup() || topic.actor().kind().isForce());
        Speaker speaker = topic != null && party ? speakers.of(topic) : null;
        return speaker == null ? last : speaker;
    }

    /** The account that a sentence gives as a whole ("Selon le ministère, …"), or null. */
    private static @Nullable SpeechFrame opening(Sentence sentence, List<SpeechFrame> frames) {
        SpeechFrame last = frames.isEmpty() ? null : frames.get(frames.size() - 1);
        boolean whole = last != null
                && sentence.contains(last.cueFirst())
                && last.cueFirst() - sentence.firstToken() <= 1
                && last.last() == sentence.lastToken();
        return whole ? last : null;
    }

    /** A sentence in the conditional of hearsay goes on with the account given before it ("Plusieurs auraient été tués."). */
    private @Nullable SpeechFrame conditional(Sentence sentence, SpeechFrame account) {
        for (Match<Cue> cue : annotated.cues(sentence, CueKind.ACCORDING)) {
            if (cue.value().is("stance", "reports")) {
                return new SpeechFrame(
                        account.speaker(),
                        account.mention(),
                        account.stance(),
                        account.cueFirst(),
                        account.cueLast(),
                        sentence.firstToken(),
                        sentence.lastToken(),
                        true);
            }
        }
        return null;
    }

    /** Whom a pronoun in the middle of a sentence means: its first subject ("Un élu … : deux paysans ont été tués, dit-il"). */
    private @Nullable Speaker subjectOf(Sentence sentence, int before) {
        for (int i = sentence.firstToken(); i < Math.min(before - 1, sentence.firstToken() + 5); i++) {
            Mention mention = mentionAt(i);
            if (mention != null) {
                Speaker speaker = cases.of(mention) == Case.BARE ? speakers.of(mention) : null;
                return speaker == null || speaker.equals(Speakers.WITNESS) ? null : speaker;
            }
        }
        return null;
    }

    private void verb(Sentence sentence, Match<Cue> cue, List<SpeechFrame> own) {
        if (isNegated(cue.first(), sentence.firstToken())
                || isOnlyClaim(cue)
                || isWithin(cue, CueKind.NO_CLAIM)
                || isDeed(cue)) {
            return;
        }
        Inversions.Subject inverted = inversions.of(sentence, cue);
        if (inverted != null) {
            own.add(closing(sentence, cue, inverted));
            return;
        }
        Mention left = verbFirst ? null : subjectBefore(sentence, cue.first());
        boolean pronounLeft = !verbFirst && left == null && pronounBefore(cue.first(), sentence.firstToken());
        Mention right = left == null && !pronounLeft ? subjectAfter(sentence, cue) : null;
        if (verbFirst && right == null) {
            if (cue.value().is("pos", "noun")) {
                return;
            }
            left = arabic.before(sentence, cue);
            if (left == null && arabic.isOfThing(sentence, cue)) {
                return;
            }
        }
        Mention mention = right != null ? right : left;
        boolean passive =
                annotated.hasCue(Math.max(sentence.firstToken(), cue.first() - 2), cue.first(), CueKind.PASSIVE)
                        && text.language() == Language.EN;
        if (mention == null && !pronounLeft && !verbFirst) {
            return;
        }
        if (passive && right == null) {
            return;
        }
        Speaker speaker = mention == null ? null : speakers.of(mention);
        if (mention != null && speaker == null) {
            return;
        }
        Stance stance = Stance.valueOf(cue.value().get("stance").toUpperCase(Locale.ROOT));
        int from = right != null ? Math.max(cue.last(), right.last()) : cue.last();
        boolean closing = !verbFirst && closesContent(sentence, cue, left, right);
        if (closing) {
            own.add(new SpeechFrame(
                    speaker,
                    mention,
                    stance,
                    cue.first(),
                    cue.last(),
                    sentence.firstToken(),
                    closingStart(cue, left),
                    true));
        } else {
            own.add(new SpeechFrame(
                    speaker,
                    mention,
                    stance,
                    cue.first(),
                    cue.last(),
                    from,
                    contrastAfter(from, sentence),
                    cue.value().is("np", "1")));
        }
    }

    /** «أكد الجيش أن …، لكن الخسائر لم تعلن»: after an Arabic contrast with its own subject the report speaks again. */
    private int contrastAfter(int from, Sentence sentence) {
        for (int i = from + 1; verbFirst && i < sentence.lastToken(); i++) {
            Match<Cue> scope = annotated.cueAt(i, CueKind.SCOPE);
            if (scope != null
                    && scope.value().is("by", "contrast")
                    && text.token(i - 1).isPunctuation()) {
                return i;
            }
        }
        return sentence.lastToken();
    }

    /** "…, a annoncé le ministère": what comes before; and what goes on behind another comma ("…, dit-il, et …"). */
    private SpeechFrame closing(Sentence sentence, Match<Cue> cue, Inversions.Subject subject) {
        int last = subject.last();
        boolean goesOn = last + 1 < sentence.lastToken()
                && text.key(last).equals(",")
                && annotated.cueAt(last + 1, CueKind.RELATIVE) == null;
        return new SpeechFrame(
                subject.speaker(),
                subject.mention(),
                Stance.valueOf(cue.value().get("stance").toUpperCase(Locale.ROOT)),
                cue.first(),
                cue.last(),
                sentence.firstToken(),
                goesOn ? sentence.lastToken() : cue.first(),
                true);
    }

    private static int closingStart(Match<Cue> cue, @Nullable Mention left) {
        return left == null ? cue.first() : Math.min(cue.first(), left.first());
    }

    /** "…, the army said." and "…, a annoncé le ministère": content before a comma, and nothing opened after. */
    private boolean closesContent(Sentence sentence, Match<Cue> cue, @Nullable Mention left, @Nullable Mention right) {
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
        if (comma < 0) {
            return false;
        }
        int after = right == null ? cue.last() : Math.max(right.last(), cue.last());
        if (annotated.hasCue(after, Math.min(sentence.lastToken(), after + 6), CueKind.COMPLEMENTIZER)) {
            return false;
        }
        return right != null || sentence.lastToken() - after < 8 || endsSoon(after, sentence.lastToken());
    }

    /** Nothing but a date or a few words before the next comma or semicolon ("…, the ministry said that evening; …"). */
    private boolean endsSoon(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 5); i++) {
            if (text.key(i).equals(",") || text.key(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    private void according(Sentence sentence, Match<Cue> cue, List<SpeechFrame> own) {
        Stance stance = Stance.valueOf(cue.value().get("stance").toUpperCase(Locale.ROOT));
        if (stance == Stance.REPORTS) {
            return;
        }
        if (cue.value().is("speaker", "government")) {
            official(sentence, cue, stance, own);
            return;
        }
        Mention mention = pronounAfter(cue.last()) && mentionAt(cue.last()) == null
                ? null
                : firstMention(cue.last(), Math.min(sentence.lastToken(), cue.last() + 10));
        Speaker speaker = mention == null ? null : speakers.of(mention);
        if (mention != null && speaker == null && !cue.value().get("self").equals("1")) {
            return;
        }
        if (mention == null
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
            end = verbFirst ? cue.first() : boundaryAfter(after, sentence.lastToken());
        }
        own.add(new SpeechFrame(speaker, mention, stance, cue.first(), cue.last(), begin, end, true));
    }

    /** "Bilan officiel : quatre morts": the government of the country speaks. */
    private void official(Sentence sentence, Match<Cue> cue, Stance stance, List<SpeechFrame> own) {
        Speaker government = speakers.government();
        if (government == null || isNegated(cue.first(), sentence.firstToken())) {
            return;
        }
        int end = boundaryAfter(cue.last(), sentence.lastToken());
        own.add(new SpeechFrame(government, null, stance, cue.first(), cue.last(), sentence.firstToken(), end, true));
    }

    private int boundaryAfter(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (annotated.cueAt(i, CueKind.BOUNDARY) != null || text.key(i).equals(";")) {
                return i;
            }
        }
        return limit;
    }

    /** Content of a closing or "according to" frame does not reach over an earlier frame's content in its sentence. */
    private static List<SpeechFrame> trimOverlaps(List<SpeechFrame> frames) {
        List<SpeechFrame> trimmed = new ArrayList<>();
        for (SpeechFrame frame : frames) {
            int first = frame.first();
            if (frame.first() < frame.cueFirst()) {
                for (SpeechFrame other : frames) {
                    boolean before = other.cueFirst() < frame.cueFirst() && other.cueFirst() >= frame.first();
                    if (before) {
                        first = Math.max(first, other.first() < other.cueFirst() ? other.cueLast() : first);
                    }
                }
            }
            trimmed.add(
                    first == frame.first()
                            ? frame
                            : new SpeechFrame(
                                    frame.speaker(),
                                    frame.mention(),
                                    frame.stance(),
                                    frame.cueFirst(),
                                    frame.cueLast(),
                                    first,
                                    Math.max(first, frame.last()),
                                    frame.nounContent()));
        }
        return trimmed;
    }

    /** Who claims an attack is who "it" and "the statement" mean afterwards. */
    private void claimant(Sentence sentence, Match<Cue> cue, List<SpeechFrame> own) {
        boolean possessed = verbFirst && text.key(cue.first()).contains(RESPONSIBILITY);
        Mention mention = possessed
                ? insideOrBefore(sentence, cue)
                : verbFirst ? subjectAfter(sentence, cue) : subjectBefore(sentence, cue.first());
        if (mention == null && verbFirst) {
            mention = arabic.before(sentence, cue);
        }
        if (mention == null && verbFirst) {
            mention = insideOrBefore(sentence, cue);
        }
        Speaker speaker = mention == null ? null : speakers.of(mention);
        if (speaker != null) {
            own.add(new SpeechFrame(
                    speaker, mention, Stance.CLAIMS, cue.first(), cue.last(), cue.last(), cue.last(), false));
        }
    }

    /** "اتهمت المنظمة الجيش بقتل …": what the accused did is the accuser's account. */
    private void accuser(Sentence sentence, Match<Cue> cue, List<SpeechFrame> own) {
        if (!cue.value().is("frame", "so")) {
            return;
        }
        Mention after = arabic.after(sentence, cue);
        Mention mention = after != null ? after : arabic.before(sentence, cue);
        Speaker speaker = mention == null ? null : speakers.of(mention);
        if (speaker != null && mention != null) {
            int from = after == null ? cue.last() : Math.max(cue.last(), mention.last());
            own.add(new SpeechFrame(
                    speaker, mention, Stance.ASSERTS, cue.first(), cue.last(), from, sentence.lastToken(), true));
        }
    }

    private @Nullable Mention insideOrBefore(Sentence sentence, Match<Cue> cue) {
        for (int i = cue.last() - 1; i >= Math.max(sentence.firstToken(), cue.first() - 6); i--) {
            Mention mention = mentionAt(i);
            if (mention != null && cases.of(mention) == Case.BARE && speakers.of(mention) != null) {
                return mention;
            }
        }
        return null;
    }

    /** "أعلنت مسؤوليتها عن الهجوم": the claim is all that is said; "تقول إنها نصبت كمينا" goes on to tell. */
    private boolean isOnlyClaim(Match<Cue> cue) {
        if (!verbFirst) {
            return isWithin(cue, CueKind.CLAIM);
        }
        for (int i = cue.first(); i < Math.min(text.size(), cue.last() + SUBJECT_REACH); i++) {
            if (annotated.cueAt(i, CueKind.COMPLEMENTIZER) != null
                    || (i > cue.last() && text.key(i).equals(","))) {
                return false;
            }
            if (i >= cue.last() && annotated.cueAt(i, CueKind.CLAIM) != null) {
                return true;
            }
        }
        return isWithin(cue, CueKind.CLAIM);
    }

    /** "Claimed the attack" is no speech about something else. */
    private boolean isWithin(Match<Cue> cue, CueKind kind) {
        Match<Cue> other = annotated.cueOver(cue.first(), kind);
        return other != null && other.last() >= cue.last() && other.length() > cue.length();
    }

    /** "Ont conclu un cessez-le-feu" tells a deed and nothing said. */
    private boolean isDeed(Match<Cue> cue) {
        for (int i = cue.first(); i < cue.last(); i++) {
            Match<Cue> event = annotated.cueAt(i, CueKind.EVENT);
            if (event != null && event.value().is("class", "agreement") && event.last() >= cue.last()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(int cueFirst, int from) {
        for (int i = cueFirst - 1; i >= Math.max(from, cueFirst - 3); i--) {
            if (annotated.cueAt(i, CueKind.NEGATION) != null) {
                return true;
            }
            if (annotated.actorAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Mention subjectBefore(Sentence sentence, int cueFirst) {
        int from = clauses.begin(cueFirst);
        boolean relative = annotated.cueAt(from, CueKind.RELATIVE) != null && from > sentence.firstToken();
        if (relative && text.key(cueFirst - 1).equals(",")) {
            return antecedent(sentence, from);
        }
        for (int i = cueFirst - 1; i >= from; i--) {
            Mention mention = mentionAt(i);
            if (mention != null) {
                if (speaks(mention) && speakers.of(mention) != null) {
                    return mention;
                }
                i = mention.first();
            }
        }
        return relative ? antecedent(sentence, from) : null;
    }

    private @Nullable Mention antecedent(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(sentence.firstToken(), from - 6); i--) {
            Mention mention = mentionAt(i);
            if (mention != null && speakers.of(mention) != null) {
                return mention;
            }
            if (mention instanceof ActorMention) {
                return null;
            }
        }
        return null;
    }

    /** A subject, or the body behind one: "un communiqué de l'armée", "a toll of the hospital". */
    private boolean speaks(Mention mention) {
        Case c = cases.of(mention);
        if (c != Case.OF) {
            return c == Case.BARE;
        }
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 3); i--) {
            if (annotated.cueAt(i, CueKind.PREPOSITION) != null) {
                Match<Cue> office = annotated.cueOver(i - 1, CueKind.OFFICE);
                Match<Cue> head = office == null ? annotated.cueOver(i - 1, CueKind.TOLL) : office;
                return head != null && cases.of(head.first(), (char) 0) == Case.BARE;
            }
        }
        return false;
    }

    private @Nullable Mention subjectAfter(Sentence sentence, Match<Cue> cue) {
        if (verbFirst) {
            return arabic.after(sentence, cue);
        }
        int from = cue.last();
        int limit = Math.min(sentence.lastToken(), from + SUBJECT_REACH);
        for (int i = from; i < limit; i++) {
            Mention mention = mentionAt(i);
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

    private boolean pronounBefore(int cueFirst, int from) {
        for (int i = cueFirst - 1; i >= Math.max(from, cueFirst - 5); i--) {
            if (annotated.cueAt(i, CueKind.PRONOUN) != null) {
                return true;
            }
            Match<Cue> office = annotated.cueAt(i, CueKind.OFFICE);
            if (office != null && annotated.hasCue(Math.max(from, i - 3), i, CueKind.SAME)) {
                return true;
            }
            if (mentionAt(i) != null || text.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    private boolean pronounAfter(int from) {
        return from < text.size() && annotated.cueAt(from, CueKind.PRONOUN) != null;
    }

    /** "وبحسب تعداده": by his own count. */
    private boolean possessedAfter(int from) {
        String key = text.key(from);
        return verbFirst
                && key.length() > 4
                && (key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم"))
                && text.words(from, from + 1).indexOf('ة') < 0;
    }

    private @Nullable Mention firstMention(int from, int limit) {
        for (int i = from; i < limit; i++) {
            Mention mention = mentionAt(i);
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

    private @Nullable Mention mentionAt(int token) {
        Mention actor = annotated.actorAt(token);
        return actor != null ? actor : annotated.placeAt(token);
    }
}
