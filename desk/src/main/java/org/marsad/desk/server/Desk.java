package org.marsad.desk.server;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Locale;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.exchange.profile.Profile;

/** The running server. */
public final class Desk implements AutoCloseable {
    private static final String LOCAL = "127.0.0.1";

    private final Javalin javalin;

    private Desk(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any that is free
     */
    public static Desk start(int port, List<Resource> resources) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.generateEtags = true;
            config.http.prefer405over404 = true;
            RoutesConfig routes = config.routes;
            routes.beforeMatched(context -> new Viewer("local", Role.ADMIN, Profile.INTERNAL).noteIn(context));
            resources.forEach(resource -> resource.addTo(routes));
            routes.exception(
                    RequestException.class,
                    (e, context) ->
                            Answers.error(context, e.status(), e.code(), e.field(), String.valueOf(e.getMessage())));
            routes.exception(
                    HttpResponseException.class,
                    (e, context) -> Answers.error(
                            context,
                            e.getStatus(),
                            "http-" + e.getStatus(),
                            null,
                            String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT)));
        });
        return new Desk(javalin.start(LOCAL, port));
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
