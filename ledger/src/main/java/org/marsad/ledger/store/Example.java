package org.marsad.ledger.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.merge.Likeness;
import org.marsad.model.Event;
import org.marsad.model.Language;

/**
 * A decision of a person with all that it was about, to learn from.
 *
 * @param stands no later decision is about the same, and nobody took it back
 * @param other the other event in decisions about two, or null
 * @param likeness how likely the two are one by what their reports tell, or null where there is one
 */
public record Example(
        Correction correction,
        boolean stands,
        Retold event,
        @Nullable Retold other,
        @Nullable Likeness likeness) {
    /**
     * An event as the last reading tells it that has it, nothing put right.
     *
     * @param words of the statements about it, in the order of the text
     */
    public record Retold(
            String key,
            @Nullable Language language,
            @Nullable LocalDate published,
            Event event,
            List<String> words) {
        public Retold {
            words = List.copyOf(words);
        }
    }
}
