package org.marsad.reading.claims;

import java.util.List;
import org.marsad.model.Language;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Text;

/** Numbers in a row ("49 gendarmes and four civilians"), of which one tells what the others count. */
final class CoordinatedCounts {
    private final Annotated annotated;
    private final Text text;
    private final boolean arabic;

    CoordinatedCounts(Annotated annotated) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.arabic = text.language() == Language.AR;
    }

    /** Numbers joined by "and" or commas share kind and victims where one of them lacks its own. */
    void coordinate(List<Count> counts) {
        for (int i = 1; i < counts.size(); i++) {
            Count before = counts.get(i - 1);
            Count count = counts.get(i);
            if (!joined(before, count)) {
                continue;
            }
            if (count.isOpen() && before.about != null) {
                count.takeFrom(before);
            }
            if (count.victims == null && before.victims != null && count.about != null && !count.quantity.article()) {
                count.victims = before.victims;
            }
        }
        for (int i = counts.size() - 2; i >= 0; i--) {
            Count count = counts.get(i);
            Count after = counts.get(i + 1);
            if (joined(count, after)
                    && count.about == null
                    && count.victims != null
                    && !isWhole(count)
                    && !annotated.hasCue(count.last, after.quantity.firstToken(), CueKind.SPEECH)
                    && after.about != null
                    && after.victims != null) {
                count.takeFrom(after);
            }
        }
    }

    /** "88 dead, among them 12 children"; but "170 executed in three places" goes on to something else. */
    private boolean isPartitive(int token) {
        Match<Cue> preposition = annotated.cueAt(token, CueKind.PREPOSITION);
        if (preposition == null) {
            return false;
        }
        return switch (preposition.value().get("role")) {
            case "in", "on", "near", "after" -> arabic;
            default -> true;
        };
    }

    /** "Of the 40 attackers, 12 were killed": a whole, of which the next is a part. */
    private boolean isWhole(Count count) {
        int i = count.quantity.firstToken() - 1;
        while (i > 0 && annotated.cueAt(i, CueKind.DETERMINER) != null) {
            i--;
        }
        return !arabic && i >= 0 && text.key(i).equals("of");
    }

    private boolean joined(Count before, Count count) {
        int gap = count.quantity.firstToken() - before.last;
        if (gap < 0 || gap > 4) {
            return false;
        }
        String head = text.key(count.quantity.firstToken());
        boolean attached = arabic && (head.startsWith("و") || head.startsWith("ف"));
        for (int i = before.last; i < count.quantity.firstToken(); i++) {
            if (annotated.cueAt(i, CueKind.CONJUNCTION) != null || text.key(i).equals(",") || isPartitive(i)) {
                attached = true;
            } else if (".;:".contains(text.key(i))) {
                return false;
            }
        }
        return attached;
    }
}
