package org.marsad.evaluation.items;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Span;

/**
 * A statement of a reading, as far as it is compared with items.
 *
 * @param speaker id, name and role of who says it, in lower case, divided by blanks
 */
public record ReadStatement(
        Span span, String speaker, @Nullable String certainty) {}
