package org.marsad.reading.deeds;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.Language;
import org.marsad.model.When;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.ArabicCues;
import org.marsad.reading.lexicon.Clitics;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * How a deed is told: as planned, feared or denied, as one of many, as known already, as recalled from earlier, or as another
 * one of its kind.
 */
final class Manner {
    private static final Set<String> GENERIC_PLURALS =
            Set.of("attack", "massacre", "abduction", "arrest", "looting", "protest", "agreement");

    private static final int DENIAL_REACH = 14;
    private static final int DAYS_OF_MONTH = 27;
    private static final long LONGEST_DAYS = 31;
    private static final int HABIT_REACH = 5;
    /** More attacks than this are a statistic. */
    private static final int MOST_AT_ONCE = 12;

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;

    Manner(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
    }

    boolean isIrreal(Match<Cue> cue) {
        int from = clauses.begin(cue.first());
        Match<Cue> opening = annotated.cueAt(cue.first(), CueKind.IRREALIS);
        if (opening != null && opening.last() > cue.last()) {
            return true;
        }
        Match<Cue> supposed = annotated.cueAt(cue.last(), CueKind.IRREALIS);
        if (supposed != null && supposed.value().is("after", "1") && cue.value().is("pos", "noun")) {
            return true;
        }
        if (isInfinitive(cue) || isFollowed(cue)) {
            return true;
        }
        for (int i = cue.first() - 1; i >= Math.max(from, cue.first() - 6); i--) {
            if (isPlan(i) || isBlamed(cue, i)) {
                return true;
            }
            if (isToCome(i)) {
                return true;
            }
            if (annotated.cueAt(i, CueKind.NEGATION) != null && i >= cue.first() - 3) {
                return true;
            }
            if (cue.value().is("pos", "noun") && annotated.cueAt(i, CueKind.DENIAL) != null && !isGiven(cue)) {
                return true;
            }
            DateMention date = annotated.dateAt(i);
            if (date != null) {
                int before = date.firstToken() - 1;
                return before >= from && annotated.cueAt(before, CueKind.IRREALIS) != null;
            }
        }
        if (isAim(cue)) {
            return true;
        }
        return cue.division() != null
                && (cue.division().future()
                        || (ArabicCues.isPurpose(cue.division()) && !cue.value().is("pos", "noun")));
    }

    private boolean isPlan(int token) {
        Match<Cue> plan = annotated.cueAt(token, CueKind.IRREALIS);
        return plan != null && !plan.value().is("habit", "1") && !plan.value().is("after", "1");
    }

    /** "Convoys are regularly attacked", "a surge in attacks": told of no day. */
    boolean isHabit(Match<Cue> cue, @Nullable DateMention date) {
        boolean day = date != null && date.when() != null && date.when().precision() == DatePrecision.DAY;
        if (day) {
            return false;
        }
        for (int i = cue.first() - 1; i >= Math.max(clauses.begin(cue.first()), cue.first() - HABIT_REACH); i--) {
            Match<Cue> habit = annotated.cueAt(i, CueKind.IRREALIS);
            if (habit != null && habit.value().is("habit", "1")) {
                return true;
            }
        }
        return false;
    }

    /** "The operation will continue", "an attack could follow": a noun whose verb tells what is to come. */
    private boolean isFollowed(Match<Cue> cue) {
        Match<Cue> modal = cue.last() < text.size() ? annotated.cueAt(cue.last(), CueKind.IRREALIS) : null;
        return modal != null && modal.value().is("modal", "1") && cue.value().is("pos", "noun");
    }

    /** "Denies that it brought down a helicopter": told by nobody, unless nothing else is told. */
    boolean isDenied(Match<Cue> cue) {
        int begin = text.sentenceOf(cue.first()).firstToken();
        return !cue.value().is("pos", "noun")
                && annotated.hasCue(Math.max(begin, cue.first() - DENIAL_REACH), cue.first(), CueKind.DENIAL);
    }

    /** "Denies killing civilians in the strike", "nie être responsable du massacre": what is denied is the part in a known deed. */
    private boolean isGiven(Match<Cue> cue) {
        boolean own = switch (text.key(cue.first())) {
            case "la", "le", "l", "les", "cette", "the" -> true;
            default -> false;
        };
        int article = own ? cue.first() : cue.first() - 1;
        if (text.language() == Language.AR || article < 1 || (!own && !isDefinite(cue))) {
            return false;
        }
        Match<Cue> preposition = annotated.cueOver(article - 1, CueKind.PREPOSITION);
        return preposition != null && !preposition.value().is("role", "among")
                || text.key(article).equals("du")
                || text.key(article - 1).equals("in")
                || text.key(article - 1).equals("for");
    }

