package org.marsad.reading.relations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.Relation;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** A group named as a part of another beside it: "JNIM's Katiba Macina", "la Katiba Macina du GSIM", "Macina (JNIM)". */
final class Subunits {
    private static final int GAP = 2;

    private Subunits() {}

    static void read(Sentence sentence, Ends ends, Rows rows, Text text, List<Related> found) {
        List<End> all = ends.in(sentence);
        for (int i = 0; i + 1 < all.size(); i++) {
            End one = all.get(i);
            End other = all.get(i + 1);
            boolean beside =
                    one.sort() == Sort.GROUP && other.sort() == Sort.GROUP && other.first() - one.last() <= GAP;
            if (!beside || rows.areJoined(one, other) || text.key(one.last()).equals(",")) {
                continue;
            }
            if (isPart(one.actor(), other.actor())) {
                found.add(related(one, other, sentence));
            } else if (isPart(other.actor(), one.actor())) {
                found.add(related(other, one, sentence));
            }
        }
    }

    private static boolean isPart(@Nullable Actor part, @Nullable Actor whole) {
        return part != null && whole != null && whole.id().equals(part.parent());
    }

    private static Related related(End part, End whole, Sentence sentence) {
        int first = Math.min(part.first(), whole.first());
        int last = Math.max(part.last(), whole.last());
        return new Related(
                Relation.Kind.AFFILIATED_WITH, part, whole, sentence.index(), first, last, first, last, false);
    }
}
