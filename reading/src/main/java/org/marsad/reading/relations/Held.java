package org.marsad.reading.relations;

import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.Presence;
import org.marsad.reading.mentions.PlaceMention;

/**
 * A force or the state found to be, come, go or rule somewhere.
 *
 * @param actor who, as outputs name it
 * @param place where, or null where the text does not tell
 * @param cueFirst first token of the words that tell it
 * @param cueLast one past their last token
 * @param first first token of the words that tell it with actor and place in the same sentence
 * @param last one past the last of them
 * @param announced promised or planned, not yet done
 */
record Held(
        Presence.Kind kind,
        ActorRef actor,
        @Nullable PlaceMention place,
        int sentence,
        int cueFirst,
        int cueLast,
        int first,
        int last,
        boolean announced) {}
