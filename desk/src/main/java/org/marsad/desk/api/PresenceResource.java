package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.json.PresenceJson;
import org.marsad.desk.presence.Blurring;
import org.marsad.desk.presence.ReportedPresence;
import org.marsad.desk.presence.Window;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.KeptStatement;
import org.marsad.model.Presence;
import org.marsad.region.ForceStay;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where forces were: what published sources tell, by hand, and what the ledger's reports say, which the public does not see. */
final class PresenceResource implements Resource {
    private final Region region;
    private final Ledgers ledgers;
    private final Clock clock;
    private final EventQuery query;
    private final PresenceJson json;
    private volatile @Nullable Blurring blurring;

    PresenceResource(Region region, Ledgers ledgers, Clock clock) {
        this.region = region;
        this.ledgers = ledgers;
        this.clock = clock;
        this.query = new EventQuery(region);
        this.json = new PresenceJson(region);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/presence", this::list, Role.READER);
    }

    private void list(Context context) {
        Parameters parameters = Parameters.of(context, "area", "from", "to", "month", "source");
        Profile profile = Viewer.of(context).profile();
        EventFilter area = query.areaAndDays(parameters);
        Window window = TimeQuery.shown(TimeQuery.window(parameters), profile, clock);
        String source = parameters.choice("source", List.of("pack", "ledger")).orElse("");
        LocalDate today = LocalDate.now(clock);
        Blurring blur = blurring(today);
        ObjectNode body = Answers.JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = body.putArray("features");
        if (!source.equals("ledger")) {
            region.presence().stays().stream()
                    .filter(window::holds)
                    .filter(stay -> isIn(stay, area.iso3(), area.admin1()))
                    .forEach(stay -> features.add(json.stay(stay, blur)));
        }
        boolean more = false;
        if (!source.equals("pack") && profile != Profile.PUBLIC) {
            ReportedPresence.Found found = new ReportedPresence(region, area.iso3(), area.admin1()).in(ledgers, window);
            more = found.more();
            for (KeptStatement kept : found.statements()) {
                if (kept.statement().detail() instanceof Presence presence) {
                    features.add(json.statement(kept, presence, blur, profile == Profile.INTERNAL));
                }
            }
        }
        Answers.geoJson(context, body.put("more", more));
    }

    /** The same for all of a day. */
    private Blurring blurring(LocalDate today) {
        Blurring known = blurring;
        if (known == null || !known.today().equals(today)) {
            known = new Blurring(region, today);
            blurring = known;
        }
        return known;
    }

    private static boolean isIn(ForceStay stay, @Nullable String iso3, @Nullable String admin1) {
        return (iso3 == null || iso3.equals(stay.country())) && (admin1 == null || admin1.equals(stay.admin1()));
    }
}
