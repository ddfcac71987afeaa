package org.marsad.reading.relations;

import org.marsad.model.Relation;

/**
 * Two ends found to be related.
 *
 * @param cueFirst first token of the words that tell it
 * @param cueLast one past their last token
 * @param first first token of the words that tell it with the ends in the same sentence
 * @param last one past the last of them
 * @param possible told as a plan, a wish or a possibility
 */
record Related(
        Relation.Kind kind,
        End from,
        End to,
        int sentence,
        int cueFirst,
        int cueLast,
        int first,
        int last,
        boolean possible) {}
