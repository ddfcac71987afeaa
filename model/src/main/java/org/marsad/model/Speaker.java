package org.marsad.model;

import org.jspecify.annotations.Nullable;

/** Who says it. A speaker who is only a role has the role as name; the report itself is {@link #NARRATOR}. */
public record Speaker(@Nullable String id, String name, SpeakerRole role) {
    public static final Speaker NARRATOR = new Speaker(null, "narrator", SpeakerRole.AUTHOR);
}
