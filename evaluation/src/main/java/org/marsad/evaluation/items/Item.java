package org.marsad.evaluation.items;

import org.marsad.model.Span;

/**
 * One thing that a reading of the report should say.
 *
 * @param type {@code event}, {@code claim}, {@code assessment} …
 * @param source who says it, in the key's own codes
 * @param snippet the words that say it
 * @param span where they stand in the report's text, in code points
 * @param required optional items are not counted
 */
public record Item(
        String id, String type, String source, String snippet, Span span, String certainty, boolean required) {}
