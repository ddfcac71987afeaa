package org.marsad.reading.grammar;

import java.util.Locale;

/** How a mention is attached to what governs it: by a preposition, or by none. */
public enum Case {
    /** No preposition: subject, object or second noun of a genitive. */
    BARE,
    BY,
    ON,
    OF,
    IN,
    NEAR,
    FROM,
    TO,
    WITH,
    BETWEEN,
    AMONG,
    AFTER,
    FOR;

    static Case ofRole(String role) {
        return role.equals("against") ? ON : valueOf(role.toUpperCase(Locale.ROOT));
    }

    public boolean isPlace() {
        return this == IN || this == NEAR || this == BETWEEN;
    }
}
