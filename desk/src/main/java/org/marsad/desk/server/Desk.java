package org.marsad.desk.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinLogger;
import java.util.List;
import java.util.Locale;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;

/** The running server. */
public final class Desk implements AutoCloseable {
    private final Javalin javalin;
    private final Settings settings;

    private Desk(Javalin javalin, Settings settings) {
        this.javalin = javalin;
        this.settings = settings;
    }

    /**
     * Starts to listen.
     *
     * @throws StartException when nobody can listen there
     */
    public static Desk start(Settings settings, List<Resource> resources) {
        JavalinLogger.enabled = false;
        Javalin javalin = Javalin.create(config -> configure(config, settings, resources));
        try {
            return new Desk(javalin.start(settings.host(), settings.port()), settings);
        } catch (JavalinBindException e) {
            throw new StartException(
                    "port " + settings.port() + " of " + settings.host()
                            + " is taken, or may not be used. Maybe take another: --port 8081",
                    e);
        }
    }

    private static void configure(JavalinConfig config, Settings settings, List<Resource> resources) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.generateEtags = true;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.resourceHandler(new Page());
        RoutesConfig routes = config.routes;
        routes.before(Headers::addTo);
        routes.beforeMatched(context -> new Viewer("local", Role.ADMIN, settings.profile()).noteIn(context));
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
    }

    public int port() {
        return javalin.port();
    }

    /** Where a browser finds it. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + port() + "/";
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
