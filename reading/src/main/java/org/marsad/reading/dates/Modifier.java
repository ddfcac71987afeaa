package org.marsad.reading.dates;

import org.jspecify.annotations.Nullable;
import org.marsad.reading.dates.DateWord.Role;

/**
 * "last", "this", "next", "following", "previous" beside a weekday, month or unit.
 *
 * @param direction −1 before, 0 at, 1 after
 * @param anaphoric from another date of the text, not from publication
 * @param end one past its last token
 */
record Modifier(int direction, boolean anaphoric, int end) {
    private static final Role[] ROLES = {Role.LAST, Role.THIS, Role.NEXT, Role.FOLLOWING, Role.PREVIOUS};

    /** The modifier that begins at a token and stands before what it changes (English, "ce mardi", «هذا الثلاثاء»). */
    static @Nullable Modifier before(Scan scan, int at) {
        Modifier modifier = at(scan, at);
        boolean before = modifier != null && (scan.english() || (modifier.direction == 0 && !modifier.anaphoric));
        return before ? modifier : null;
    }

    /** The modifier that begins at a token and stands behind what it changes ("dernier", «الماضي»). */
    static @Nullable Modifier behind(Scan scan, int at) {
        Modifier modifier = scan.english() ? null : at(scan, at);
        boolean before = modifier != null && scan.french() && modifier.direction == 0;
        return before ? null : modifier;
    }

    private static @Nullable Modifier at(Scan scan, int at) {
        for (Role role : ROLES) {
            int end = scan.after(role, at);
            if (end > at) {
                return switch (role) {
                    case LAST -> new Modifier(-1, false, end);
                    case NEXT -> new Modifier(1, false, end);
                    case FOLLOWING -> new Modifier(1, true, end);
                    case PREVIOUS -> new Modifier(-1, true, end);
                    default -> new Modifier(0, false, end);
                };
            }
        }
        return null;
    }
}
