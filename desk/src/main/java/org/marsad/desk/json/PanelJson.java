package org.marsad.desk.json;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.panel.PanelFigures;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.Unit;
import org.marsad.model.Month;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Figures of units by month, one array a figure in the order of {@code months}; null is unknown, which is not zero. */
public final class PanelJson {
    private PanelJson() {}

    public static ObjectNode of(PanelFigures figures, List<Unit> units, Month from, Month to) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("vintage", figures.vintage());
        ArrayNode months = body.putArray("months");
        ArrayNode provisional = body.putArray("provisional");
        for (Month month = from; month.compareTo(to) <= 0; month = month.plus(1)) {
            months.add(month.toString());
            provisional.add(figures.isProvisional(month));
        }
        ArrayNode items = body.putArray("items");
        units.forEach(unit -> item(items.addObject(), figures, unit, from, to));
        body.putNull("next");
        return body;
    }

    private static void item(ObjectNode item, PanelFigures figures, Unit unit, Month from, Month to) {
        item.put("unit", unit.id()).put("name", unit.name()).put("iso3", unit.iso3());
        item.put("vintage", figures.vintage(unit, from, to));
        for (Estimate estimate : PanelFigures.TOLD) {
            ArrayNode values = item.putArray(estimate.name().toLowerCase(Locale.ROOT));
            for (Month month = from; month.compareTo(to) <= 0; month = month.plus(1)) {
                add(values, PanelRows.number(figures.value(unit, month, estimate)));
            }
        }
    }

    private static void add(ArrayNode values, @Nullable Number value) {
        if (value == null) {
            values.addNull();
        } else if (value instanceof Long whole) {
            values.add(whole);
        } else {
            values.add(value.doubleValue());
        }
    }
}
