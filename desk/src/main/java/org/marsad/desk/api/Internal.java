package org.marsad.desk.api;

import io.javalin.http.Context;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.server.RequestException;
import org.marsad.exchange.profile.Profile;

/** What leads to the reports is for those who may see them. */
final class Internal {
    private Internal() {}

    /**
     * @param what that is asked for
     * @throws RequestException when the viewer's profile is another
     */
    static void only(Context context, String what) {
        Profile profile = Viewer.of(context).profile();
        if (profile != Profile.INTERNAL) {
            throw RequestException.forbidden(what + " are not for the profile " + profile.label() + ".");
        }
    }
}
