package org.marsad.reading.deeds;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.When;
import org.marsad.reading.attribution.SpeechFrame;
import org.marsad.reading.attribution.SpeechFrames;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.dates.DateReader;
import org.marsad.reading.dates.Shift;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** When a deed happened: the dates of its sentence, as they stand to its cue. */
final class DeedDates {
    /** Rule of dates that are counted back from the day of telling. */
    static final String COUNTED_BACK = "counted-back";

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final SpeechFrames frames;
    private final @Nullable When published;
    private final Headings headings;

    DeedDates(Annotated annotated, Clauses clauses, SpeechFrames frames, @Nullable When published, Headings headings) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.frames = frames;
        this.published = published;
        this.headings = headings;
    }

    /** The date of a cue: nearest in its clause, else in its sentence; never the date on which somebody spoke. */
    @Nullable
    DateMention of(int first, int last, Sentence sentence) {
        DateMention best = null;
        double bestDistance = Double.POSITIVE_INFINITY;
        for (DateMention date : annotated.dates(sentence)) {
            boolean own = date.firstToken() >= first && date.lastToken() <= last;
            if (!isEventTime(date)
                    || (!own && isSpeechDate(date, sentence))
                    || isClaimDate(date, first)
                    || (date.lastToken() != first && isYearOfName(date))) {
                continue;
            }
            boolean related = isRelated(date, last);
            double distance = date.firstToken() >= last ? date.firstToken() - last : first - date.lastToken() + 1;
            if (related) {
                distance = 1;
            } else if (!clauses.same(first, date.firstToken())) {
                distance += 10;
            }
            if (isRecalled(date, first)) {
                continue;
            }
            if (isOfParticiple(date, first) || isOfRelease(date, first, last)) {
                continue;
            }
            if (!related && isOfOtherVerb(date, first, last)) {
                distance += 7;
            }
            if (isReaction(date)) {
                continue;
            }
            if (date.lastToken() <= first && isAccusation(date)) {
                if (arabic()) {
                    continue;
                }
                distance += 20;
            }
            if (date.when() == null && date.kind() != DateMention.Kind.ANAPHORIC) {
                distance += 30;
            }
            if (date.kind() == DateMention.Kind.SINCE && !lasts(first)) {
                continue;
            }
            if (date.lastToken() <= first && isBeforeAnother(date.lastToken(), first)) {
                distance += 15;
            }
            if (!related && isOfAside(date, first, sentence)) {
                distance += 12;
            }
            if (distance < bestDistance) {
                bestDistance = distance;
                best = date;
            }
        }
        if (best != null && linksClauses(best)) {
            if (arabic() && tellsFighting(best.lastToken() + 1)) {
                return null;
            }
            boolean counted = best.rule().startsWith("units-");
            return best.lastToken() <= first ? before(best, sentence) : counted ? null : best;
        }
        return best == null ? headings.dateOf(sentence.index()) : best;
    }

    /** "Menaced in November, after the raid of 27 October": what stands before "after" is dated, not what follows it. */
    private boolean isBeforeAnother(int from, int to) {
        for (int i = from; i < to; i++) {
            Match<Cue> preposition = annotated.cueAt(i, CueKind.PREPOSITION);
            if (preposition != null && preposition.value().is("role", "after")) {
                return true;
            }
        }
        return false;
    }

    /** What goes on "since Monday": fighting, a siege, an occupation. An attack does not. */
    private boolean lasts(int first) {
        Match<Cue> deed = annotated.cueAt(first, CueKind.EVENT);
        return deed == null
                || deed.value().is("state", "1")
                || switch (deed.value().get("class")) {
                    case "attack", "massacre", "leave", "arrest", "ied", "suicide", "release", "agreement" -> false;
                    default -> true;
                };
    }

    /** "Bombed a column on Tuesday and arrested two men on Wednesday": the date of another verb. */
    private boolean isOfOtherVerb(DateMention date, int first, int last) {
        Match<Cue> own = annotated.cueAt(first, CueKind.EVENT);
        if (arabic() || own == null || own.value().is("pos", "noun")) {
            return false;
        }
        boolean after = date.firstToken() >= last;
        int from = after ? last : clauses.begin(first);
        for (int i = from; i < date.firstToken(); i++) {
            Match<Cue> other = annotated.cueAt(i, CueKind.EVENT);
            if (other != null && !other.value().is("pos", "noun")) {
                return true;
            }
        }
        return false;
    }

    /** "A priest kidnapped a year ago has been freed": the date of the participle before the auxiliary. */
    private boolean isOfParticiple(DateMention date, int first) {
        Match<Cue> own = annotated.cueAt(first, CueKind.EVENT);
        if (own != null && date.firstToken() >= own.last()) {
            return isOfObject(date, own);
        }
        if (date.lastToken() > first || !annotated.hasCue(date.lastToken(), first + 1, CueKind.PASSIVE)) {
            return false;
        }
        for (int i = date.firstToken() - 1; i >= Math.max(clauses.begin(first), date.firstToken() - 5); i--) {
            Match<Cue> deed = annotated.cueAt(i, CueKind.EVENT);
            if (deed != null) {
                return deed.value().is("form", "part") && annotated.cueAt(i - 1, CueKind.PASSIVE) == null;
            }
            if (text.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** "Freed 49 women kidnapped in July": the date of what had happened to the object before. */
    private boolean isOfObject(DateMention date, Match<Cue> own) {
        if (own.value().is("pos", "noun") || arabic()) {
            return false;
        }
        for (int i = own.last() + 1; i < date.firstToken(); i++) {
            Match<Cue> deed = annotated.cueAt(i, CueKind.EVENT);
            if (deed != null && deed.value().is("form", "part") && !deed.value().is("pos", "noun")) {
                ActorMention object = annotated.actorAt(i - 1);
                return object != null && object.last() == i && text.language() == Language.EN;
            }
        }
        return false;
    }

    /** "Les religieux enlevés à Nara ont recouvré la liberté samedi": the day of the release. */
    private boolean isOfRelease(DateMention date, int first, int last) {
        Match<Cue> own = annotated.cueAt(first, CueKind.EVENT);
        if (arabic() || own == null || !own.value().is("class", "abduction") || date.firstToken() < last) {
            return false;
        }
        for (int i = last; i < date.firstToken(); i++) {
            Match<Cue> other = annotated.cueAt(i, CueKind.EVENT);
            if (other != null
                    && other.value().is("class", "release")
                    && !other.value().is("pos", "noun")) {
                return true;
            }
        }
        return false;
    }

    /** "The 2015 peace agreement": the year belongs to what it stands before. */
    private boolean isYearOfName(DateMention date) {
        int next = date.lastToken();
        if (text.language() != Language.EN || next - date.firstToken() != 1 || !isYear(text.key(date.firstToken()))) {
            return false;
        }
        return next < text.size()
                && text.token(next).isWord()
                && switch (text.key(date.firstToken() - 1)) {
                    case "the", "a", "s", "its", "their", "this", "that" -> true;
                    default -> false;
                };
    }

    private static boolean isYear(String key) {
        return key.length() == 4 && (key.startsWith("19") || key.startsWith("20"));
    }

    /** "كانت قد اختطفتهم في سبتمبر": a date of an earlier time is not that of the clause before. */
    private boolean isRecalled(DateMention date, int deed) {
        int begin = clauses.begin(date.firstToken());
        return begin > clauses.begin(deed) && annotated.cueAt(begin, CueKind.RECALL) != null;
    }

    /** "HRW accused on Thursday the army of killing …": the day of the accusation. */
    private boolean isAccusation(DateMention date) {
        return annotated.hasCue(clauses.begin(date.firstToken()), date.firstToken(), CueKind.BLAME);
    }

    /** "L'Union a condamné mercredi l'attaque": the day directly after a word of reaction. */
    private boolean isReaction(DateMention date) {
        int before = date.firstToken() - 1;
        if (before > 0 && text.key(before).equals("on")) {
            before--;
        }
        Match<Cue> reaction = annotated.cueOver(before, CueKind.REACTION);
        return reaction != null && annotated.cueAt(before, CueKind.PREPOSITION) == null;
    }

    /** "The attack that hit X on Wednesday": the date of the relative clause directly after the deed. */
    private boolean isRelated(DateMention date, int last) {
        for (int i = last; i < Math.min(text.size(), last + 2); i++) {
            if (annotated.cueAt(i, CueKind.RELATIVE) != null) {
                return clauses.same(i, date.firstToken());
            }
        }
        return false;
    }

    /** "A priest, abducted in Bamako a year earlier, was freed": the date of another deed between commas. */
    private boolean isOfAside(DateMention date, int cue, Sentence sentence) {
        int open = date.firstToken() - 1;
        while (open > sentence.firstToken() && !text.key(open).equals(",")) {
            open--;
        }
        int close = date.lastToken();
        while (close < sentence.lastToken() && !text.key(close).equals(",")) {
            close++;
        }
        boolean aside = open > sentence.firstToken() && close < sentence.lastToken();
        if (!aside || (cue > open && cue < close)) {
            return false;
        }
        if (annotated.cueAt(open + 1, CueKind.RELATIVE) != null) {
            return true;
        }
        Match<Cue> deed = annotated.cueAt(open + 1, CueKind.EVENT);
        return deed != null && deed.value().is("form", "part");
    }

    /** "Two days after …": tells how far two deeds lie apart, and dates neither of them by itself. */
    private boolean linksClauses(DateMention date) {
        if (date.shift() == null || (arabic() && !date.rule().startsWith("units-"))) {
            return false;
        }
        if (arabic()) {
            String next = text.key(date.lastToken());
            return text.key(date.firstToken()).endsWith("بعد") && (next.equals("من") || next.equals("علي"));
        }
        boolean adverb =
                date.lastToken() < text.size() && text.token(date.lastToken()).isPunctuation();
        return switch (text.key(date.lastToken() - 1)) {
            case "after", "before", "apres", "avant" -> !adverb;
            default -> false;
        };
    }

    /** The date of what follows "two days after": so long before the day of telling. */
    private @Nullable DateMention before(DateMention link, Sentence sentence) {
        DateMention spoken = spoken(link.firstToken(), sentence);
        When anchor = spoken != null ? spoken.when() : published;
        Shift shift = link.shift();
        if (anchor == null || shift == null) {
            return null;
        }
        Shift back = new Shift(-shift.amount(), shift.unit(), shift.vague(), null);
        DateMention inverted = new DateMention(
                link.firstToken(), link.lastToken(), null, false, DateMention.Kind.ANAPHORIC, link.rule(), null, back);
        if (arabic() || (spoken == null && countsFromDeed(link, sentence))) {
            return inverted;
        }
        When when = DateReader.resolve(inverted, anchor)
                .readFrom(
                        text.words(link.firstToken(), link.lastToken()),
                        text.span(link.firstToken(), link.lastToken()));
        return new DateMention(
                link.firstToken(), link.lastToken(), when, false, DateMention.Kind.RELATIVE, COUNTED_BACK, null, null);
    }

    /** "It came a day after …", "on Friday, two days after …": counted from another deed, not from the day of publication. */
    private boolean countsFromDeed(DateMention link, Sentence sentence) {
        for (DateMention date : annotated.dates()) {
            if (sentence.contains(date.firstToken()) && date.lastToken() <= link.firstToken() && date.when() != null) {
                return true;
            }
        }
        for (int i = link.firstToken() - 1; i >= Math.max(sentence.firstToken(), link.firstToken() - 3); i--) {
            switch (text.key(i)) {
                case "came", "comes", "come", "follows", "followed", "happened", "survient", "intervient" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** The day on which the speaker of a token's content spoke, if the sentence gives it. */
    @Nullable
    DateMention spoken(int token, Sentence sentence) {
        for (DateMention date : annotated.dates(sentence)) {
            if (date.when() != null && date.dates() && isSpeechDate(date, sentence)) {
                for (SpeechFrame frame : frames.in(sentence.index())) {
                    if (sentence.contains(frame.cueFirst()) && (frame.covers(token) || frame.first() >= frame.last())) {
                        return date;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isEventTime(DateMention date) {
        return switch (date.kind()) {
            case ABSOLUTE, RELATIVE, ANAPHORIC, SINCE -> true;
            default -> false;
        };
    }

    /** "Dans un communiqué diffusé jeudi", "in a statement on Friday", في بيان صدر الخميس. */
    private boolean isDateOfStatement(DateMention date, Sentence sentence) {
        for (int i = date.firstToken() - 1;
                i >= Math.max(sentence.firstToken(), date.firstToken() - (arabic() ? 8 : 4));
                i--) {
            Match<Cue> office = annotated.cueAt(i, CueKind.OFFICE);
            if (office != null && office.value().is("text", "1") && annotated.cueAt(i, CueKind.SITE) == null) {
                return true;
            }
            if (text.token(i).isPunctuation() || isOtherThanMedia(annotated.actorAt(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOtherThanMedia(@Nullable ActorMention actor) {
        return actor != null && !actor.actor().id().startsWith("media-");
    }

    /** Stands between the verb of speech and what is said, or directly beside it. */
    private boolean isSpeechDate(DateMention date, Sentence sentence) {
        if (isDateOfNoun(date)) {
            return false;
        }
        if (isDateOfStatement(date, sentence)) {
            return true;
        }
        for (SpeechFrame frame : frames.in(sentence.index())) {
            if (!sentence.contains(frame.cueFirst())) {
                continue;
            }
            int head = frame.mention() == null
                    ? frame.cueFirst()
                    : Math.min(frame.mention().first(), frame.cueFirst());
            int tail = frame.mention() == null
                    ? frame.cueLast()
                    : Math.max(frame.mention().last(), frame.cueLast());
            boolean closing = frame.first() < frame.cueFirst();
            if (closing) {
                if (date.firstToken() >= head && date.firstToken() - tail <= 4) {
                    return true;
                }
                continue;
            }
            Integer complementizer = firstComplementizer(tail, sentence);
            if (date.firstToken() >= frame.cueFirst() && complementizer != null && date.lastToken() <= complementizer) {
                return true;
            }
            if (complementizer == null
                    && date.firstToken() >= frame.cueLast()
                    && date.firstToken() - frame.cueLast() <= 1) {
                return true;
            }
        }
        return false;
    }

    /** "L'attaque de lundi", "l'attaque menée lundi", "l'enlèvement lundi de …": a date within the noun phrase of a deed. */
    private boolean isDateOfNoun(DateMention date) {
        if (arabic()) {
            return false;
        }
        int i = date.firstToken() - 1;
        boolean of = i > 0 && isOf(text.key(i));
        i -= of ? 1 : 0;
        Match<Cue> light = of ? null : annotated.cueOver(i, CueKind.LIGHT);
        if (light != null && light.value().get("frame").isEmpty() && light.length() <= 2) {
            i = light.first() - 1;
        } else if (!of && !(date.lastToken() < text.size() && isOf(text.key(date.lastToken())))) {
            return false;
        }
        Match<Cue> deed = i < 0 ? null : annotated.cueOver(i, CueKind.EVENT);
        return deed != null && deed.value().is("pos", "noun") && !deed.value().is("class", "airvehicle");
    }

    private static boolean isOf(String key) {
        return switch (key) {
            case "de", "d", "du", "of" -> true;
            default -> false;
        };
    }

    /** The day on which an attack was claimed or denied is not the day of the attack. */
    private boolean isClaimDate(DateMention date, int deed) {
        if (isDateOfNoun(date)) {
            return false;
        }
        int begin = clauses.begin(date.firstToken());
        int end = clauses.end(date.firstToken());
        for (int i = begin; i < end; i++) {
            if (annotated.cueAt(i, CueKind.CLAIM) != null || annotated.cueAt(i, CueKind.NO_CLAIM) != null) {
                if ((i >= date.lastToken() && isJoined(i)) || (!arabic() && isOfClaimed(i, date, deed))) {
                    continue;
                }
                boolean relativeBetween =
                        i < date.firstToken() && annotated.hasCue(i + 1, date.firstToken(), CueKind.RELATIVE);
                return !relativeBetween && !(arabic() && tellsDeedBetween(i, date));
            }
        }
        return false;
    }

    /**
     * "The attack on Wednesday was claimed by …", "they say they shot down a drone on 1 April": a date between deed and
     * claim, or after a deed that the claim itself tells.
     */
    private boolean isOfClaimed(int token, DateMention date, int deed) {
        if (deed < date.firstToken() && date.lastToken() <= token) {
            return true;
        }
        if (token < date.firstToken() && annotated.hasCue(token + 1, date.firstToken(), CueKind.CASUALTY)) {
            return true;
        }
        Match<Cue> claim = annotated.cueAt(token, CueKind.CLAIM);
        return claim != null && deed >= token && deed < claim.last() && date.firstToken() >= claim.last();
    }

    /** "هاجموا القاعدة صباح الجمعة …، وتبنت الجماعة": a claim joined by و does not date what stands before it. */
    private boolean isJoined(int token) {
        if (!arabic()) {
            return false;
        }
        for (Match<Cue> cue : annotated.cuesStartingAt(token)) {
            boolean claim = cue.value().kind() == CueKind.CLAIM || cue.value().kind() == CueKind.NO_CLAIM;
            if (claim && cue.division() != null && cue.division().conjunction() != 0) {
                return true;
            }
        }
        return text.key(token).startsWith("و") || text.key(token - 1).equals("ولم");
    }

    /** "بعد أسبوع من المعارك": a week of fighting, not fighting a week before. */
    private boolean tellsFighting(int token) {
        Match<Cue> deed = annotated.cueAt(token, CueKind.EVENT);
        return deed != null && deed.value().is("class", "clash");
    }

    private boolean arabic() {
        return text.language() == Language.AR;
    }

    /**
     * "مسؤوليتها عن هجمات وقعت الخميس", "في ١١ أيار قُتلوا في هجوم … تبنته": with the deed told between claim and date, the
     * date is the deed's.
     */
    private boolean tellsDeedBetween(int claim, DateMention date) {
        boolean after = date.firstToken() > claim;
        int from = after ? claim : date.lastToken();
        int to = after ? date.firstToken() : claim;
        for (int i = from; i < to; i++) {
            Match<Cue> deed = annotated.cueAt(i, CueKind.EVENT);
            if (deed != null) {
                return !after || isOccurrence(text.key(deed.last())) || date.firstToken() - deed.last() >= 4;
            }
        }
        return false;
    }

    private static boolean isOccurrence(String key) {
        return switch (key) {
            case "وقع",
                    "وقعت",
                    "حدث",
                    "حدثت",
                    "جري",
                    "جرت",
                    "استهدف",
                    "استهدفت",
                    "ضرب",
                    "ضربت",
                    "طال",
                    "طالت",
                    "شن",
                    "شنت",
                    "نفذ",
                    "نفذت",
                    "هز",
                    "هزت",
                    "الذي",
                    "التي" -> true;
            default -> false;
        };
    }

    private @Nullable Integer firstComplementizer(int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.lastToken(), from + 14); i++) {
            if (annotated.cueAt(i, CueKind.COMPLEMENTIZER) != null) {
                return i;
            }
        }
        return null;
    }
}
