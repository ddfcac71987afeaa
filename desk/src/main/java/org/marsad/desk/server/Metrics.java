package org.marsad.desk.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.marsad.desk.access.Role;

/** How many requests there are of each route, how they end and how long they take, in the text format of Prometheus. */
final class Metrics implements Resource {
    static final String PATH = "/api/v1/metrics";

    private static final String BEGAN = "began";

    /** Made beside the start, which need not wait for it. */
    private final CompletableFuture<PrometheusMeterRegistry> registry;

    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    Metrics(List<Resource> resources) {
        this.registry = CompletableFuture.supplyAsync(() -> measuring(resources));
    }

    private static PrometheusMeterRegistry measuring(List<Resource> resources) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        for (Resource resource : resources) {
            resource.figures()
                    .forEach((name, figure) -> Gauge.builder(
                                    name, figure, one -> one.get().doubleValue())
                            .strongReference(true)
                            .register(registry));
        }
        return registry;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(context -> context.attribute(BEGAN, System.nanoTime()));
        routes.after(this::note);
        routes.get(
                PATH,
                context -> Answers.text(
                        context, "text/plain; version=0.0.4", registry.join().scrape()),
                Role.ADMIN);
    }

    private void note(Context context) {
        Long began = context.attribute(BEGAN);
        if (began == null) {
            return;
        }
        String method = context.req().getMethod();
        String route = Routes.of(context);
        String status = Integer.toString(context.statusCode());
        timers.computeIfAbsent(known(method) + ' ' + status + ' ' + route, key -> timer(known(method), route, status))
                .record(Duration.ofNanos(System.nanoTime() - began));
    }

    /** What somebody makes up must not make a series of its own. */
    private static String known(String method) {
        return List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS").contains(method) ? method : "other";
    }

    private Timer timer(String method, String route, String status) {
        return Timer.builder("marsad.requests")
                .description("Requests by route and how they ended")
                .tag("method", method)
                .tag("route", route)
                .tag("status", status)
                .publishPercentileHistogram(false)
                .serviceLevelObjectives(
                        Duration.ofMillis(25), Duration.ofMillis(150), Duration.ofSeconds(1), Duration.ofSeconds(10))
                .register(registry.join());
    }
}
