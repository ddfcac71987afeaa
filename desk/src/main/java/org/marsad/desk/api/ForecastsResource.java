package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.marsad.desk.access.Role;
import org.marsad.desk.forecast.Forecasts;
import org.marsad.desk.forecast.Question;
import org.marsad.desk.json.SheetJson;
import org.marsad.desk.panel.KnownPanel;
import org.marsad.desk.panel.KnownPanels.Past;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.desk.server.Resource;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;
import org.marsad.model.Violence;
import org.marsad.outlook.forecast.Sheet;
import org.marsad.outlook.model.TooShortException;
import tools.jackson.databind.node.ObjectNode;

/** What may be counted in the months to come. A forecast that is not made yet is made from the first request for it on. */
final class ForecastsResource implements Resource {
    private final Forecasts forecasts;

    ForecastsResource(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/forecasts", this::list, Role.READER);
    }

    private void list(Context context) {
        Parameters parameters = Parameters.of(context, "unit", "area", "origin", "horizon", "kind", "source");
        Question question = question(parameters);
        Optional<Sheet> sheet;
        try {
            sheet = Making.find(context, () -> forecasts.find(question));
        } catch (TooShortException e) {
            throw RequestException.wrong("origin", "origin is " + question.origin() + ", but " + e.getMessage());
        }
        if (sheet.isEmpty()) {
            return;
        }
        ObjectNode body = Answers.JSON.createObjectNode();
        body.put("unit", PanelQuery.word(question.unit())).put("source", PanelQuery.word(question.past()));
        body.setAll(SheetJson.of(sheet.get()));
        Answers.json(context, body);
    }

    private Question question(Parameters parameters) {
        UnitKind unit = PanelQuery.unit(parameters);
        Past past = PanelQuery.past(parameters);
        Violence kind = kind(parameters, unit);
        KnownPanel panel = forecasts.panel(past, unit, kind).orElseThrow(PanelQuery::noRelease);
        List<String> areas = PanelQuery.areas(parameters);
        List<Integer> rows = PanelQuery.known(() -> panel.rows(areas));
        int horizon = parameters.number("horizon", 1, Question.LONGEST, Question.USUAL_HORIZON);
        Month origin = origin(parameters, panel.panel());
        return new Question(past, forecasts.panels().state(past), unit, kind, rows, origin, horizon);
    }

    private static Violence kind(Parameters parameters, UnitKind unit) {
        String word = PanelQuery.kind(parameters);
        Violence kind = Violence.ofLabel(word)
                .orElseThrow(() -> RequestException.wrong(
                        "kind", "kind is " + word + ", but must be state-based, one-sided or non-state."));
        if (unit == UnitKind.COUNTRY && kind != Violence.STATE_BASED) {
            throw RequestException.wrong(
                    "kind",
                    "kind is " + word + ", but countries are forecast by state-based deaths only."
                            + " Maybe add unit=cell or unit=admin1.");
        }
        return kind;
    }

    private static Month origin(Parameters parameters, Panel panel) {
        Month origin = parameters.findMonth("origin").orElseGet(panel::last);
        if (origin.compareTo(panel.last()) > 0 || origin.compareTo(panel.first()) < 0) {
            throw RequestException.wrong(
                    "origin",
                    "origin is " + origin + ", but the history is of " + panel.first() + " to " + panel.last() + ".");
        }
        return origin;
    }
}
