package org.marsad.reading.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Measure.About;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Sentence;

/**
 * Reads tolls: each number that counts killed, wounded, missing or abducted people, with whom it counts. A number takes
 * its kind from its own noun ("17 wounded"), from the verb after it ("17 soldiers died"), from the verb or verbal noun
 * before it ("killing 17", مقتل 17), or from the number it is coordinated with ("49 gendarmes and four civilians").
 */
public final class TollReader {
    private final Annotated annotated;
    private final boolean french;
    private final CountedNouns nouns;
    private final CasualtyVerbs verbs;
    private final CountedSides sides;
    private final CoordinatedCounts rows;
    private final TollClaims tolls;
    private final EquipmentLosses losses;
    private final @Nullable SingleVictims singles;
    private final @Nullable TitledVictims titled;

    public TollReader(Annotated annotated, Clauses clauses, Arguments arguments) {
        this.annotated = annotated;
        this.french = annotated.text().language() == Language.FR;
        this.nouns = new CountedNouns(annotated);
        this.verbs = new CasualtyVerbs(annotated, clauses);
        this.sides = new CountedSides(annotated, clauses, arguments);
        this.rows = new CoordinatedCounts(annotated);
        this.tolls = new TollClaims(annotated, clauses, arguments);
        this.losses = new EquipmentLosses(annotated, clauses);
        this.singles = annotated.text().language() == Language.AR ? new SingleVictims(annotated, clauses) : null;
        this.titled = singles == null ? new TitledVictims(annotated, clauses) : null;
    }

    public List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : annotated.text().sentences()) {
            read(sentence, claims);
        }
        return claims;
    }

    private void read(Sentence sentence, List<Claim> claims) {
        List<Count> counts = new ArrayList<>();
        for (Quantity quantity : annotated.quantities()) {
            if (sentence.contains(quantity.firstToken()) && (quantity.isCount() || quantity.article())) {
                Count count = new Count(quantity);
                nouns.read(count, sentence);
                moreOfThem(counts, count);
                count.otherNoun |= isComplement(count);
                if (!isOwner(counts, count)) {
                    counts.add(count);
                }
            }
        }
        if (singles != null) {
            singles.add(sentence, counts);
        }
        if (titled != null) {
            titled.add(sentence, counts);
        }
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i).isOpen()) {
                verbs.read(counts, i);
            }
        }
        sides.read(counts, sentence);
        rows.coordinate(counts);
        counts.forEach(losses::nameBefore);
        losses.shareNouns(counts);
        for (Count count : counts) {
            if (count.equipment == null) {
                tolls.write(count, sentence, claims);
            } else {
                losses.read(count, sentence, claims);
            }
        }
        tolls.uncounted(sentence, counts, claims);
    }

    /** "Les cartes d'identité de trois d'entre eux": the number belongs to a noun that is no loss. */
    private boolean isComplement(Count count) {
        int before = count.quantity.firstToken() - 1;
        Match<Cue> preposition = annotated.cueAt(before, CueKind.PREPOSITION);
        if (!french
                || count.about != null
                || preposition == null
                || !preposition.value().is("role", "of")) {
            return false;
        }
        int head = before - 1;
        return head >= 0
                && annotated.text().token(head).isWord()
                && annotated.mentionAt(head) == null
                && annotated.cueOver(head, CueKind.CASUALTY) == null
                && annotated.cueOver(head, CueKind.TOLL) == null
                && annotated.cueOver(head, CueKind.SPEECH) == null
                && annotated.cueOver(before, CueKind.SPEECH) == null
                && annotated.cueOver(before, CueKind.CASUALTY) == null
                && annotated.cueOver(head, CueKind.DAMAGE) == null
                && annotated.cueOver(head, CueKind.EVENT) == null
                && annotated.cueOver(head, CueKind.OFFICE) == null;
    }

    /** "Ten vehicles destroyed, six others seized": the second number counts the same things. */
    private void moreOfThem(List<Count> counts, Count count) {
        if (counts.isEmpty() || !count.isOpen() || count.victims != null) {
            return;
        }
        Count before = counts.get(counts.size() - 1);
        if (count.quantity.article() && before.victims != null && isFurther(count.quantity.lastToken())) {
            count.victims = before.victims;
            return;
        }
        boolean near = count.quantity.firstToken() - before.last <= 4;
        if (before.equipment != null && near) {
            switch (annotated.text().key(count.quantity.lastToken())) {
                case "autre", "autres", "other", "others", "more" -> count.equipment = before.equipment;
                default -> {}
            }
        }
    }

    /** "Trois gendarmes ont été tués et un quatrième blessé": one more of the same people. */
    private boolean isFurther(int token) {
        return switch (annotated.text().key(token)) {
            case "autre", "second", "deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme" -> true;
            default -> false;
        };
    }

    /** "Two employees of an organisation": the article counts nobody, but tells whose the people counted are. */
    private boolean isOwner(List<Count> counts, Count count) {
        int before = count.quantity.firstToken() - 1;
        if (!count.quantity.article() || counts.isEmpty() || annotated.cueAt(before, CueKind.PREPOSITION) == null) {
            return false;
        }
        Count counted = counts.get(counts.size() - 1);
        Match<Cue> preposition = annotated.cueAt(before, CueKind.PREPOSITION);
        boolean near = before - counted.quantity.lastToken() <= 2 && before >= counted.last;
        if (!near || preposition == null || !preposition.value().is("role", "of")) {
            return false;
        }
        if (counted.victims != null) {
            return !annotated.text().key(before).equals("with");
        }
        counted.victims = count.victims;
        counted.about = counted.about == null ? count.about : counted.about;
        counted.cue = counted.cue == null ? count.cue : counted.cue;
        counted.rule = counted.rule.isEmpty() ? count.rule : counted.rule;
        counted.last = Math.max(counted.last, count.last);
        return true;
    }

    /** What a word of a table says became of people, or null where it says nothing of that. */
    static @Nullable About about(String name) {
        return switch (name) {
            case "killed", "wounded", "missing", "abducted" -> About.valueOf(name.toUpperCase(Locale.ROOT));
            default -> null;
        };
    }
}
