package org.marsad.evaluation.predicted;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a reading.
 *
 * @param from first day in ISO form, or null when undated
 * @param to last day; the first one where the reading gives none
 * @param dateExpression the words the date was read from, or null
 * @param source the first statement about it
 */
public record PredictedEvent(
        String id,
        @Nullable String type,
        @Nullable String subType,
        boolean background,
        @Nullable PredictedPlace place,
        @Nullable String from,
        @Nullable String to,
        @Nullable String dateExpression,
        List<String> perpetrators,
        List<String> targets,
        Quotation source) {
    public PredictedEvent {
        perpetrators = List.copyOf(perpetrators);
        targets = List.copyOf(targets);
    }
}