    /** "Sent girls to blow up markets", "to attack the camp": meant, not yet done. */
    private boolean isInfinitive(Match<Cue> cue) {
        if (text.language() != Language.EN
                || cue.first() == 0
                || !text.key(cue.first() - 1).equals("to")) {
            return false;
        }
        String key = text.key(cue.first());
        boolean inflected = key.endsWith("ed") || key.endsWith("ing") || key.endsWith("s");
        return !inflected && (!cue.value().is("pos", "noun") || isVerbToo(key));
    }

    private static boolean isVerbToo(String key) {
        return switch (key) {
            case "attack", "raid", "ambush", "assault", "strike", "bomb", "shell", "arrest", "protest", "march" -> true;
            default -> false;
        };
    }

    /** "Men who have been fighting at their side since 2021": what lasts is no deed of one day. */
    boolean isLasting(Match<Cue> cue, @Nullable DateMention date) {
        return text.language() == Language.EN
                && text.key(cue.first()).endsWith("ing")
                && cue.first() > 1
                && text.key(cue.first() - 1).equals("been")
                && !text.key(cue.first() - 2).equals("had")
                && (date == null || date.kind() == DateMention.Kind.SINCE);
    }

    /** "The army has been conducting an operation since January": a campaign of months is no event of one day. */
    static boolean isCampaign(@Nullable DateMention date) {
        return date != null
                && date.kind() == DateMention.Kind.SINCE
                && date.when() != null
                && ChronoUnit.DAYS.between(date.when().from(), date.when().to()) >= DAYS_OF_MONTH;
    }

    /** "They live by kidnapping": what is done again and again, without article, place or day. */
    private boolean isTrade(Match<Cue> cue, List<PlaceMention> places, @Nullable DateMention date) {
        if (text.language() != Language.EN || cue.length() > 1 || !places.isEmpty() || date != null) {
            return false;
        }
        return switch (text.key(cue.first())) {
            case "kidnapping", "looting", "arson", "banditry", "robbery", "pillage", "sabotage" ->
                !isDefinite(cue) && annotated.cueAt(cue.first() - 1, CueKind.DETERMINER) == null;
            default -> false;
        };
    }

    /** "ستواصل قواتنا تعقب …". */
    private boolean isToCome(int token) {
        Match<Cue> light = annotated.cueAt(token, CueKind.LIGHT);
        return light != null && light.division() != null && light.division().future();
    }

    /** "لاسترداد المدينة": what was to be taken, signed or freed; "تعرض لهجوم" tells what happened. */
    private boolean isAim(Match<Cue> cue) {
        if (cue.division() == null
                || cue.division().preposition() != 'ل'
                || !cue.value().is("pos", "noun")
                || annotated.hasCue(clauses.begin(cue.first()), cue.first(), CueKind.UNDERGO)) {
            return false;
        }
        return switch (cue.value().get("class")) {
            case "capture", "regain", "release", "arrest", "agreement", "return" -> true;
            default -> false;
        };
    }

    boolean isGeneric(Match<Cue> cue, String deed, List<PlaceMention> places, @Nullable DateMention date) {
        if (isTrade(cue, places, date)) {
            return true;
        }
        boolean plural = cue.value().is("number", "p")
                || (text.language() != Language.AR
                        && GENERIC_PLURALS.contains(deed)
                        && (text.key(cue.last() - 1).endsWith("s")
                                || text.key(cue.first()).endsWith("s")));
        Quantity number = annotated.quantityAt(cue.first() - 1);
        boolean counted = number != null;
        boolean many = number != null && number.low() != null && number.low() > MOST_AT_ONCE;
        if (many
                && noun(cue)
                && (date == null || date.when() == null || date.when().precision() != DatePrecision.DAY)) {
            return true;
        }
        boolean dated = date != null && date.when() != null && date.kind() != DateMention.Kind.SINCE && !isVague(date);
        return plural
                && !counted
                && !dated
                && (places.isEmpty() || places.get(0).place().kind().isArea());
    }

