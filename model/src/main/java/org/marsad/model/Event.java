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

    public Event withId(String other) {
        return new Event(other, subType, main, background, date, place, perpetrators, targets, statements);
    }

    public Event withSubType(SubEventType other) {
        return new Event(id, other, main, background, date, place, perpetrators, targets, statements);
    }

    /** @param other null for none */
    public Event withDate(@Nullable When other) {
        return new Event(id, subType, main, background, other, place, perpetrators, targets, statements);
    }

    /** @param other null for none */
    public Event withPlace(@Nullable EventPlace other) {
        return new Event(id, subType, main, background, date, other, perpetrators, targets, statements);
    }

    public Event withPerpetrators(List<Participant> others) {
        return new Event(id, subType, main, background, date, place, others, targets, statements);
    }

    public Event withTargets(List<Participant> others) {
        return new Event(id, subType, main, background, date, place, perpetrators, others, statements);
    }

    /** The same, without the words of the report that it was read from. */
    public Event withoutWords() {
        return withDate(date == null ? null : date.withoutWords())
                .withPlace(place == null ? null : place.withoutWords())
                .withPerpetrators(
                        perpetrators.stream().map(Participant::withoutWords).toList())
                .withTargets(targets.stream().map(Participant::withoutWords).toList());
    }
}
