package org.marsad.evaluation.match;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.predicted.PredictedEvent;

/**
 * How alike an expected and a predicted event are, 0 to 1: type 30 %, place 30 %, date 20 %, actors 20 %.
 *
 * <p>The same type counts fully, two types of organised violence 0.6; other types, a place that is not even in the
 * country and a date outside the month make 0.
 */
public final class EventSimilarity {
    private static final Set<String> VIOLENCE =
            Set.of("Battles", "Explosions/Remote violence", "Violence against civilians");
    private static final double LEAST_PLACE = 0.3;

    private final NameMatching names;
    private final PlaceScore place;

    public EventSimilarity(NameMatching names) {
        this.names = names;
        this.place = new PlaceScore(names);
    }

    public double of(GoldEvent gold, PredictedEvent predicted) {
        double type = typeScore(gold.type(), predicted.type());
        if (type == 0.0) {
            return 0.0;
        }
        double where = placeScore(gold, predicted);
        double when = DateScore.of(gold, predicted);
        if (where < LEAST_PLACE || when == 0.0) {
            return 0.0;
        }
        return 0.3 * type + 0.3 * where + 0.2 * when + 0.2 * actorScore(gold, predicted);
    }

    /** Score of the place alone, 0 to 1. */
    public double placeScore(GoldEvent gold, PredictedEvent predicted) {
        return place.of(gold.places(), predicted.place());
    }

    /** Score of the type alone: 1 the same, 0.6 both organised violence, else 0. */
    public double typeScore(@Nullable String gold, @Nullable String predicted) {
        if (Objects.equals(gold, predicted)) {
            return 1.0;
        }
        return gold != null && predicted != null && VIOLENCE.contains(gold) && VIOLENCE.contains(predicted) ? 0.6 : 0.0;
    }

    /** Mean recall of perpetrators and of targets, over the sides the key fills; 0.5 where it fills neither. */
    public double actorScore(GoldEvent gold, PredictedEvent predicted) {
        ActorOverlap perpetrators = ActorOverlap.of(names, gold.perpetrators(), predicted.perpetrators());
        ActorOverlap targets = ActorOverlap.of(names, gold.targets(), predicted.targets());
        double sum = 0;
        int sides = 0;
        for (ActorOverlap side : new ActorOverlap[] {perpetrators, targets}) {
            if (side.expected() > 0) {
                sum += (double) side.found() / side.expected();
                sides++;
            }
        }
        return sides == 0 ? 0.5 : sum / sides;
    }
}
