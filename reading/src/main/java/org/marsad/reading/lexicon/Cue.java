package org.marsad.reading.lexicon;

import java.util.Map;

/**
 * One row of a cue table.
 *
 * @param attributes what the row says further; keys and values are documented with {@link CueKind}
 */
public record Cue(CueKind kind, Map<String, String> attributes) {
    public Cue {
        attributes = Map.copyOf(attributes);
    }

    /** An attribute's value, or the empty string. */
    public String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public boolean is(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }
}
