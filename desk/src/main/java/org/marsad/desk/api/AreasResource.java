package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Role;
import org.marsad.desk.json.AreaFeatures;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.desk.server.Resource;
import org.marsad.measure.panel.Territory;
import org.marsad.region.Region;
import tools.jackson.databind.node.ObjectNode;

/** Outlines of countries, units and cells, under the ids that panels and forecasts have. */
final class AreasResource implements Resource {
    private static final List<String> LEVELS = List.of("country", "admin1", "admin2", "cell");

    /** Outlines change with the program alone; a day is short enough for the one who updates it. */
    private static final String CACHE = "private, max-age=86400";

    private final Region region;
    private final AreaFeatures features;
    private final Map<String, ObjectNode> whole = new ConcurrentHashMap<>();

    AreasResource(Region region) {
        this.region = region;
        this.features = new AreaFeatures(region);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/areas", this::list, Role.READER);
    }

    private void list(Context context) {
        Parameters parameters = Parameters.of(context, "level", "iso3", "day");
        String level = parameters.choice("level", LEVELS).orElse("country");
        @Nullable String iso3 = parameters.find("iso3").map(this::country).orElse(null);
        Optional<LocalDate> day = parameters.findDay("day");
        if (day.isPresent() && !level.equals("admin1")) {
            throw RequestException.wrong("day", "day is for first-level units alone. Maybe add level=admin1.");
        }
        context.header("Cache-Control", CACHE);
        boolean isWhole = iso3 == null && day.isEmpty();
        Answers.geoJson(
                context,
                isWhole
                        ? whole.computeIfAbsent(level, any -> collection(any, null, Territory.FRAME_DAY))
                        : collection(level, iso3, day.orElse(Territory.FRAME_DAY)));
    }

    private ObjectNode collection(String level, @Nullable String iso3, LocalDate day) {
        return switch (level) {
            case "admin1" -> features.admin1(iso3, day);
            case "admin2" -> features.admin2(iso3);
            case "cell" -> features.cells(iso3);
            default -> features.countries(iso3);
        };
    }

    private String country(String iso3) {
        if (region.findCountry(iso3).isEmpty()) {
            throw RequestException.wrong(
                    "iso3", "iso3 is " + iso3 + ", which is no country of the region. Maybe write it as MLI.");
        }
        return iso3;
    }
}
