package org.marsad.desk.access;

import io.javalin.http.Context;
import org.marsad.exchange.profile.Profile;

/**
 * Who asks.
 *
 * @param name as decisions and logs call them
 * @param profile how much of the ledger they see
 */
public record Viewer(String name, Role role, Profile profile) {
    /** Called so is whoever says nothing about themselves. */
    public static final String ANONYMOUS = "anonymous";

    /** Called so is whoever is at this machine. */
    public static final String LOCAL = "local";

    private static final String ATTRIBUTE = "viewer";

    /** Notes who asks; called once for each request before its handler. */
    public void noteIn(Context context) {
        context.attribute(ATTRIBUTE, this);
    }

    /** @throws IllegalStateException when nobody found out who asks, which no handler may go on without */
    public static Viewer of(Context context) {
        Viewer viewer = context.attribute(ATTRIBUTE);
        if (viewer == null) {
            throw new IllegalStateException("nobody found out who asks for " + context.path());
        }
        return viewer;
    }
}
