package org.marsad.reading.mentions;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.reading.lexicon.Clitics;

/**
 * An actor named in a text.
 *
 * @param first index of its first token
 * @param last one past its last token
 * @param division how the first Arabic word was divided, or null
 */
public record ActorMention(int first, int last, Actor actor, Clitics.@Nullable Division division) implements Mention {}
