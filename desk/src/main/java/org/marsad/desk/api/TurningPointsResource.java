package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.json.PresenceJson;
import org.marsad.desk.presence.Window;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.contract.Parts;
import org.marsad.ledger.store.EventFilter;
import org.marsad.region.Region;
import org.marsad.region.TurningPoint;
import tools.jackson.databind.node.ArrayNode;

/** Days that changed something, as published sources tell them. */
final class TurningPointsResource implements Resource {
    private static final List<String> KINDS =
            Arrays.stream(TurningPoint.Kind.values()).map(Parts::label).toList();

    private final Region region;
    private final Clock clock;
    private final EventQuery query;
    private final PresenceJson json;

    TurningPointsResource(Region region, Clock clock) {
        this.region = region;
        this.clock = clock;
        this.query = new EventQuery(region);
        this.json = new PresenceJson(region);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/turning-points", this::list, Role.READER);
    }

    private void list(Context context) {
        Parameters parameters = Parameters.of(context, "area", "from", "to", "month", "kind");
        EventFilter area = query.areaAndDays(parameters);
        Window window =
                TimeQuery.shown(TimeQuery.window(parameters), Viewer.of(context).profile(), clock);
        Optional<String> kind = parameters.choice("kind", KINDS);
        ArrayNode items = Answers.JSON.createArrayNode();
        region.presence().turningPoints().stream()
                .filter(point -> window.holds(point.date()))
                .filter(point -> kind.isEmpty() || kind.get().equals(Parts.label(point.kind())))
                .filter(point -> isIn(point, area))
                .sorted(Comparator.comparing(point -> point.date().from()))
                .forEach(point -> items.add(json.turningPoint(point)));
        Answers.page(context, items, null);
    }

    /** What concerns several countries concerns each. */
    private boolean isIn(TurningPoint point, EventFilter area) {
        if (area.iso3() == null || point.country() == null) {
            return area.admin1() == null;
        }
        return area.iso3().equals(point.country())
                && (area.admin1() == null
                        || Optional.ofNullable(point.place())
                                .flatMap(region::findPlace)
                                .filter(place -> Objects.equals(area.admin1(), place.admin1()))
                                .isPresent());
    }
}
