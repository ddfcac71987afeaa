package org.marsad.reading.assessments;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Assessment;
import org.marsad.model.Attribution;
import org.marsad.model.Certainty;
import org.marsad.model.Statement;

/**
 * A judgement, question or stated ignorance found in a sentence.
 *
 * @param first first token of its words
 * @param last one past the last of them
 * @param assessment what is judged, or null for questions, unknowns and endorsements
 * @param rule which rule read it
 */
record Judgement(
        Statement.Kind kind,
        int sentence,
        int first,
        int last,
        Attribution attribution,
        Certainty certainty,
        @Nullable Assessment assessment,
        String rule) {}
