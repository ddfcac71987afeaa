package org.marsad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as one report tells it.
 *
 * @param main what the report is mainly about
 * @param background an older event recalled as context
 * @param statements ids of the statements about it, in text order
 */
public record Event(
        String id,
        SubEventType subType,
        boolean main,
        boolean background,
        @Nullable When date,
        @Nullable EventPlace place,
        List<Participant> perpetrators,
        List<Participant> targets,
        List<String> statements) {
    public Event {
        perpetrators = List.copyOf(perpetrators);
        targets = List.copyOf(targets);
        statements = List.copyOf(statements);
    }
}
