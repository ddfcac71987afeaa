package org.marsad.reading.claims;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * One dead or wounded told without a number, which Arabic needs no article for: "قُتل جندي", "إصابة طفلة", "قتل مسلحون
 * حارسا", and one more behind a counted row ("ثلاثة جنود ومدني").
 */
final class SingleVictims {
    private static final int OBJECT_REACH = 4;
    private static final String RULE = "single";

    private static final Set<String> ONE = Set.of(
            "جندي", "عسكري", "مدني", "مدنيه", "شخص", "طفل", "طفله", "امراه", "رجل", "دركي", "شرطي", "ضابط", "حارس",
            "سايق", "متطوع", "راع", "راعي", "معلم", "طبيب", "صحفي", "صحافي", "مواطن", "مواطنه", "فتاه", "شاب", "مزارع",
            "فلاح", "تاجر", "عامل", "متظاهر", "طالب", "موظف", "رقيب", "عقيد", "ملازم", "نقيب", "عريف", "راهب", "كاهن",
            "قس", "سايح", "مرشد", "قروي", "نازح", "لاجي", "مقاتل", "عنصر", "مسعف", "ممرض", "مهندس", "حطاب", "صياد",
            "متعاقد", "جمركي", "سجين", "رضيع", "صبي", "قايد", "قيادي", "زعيم", "عمده", "امام");

    /** Doers rather than victims where they follow an active verb ("قتل مسلح ثلاثة جنود"), else victims too. */
    private static final Set<String> ATTACKER = Set.of("مسلح", "مهاجم", "ارهابي", "انتحاري", "جهادي");

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;

    SingleVictims(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
    }

    /** Adds the single victims of a sentence to its counts, in text order. */
    void add(Sentence sentence, List<Count> counts) {
        for (int i = sentence.firstToken() + 1; i < sentence.lastToken(); i++) {
            ActorMention mention = annotated.actorAt(i);
            if ((mention != null && mention.first() != i) || isCounted(i)) {
                continue;
            }
            Match<Cue> cue = verbOf(i);
            if (cue != null || isJoined(i, counts)) {
                Count count = new Count(new Quantity(i, i + 1, 1, 1, false, false, Quantity.Kind.COUNT, RULE));
                if (mention != null && Count.canBeVictim(mention)) {
                    count.victims = mention;
                    count.last = mention.last();
                }
                if (cue != null) {
                    count.take(cue, RULE);
                }
                insert(counts, count);
            }
        }
    }

    private boolean isCounted(int token) {
        return annotated.quantityAt(token) != null || annotated.quantityAt(token - 1) != null;
    }

    /** The word of casualty directly before, or the verb whose object in the accusative it is. */
    private @Nullable Match<Cue> verbOf(int token) {
        String key = text.key(token);
        boolean attacker = ATTACKER.contains(key);
        if (ONE.contains(key) || attacker) {
            Match<Cue> cue = casualtyEndingAt(token);
            boolean active = cue != null
                    && cue.value().is("pos", "part")
                    && !text.token(cue.first()).damma()
                    && attacker;
            return active ? null : cue;
        }
        if (!key.endsWith("ا") || key.length() < 3) {
            return null;
        }
        String bare = key.substring(0, key.length() - 1);
        if (!ONE.contains(bare) && !ATTACKER.contains(bare)) {
            return null;
        }
        int from = Math.max(clauses.begin(token), token - OBJECT_REACH);
        for (int i = token - 1; i >= from; i--) {
            Match<Cue> cue = annotated.cueAt(i, CueKind.CASUALTY);
            if (cue != null && cue.last() <= token) {
                return isDeed(cue) ? cue : null;
            }
            if (annotated.quantityAt(i) != null || text.token(i).isPunctuation()) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Match<Cue> casualtyEndingAt(int token) {
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            Match<Cue> cue = annotated.cueAt(i, CueKind.CASUALTY);
            if (cue != null && cue.last() == token) {
                return isDeed(cue) ? cue : null;
            }
        }
        return null;
    }

    private static boolean isDeed(Match<Cue> cue) {
        return !cue.value().is("pos", "noun") && TollReader.about(cue.value().get("about")) != null;
    }

    /** "ثلاثة جنود ومدني": directly behind a counted row. */
    private boolean isJoined(int token, List<Count> counts) {
        String key = text.key(token);
        if (!key.startsWith("و") || key.length() < 4) {
            return false;
        }
        String rest = key.substring(1);
        boolean one = ONE.contains(rest) || (rest.endsWith("ا") && ONE.contains(rest.substring(0, rest.length() - 1)));
        if (!one) {
            return false;
        }
        for (Count count : counts) {
            int gap = token - count.last;
            if (gap >= 0 && gap <= 1 && count.equipment == null && !count.quantity.article()) {
                return true;
            }
        }
        return false;
    }

    private static void insert(List<Count> counts, Count count) {
        int at = 0;
        while (at < counts.size() && counts.get(at).quantity.firstToken() < count.quantity.firstToken()) {
            at++;
        }
        counts.add(at, count);
    }
}
