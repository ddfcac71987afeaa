package org.marsad.desk.server;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.function.Supplier;

/** A group of routes about one thing. */
@FunctionalInterface
public interface Resource {
    /** Adds the routes, each with the least role that it asks for. */
    void addTo(RoutesConfig routes);

    /** What is to be watched of it while the server runs, by names such as {@code marsad.ledger.free}. */
    default Map<String, Supplier<Number>> figures() {
        return Map.of();
    }
}
