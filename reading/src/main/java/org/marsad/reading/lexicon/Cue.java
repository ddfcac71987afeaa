package org.marsad.reading.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** One row of a cue table. Two rows that say the same are equal. */
public final class Cue {
    private final CueKind kind;
    private final String[] attributes;
    private final String[] values;

    /**
     * @param attributes what the row says further; keys and values are documented with {@link CueKind}
     */
    public Cue(CueKind kind, Map<String, String> attributes) {
        this.kind = kind;
        // A row has few attributes and is asked for them at every token: a short array beats a map.
        Map<String, String> ordered = new TreeMap<>(attributes);
        this.attributes = ordered.keySet().stream().map(String::intern).toArray(String[]::new);
        this.values = ordered.values().stream().map(String::intern).toArray(String[]::new);
    }

    public CueKind kind() {
        return kind;
    }

    /** An attribute's value, or the empty string. */
    public String get(String attribute) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i].equals(attribute)) {
                return values[i];
            }
        }
        return "";
    }

    public boolean is(String attribute, String value) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i].equals(attribute)) {
                return values[i].equals(value);
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Cue cue
                        && kind == cue.kind
                        && Arrays.equals(attributes, cue.attributes)
                        && Arrays.equals(values, cue.values));
    }

    @Override
    public int hashCode() {
        return 31 * kind.name().hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return kind + " " + Arrays.toString(attributes) + " " + Arrays.toString(values);
    }
}
