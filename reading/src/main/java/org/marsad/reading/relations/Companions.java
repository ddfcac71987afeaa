package org.marsad.reading.relations;

import java.util.List;
import org.marsad.model.Relation;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.text.Sentence;

/** Private soldiers and a state's army told in one breath as doing one thing ("the army and Wagner") are allies. */
final class Companions {
    private Companions() {}

    static void read(Sentence sentence, Ends ends, Rows rows, List<Related> found) {
        List<End> all = ends.in(sentence);
        for (int i = 0; i + 1 < all.size(); i++) {
            End one = all.get(i);
            End other = all.get(i + 1);
            boolean mixed = (one.sort() == Sort.PRIVATE && other.sort() == Sort.FORCE)
                    || (one.sort() == Sort.FORCE && other.sort() == Sort.PRIVATE);
            if (!mixed || !rows.areJoined(one, other) || isTold(one, other, found)) {
                continue;
            }
            boolean privateFirst = one.sort() == Sort.PRIVATE;
            End from = privateFirst ? one : other;
            End to = privateFirst ? other : one;
            found.add(new Related(
                    Relation.Kind.ALLIED_WITH,
                    from,
                    to,
                    sentence.index(),
                    one.last(),
                    other.first(),
                    one.first(),
                    other.last(),
                    false));
        }
    }

    private static boolean isTold(End one, End other, List<Related> found) {
        return found.stream()
                .anyMatch(r -> (r.from().isSame(one) && r.to().isSame(other))
                        || (r.from().isSame(other) && r.to().isSame(one)));
    }
}
