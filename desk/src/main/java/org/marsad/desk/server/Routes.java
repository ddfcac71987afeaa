package org.marsad.desk.server;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import org.jspecify.annotations.Nullable;

/** Names the route of a request without anything that was asked of it. */
final class Routes {
    private Routes() {}

    /** As {@code /api/v1/events/{id}}; {@code page} for the page and its files, {@code none} where there is no route. */
    static String of(Context context) {
        @Nullable Endpoint matched = context.endpoints().matchedHttpEndpoint();
        if (matched != null) {
            return matched.path;
        }
        return context.statusCode() < 400 ? "page" : "none";
    }
}
