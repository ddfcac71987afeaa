package org.marsad.model;

import java.util.Optional;

/** Kind of organised violence, as UCDP tells three apart (Sundberg and Melander 2013). */
public enum Violence {
    /** A state against an organised group or another state. */
    STATE_BASED("state-based"),
    /** Organised groups against each other, no state among them. */
    NON_STATE("non-state"),
    /** A state or an organised group against civilians. */
    ONE_SIDED("one-sided");

    private final String label;

    Violence(String label) {
        this.label = label;
    }

    /** As {@link RecordedEvent#kind()} has it: {@code state-based}. */
    public String label() {
        return label;
    }

    /** The kind of a label; empty where it is none, such as a sub-event type of ACLED. */
    public static Optional<Violence> ofLabel(String label) {
        for (Violence violence : values()) {
            if (violence.label.equals(label)) {
                return Optional.of(violence);
            }
        }
        return Optional.empty();
    }
}
