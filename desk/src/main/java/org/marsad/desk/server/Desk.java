package org.marsad.desk.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import io.javalin.security.Roles;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.marsad.desk.access.Role;

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
        routes(javalin);
        try {
            return new Desk(javalin.start(), settings);
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
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = settings.limits().fileBytes();
        HttpServer.configure(config.jetty, settings);
        config.resourceHandler(new Page());
        RoutesConfig routes = config.routes;
        Metrics metrics = new Metrics(resources);
        routes.before(Headers::addTo);
        routes.after(EntityTag::addTo);
        routes.before(new Doorstep(settings)::check);
        routes.beforeMatched(new Doorkeeper(settings)::check);
        metrics.addTo(routes);
        resources.forEach(resource -> resource.addTo(routes));
        new Failures(settings.log()).addTo(routes);
    }

    public int port() {
        return javalin.port();
    }

    /** Everything that can be asked, but for the page. */
    public List<Route> routes() {
        return routes(javalin);
    }

    /** @throws IllegalStateException for a route that names no role, which nobody thought of guarding */
    private static List<Route> routes(Javalin javalin) {
        List<Route> routes = new ArrayList<>();
        for (ParsedEndpoint parsed : javalin.unsafe.internalRouter.allHttpHandlers()) {
            Endpoint endpoint = parsed.endpoint;
            if (endpoint.method.isHttpMethod()) {
                Roles roles = endpoint.metadata(Roles.class);
                if (roles == null || roles.getRoles().size() != 1) {
                    throw new IllegalStateException(
                            endpoint.method + " " + endpoint.path + " must name the least role that it asks for");
                }
                Role least = (Role) roles.getRoles().iterator().next();
                routes.add(new Route(endpoint.method.name(), endpoint.path, least));
            }
        }
        return List.copyOf(routes);
    }

    /** Where a browser finds it. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + port() + "/";
    }

    /** Whoever still takes in an answer after some seconds is cut off. */
    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        }
    }
}
