package org.marsad.desk.server;

import io.javalin.config.RoutesConfig;

/** A group of routes about one thing. */
@FunctionalInterface
public interface Resource {
    /** Adds the routes, each with the least role that it asks for. */
    void addTo(RoutesConfig routes);
}