    private static boolean noun(Match<Cue> cue) {
        return cue.value().is("pos", "noun");
    }

    /** "In recent months": a long span that no month or year of its own names. */
    private static boolean isVague(DateMention date) {
        When when = date.when();
        return when != null
                && date.kind() == DateMention.Kind.RELATIVE
                && ChronoUnit.DAYS.between(when.from(), when.to()) > LONGEST_DAYS;
    }

    boolean isDefinite(Match<Cue> cue) {
        if (text.language() == Language.AR) {
            Clitics.Division division = cue.division();
            if (division != null && (division.article() || !division.pronoun().isEmpty())) {
                return true;
            }
            return text.key(cue.first()).startsWith("ال")
                    || text.key(cue.first()).startsWith("وال")
                    || text.key(cue.first()).startsWith("لل")
                    || text.key(cue.first()).startsWith("بال");
        }
        for (int i = cue.first() - 1; i >= Math.max(0, cue.first() - 3); i--) {
            switch (text.key(i)) {
                case "the",
                        "this",
                        "that",
                        "its",
                        "le",
                        "la",
                        "l",
                        "cette",
                        "ce",
                        "cet",
                        "du",
                        "les",
                        "ces",
                        "these",
                        "those",
                        "both" -> {
                    return true;
                }
                case "a", "an", "un", "une", "another", "autre" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Sept jours après le massacre, Gao …": with neither place nor date of its own, and another deed behind it. */
    private boolean isAfter(Match<Cue> cue) {
        int end = text.sentenceOf(cue.first()).lastToken();
        for (int i = cue.last();
                i < Math.min(end, cue.last() + 4) && !text.token(i).isPunctuation();
                i++) {
            if (annotated.placeAt(i) != null || annotated.dateAt(i) != null || annotated.actorAt(i) != null) {
                return false;
            }
        }
        if (!annotated.hasCue(cue.last(), end, CueKind.EVENT)) {
            return false;
        }
        Match<Cue> preposition = annotated.cueOver(cue.first() - 2, CueKind.PREPOSITION);
        return text.language() == Language.FR
                && preposition != null
                && preposition.value().is("role", "after");
    }

    /** "The day after the battle", غداة الهجوم: the deed told before, named only to say when something else was. */
    boolean isTimeAnchor(Match<Cue> cue) {
        if (!isDefinite(cue) || !cue.value().is("pos", "noun")) {
            return false;
        }
        if (text.language() != Language.AR) {
            return isAfter(cue);
        }
        for (int i = cue.first() - 1; i >= Math.max(0, cue.first() - 3); i--) {
            switch (text.key(i)) {
                case "غداه",
                        "عشيه",
                        "الموالي",
                        "المواليه",
                        "التالي",
                        "التاليه",
                        "منذ",
                        "عقب",
                        "اثر",
                        "قبيل",
                        "قبل",
                        "بعد",
                        "بعيد",
                        "ساعات",
                        "ايام",
                        "اسابيع",
                        "اعقاب",
                        "وقت",
                        "لحظه",
                        "ابان",
                        "اثناء",
                        "خلال" -> {
                    return true;
                }
                case "علي", "من", "في", "هذا", "هذه", "ذلك", "تلك" -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** Whether the sentence recalls; "كانت قد اختطفتهم" at its end recalls only what it tells itself. */
    boolean hasRecall(Match<Cue> cue, Sentence sentence) {
        int limit = sentence.lastToken();
        for (int i = clauses.end(cue.first()); i < limit; i = clauses.end(i)) {
            if (text.key(i).startsWith("كان") && annotated.cueAt(i, CueKind.RECALL) != null) {
                limit = i;
            }
        }
        return annotated.hasCue(sentence.firstToken(), limit, CueKind.RECALL);
    }

    boolean hasAnother(Match<Cue> cue, Sentence sentence) {
        int from = Math.max(sentence.firstToken(), cue.first() - 4);
        int to = Math.min(sentence.lastToken(), cue.last() + (text.language() == Language.AR ? 3 : 1));
        return annotated.hasCue(from, to, CueKind.ANOTHER);
    }

    /** "They put it down to a mine": a supposed cause, not another event. */
    private boolean isBlamed(Match<Cue> cue, int token) {
        return cue.value().is("class", "ied") && annotated.cueAt(token, CueKind.BLAME) != null;
    }
}
