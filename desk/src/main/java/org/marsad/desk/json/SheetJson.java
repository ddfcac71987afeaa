package org.marsad.desk.json;

import java.util.Optional;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.model.Month;
import org.marsad.outlook.forecast.Forecast;
import org.marsad.outlook.forecast.Sheet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Forecasts with the months before them, for charts: one item a unit. */
public final class SheetJson {
    private static final int PAST = 36;

    private SheetJson() {}

    public static ObjectNode of(Sheet sheet) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("kind", sheet.kind())
                .put("model", sheet.model())
                .put("vintage", sheet.vintage())
                .put("origin", sheet.origin().toString())
                .put("horizon", sheet.horizon());
        ArrayNode notes = body.putArray("notes");
        sheet.notes().forEach(notes::add);
        ObjectNode overall = JsonMapper.shared().createObjectNode();
        ForecastJson.before(overall, sheet.overall());
        body.set("overall", overall.get("before"));
        ArrayNode items = body.putArray("items");
        sheet.forecasts().forEach(forecast -> item(items.addObject(), sheet, forecast));
        ArrayNode unknown = body.putArray("unknown");
        for (Unit unit : sheet.unknown()) {
            unknown.addObject().put("unit", unit.id()).put("name", unit.name()).put("iso3", unit.iso3());
        }
        body.putNull("next");
        return body;
    }

    private static void item(ObjectNode item, Sheet sheet, Forecast forecast) {
        Unit unit = forecast.unit();
        item.put("unit", unit.id()).put("name", unit.name()).put("iso3", unit.iso3());
        Month origin = sheet.origin();
        months(item.putArray("history"), sheet.panel(), forecast.row(), origin.plus(1 - PAST), origin);
        months(item.putArray("came"), sheet.panel(), forecast.row(), origin.plus(1), came(sheet, origin));
        ForecastJson.before(item, sheet.skill(forecast));
        ArrayNode months = item.putArray("months");
        ForecastJson.rows(sheet, forecast).forEach(row -> months.add(row.without("before")));
    }

    /** What came after the origin, as far as it is forecast and known. */
    private static Month came(Sheet sheet, Month origin) {
        Month end = origin.plus(sheet.horizon());
        return Optional.of(sheet.panel().last())
                .filter(last -> last.compareTo(end) < 0)
                .orElse(end);
    }

    private static void months(ArrayNode node, Panel panel, int row, Month from, Month to) {
        for (Month month = from; month.compareTo(to) <= 0; month = month.plus(1)) {
            ObjectNode one = node.addObject().put("month", month.toString());
            PanelRows.put(one, "deaths", panel.value(row, month));
        }
    }
}
