package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.EventCount;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.LedgerSize;
import org.marsad.model.Country;
import org.marsad.model.Language;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The desk itself: its contract, whether it works, and what there is for whom. */
final class AboutResource implements Resource {
    /** The public sees what is at least so old. */
    private static final int PUBLIC_AFTER_DAYS = 7;

    private static final Duration PUBLISHED_GOOD = Duration.ofHours(1);

    private final Region region;
    private final Ledgers ledgers;
    private final String version;
    private final Clock clock;
    private final KnownSize size;
    private final Remembered<Long> published;

    /** @param version of the program */
    AboutResource(Region region, Ledgers ledgers, String version, Clock clock) {
        this.region = region;
        this.ledgers = ledgers;
        this.version = version;
        this.clock = clock;
        this.size = new KnownSize(ledgers);
        this.published = new Remembered<>(PUBLISHED_GOOD, this::countPublished);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/openapi.yaml", AboutResource::contract, Role.ANYONE);
        routes.get(Resources.BASE + "/health", this::health, Role.ANYONE);
        routes.get(Resources.BASE + "/about", this::about, Role.READER);
    }

    @Override
    public Map<String, Supplier<Number>> figures() {
        return Map.of("marsad.ledger.connections.free", ledgers::free);
    }

    private static void contract(Context context) {
        Parameters.of(context);
        try (InputStream in = AboutResource.class.getResourceAsStream("/org/marsad/desk/openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("openapi.yaml must be packed with the desk");
            }
            Answers.text(context, "application/yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void health(Context context) {
        Parameters.of(context);
        boolean works = ledgers.isWorking();
        ObjectNode body = Answers.JSON.createObjectNode();
        body.put("status", works ? "ok" : "failing");
        body.put("store", works ? "ok" : "failing");
        context.status(works ? 200 : 503);
        Answers.json(context, body);
    }

    private void about(Context context) {
        Parameters.of(context);
        Viewer viewer = Viewer.of(context);
        ObjectNode body = Answers.JSON.createObjectNode();
        body.put("version", version);
        ObjectNode about = body.putObject("region");
        about.put("name", region.name());
        ArrayNode countries = about.putArray("countries");
        region.countries().stream()
                .filter(country -> country.reach() == Country.Reach.CORE)
                .forEach(country -> {
                    ObjectNode one = countries.addObject();
                    one.put("iso3", country.iso3());
                    ObjectNode names = one.putObject("names");
                    for (Language language : Language.values()) {
                        List<String> all = country.names().getOrDefault(language, List.of());
                        names.put(language.name().toLowerCase(Locale.ROOT), all.isEmpty() ? null : all.get(0));
                    }
                });
        LocalDate today = LocalDate.now(clock);
        store(body.putObject("store"), viewer.profile(), today);
        ObjectNode asking = body.putObject("viewer");
        asking.put("name", viewer.name());
        asking.put("role", viewer.role().name().toLowerCase(Locale.ROOT));
        asking.put("profile", viewer.profile().label());
        body.put("today", today.toString());
        Answers.json(context, body);
    }

    /** What the summary tells the public, too; a count of all would tell when events come in. */
    private long countPublished() {
        EventFilter filter = EventSummaryResource.published(EventFilter.ALL, LocalDate.now(clock));
        return ledgers.read(ledger -> ledger.counts(filter, EventCount.Period.MONTH, EventCount.Split.NONE)).stream()
                .mapToLong(EventCount::events)
                .sum();
    }

    private void store(ObjectNode store, Profile profile, LocalDate today) {
        LedgerSize known = size.get();
        boolean all = profile != Profile.PUBLIC;
        store.put("events", all ? known.events() : published.get());
        store.put("reports", all ? known.reports() : null);
        store.put("first", text(known.first()));
        LocalDate last = known.last();
        LocalDate shown = today.minusDays(PUBLIC_AFTER_DAYS);
        store.put("last", text(all || last == null || last.isBefore(shown) ? last : shown));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
