package org.marsad.reading.relations;

import org.jspecify.annotations.Nullable;
import org.marsad.model.When;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;

/** When a relation or presence is told to begin: the date of its sentence nearest to its words. */
final class NearDates {
    private final Annotated annotated;

    NearDates(Annotated annotated) {
        this.annotated = annotated;
    }

    @Nullable
    When near(int first, int last, Sentence sentence) {
        When best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (DateMention date : annotated.dates()) {
            boolean usable = date.when() != null && (date.dates() || date.kind() == DateMention.Kind.SINCE);
            if (!usable || !sentence.contains(date.firstToken())) {
                continue;
            }
            int distance = date.firstToken() >= last ? date.firstToken() - last : Math.max(0, first - date.lastToken());
            if (distance < bestDistance) {
                bestDistance = distance;
                best = date.when();
            }
        }
        return best;
    }
}
