package org.marsad.reading.mentions;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Place;
import org.marsad.reading.lexicon.Clitics;

/**
 * A place named in a text.
 *
 * @param place the best candidate of that name in this report
 * @param near the text says near, north of, between …: not the place itself
 */
public record PlaceMention(int first, int last, Place place, boolean near, Clitics.@Nullable Division division)
        implements Mention {}
