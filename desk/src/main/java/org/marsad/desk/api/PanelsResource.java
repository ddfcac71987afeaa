package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.json.PanelJson;
import org.marsad.desk.panel.KnownPanels;
import org.marsad.desk.panel.KnownPanels.Past;
import org.marsad.desk.panel.PanelFigures;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.profile.Profile;
import org.marsad.exchange.profile.PublicationCheck;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;
import org.marsad.model.Violence;
import tools.jackson.databind.node.ObjectNode;

/** Events and deaths by area and month. */
final class PanelsResource implements Resource {
    private static final int USUAL_MONTHS = 24;
    private static final int MOST_MONTHS = 600;

    private final KnownPanels panels;
    private final Clock clock;

    PanelsResource(KnownPanels panels, Clock clock) {
        this.panels = panels;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/panels", this::list, Role.READER);
    }

    private void list(Context context) {
        Parameters parameters = Parameters.of(context, "unit", "area", "from", "to", "kind", "source");
        UnitKind unit = PanelQuery.unit(parameters);
        Set<Violence> kinds = PanelQuery.kinds(parameters);
        Past past = PanelQuery.past(parameters);
        PanelFigures figures = PanelFigures.find(panels, past, unit, kinds).orElseThrow(PanelQuery::noRelease);
        List<String> areas = PanelQuery.areas(parameters);
        Month to =
                shown(Viewer.of(context).profile(), parameters.findMonth("to").orElseGet(figures::last));
        Month from = parameters.findMonth("from").orElseGet(() -> to.plus(1 - USUAL_MONTHS));
        if (from.compareTo(to) > 0 || to.since(from) >= MOST_MONTHS) {
            throw RequestException.wrong(
                    "from", "from and to are " + from + " to " + to + ", but must be 1 to " + MOST_MONTHS + " months.");
        }
        ObjectNode body = Answers.JSON.createObjectNode();
        body.put("unit", PanelQuery.word(unit)).put("kind", PanelQuery.kind(parameters));
        body.put("source", PanelQuery.word(past));
        body.setAll(PanelQuery.known(() -> PanelJson.of(figures, figures.units(areas), from, to)));
        Answers.json(context, body);
    }

    /** The public sees only months that have been over for long enough. */
    private Month shown(Profile profile, Month asked) {
        if (profile != Profile.PUBLIC) {
            return asked;
        }
        Month last = Month.of(
                        LocalDate.now(clock).minusDays(PublicationCheck.DELAY).plusDays(1))
                .plus(-1);
        return asked.compareTo(last) > 0 ? last : asked;
    }
}
