package org.marsad.desk.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.table.CsvSheet;
import org.marsad.measure.panel.PanelSource;
import org.marsad.measure.panel.Unit;
import org.marsad.model.Month;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Panels for programs, one row or object a unit and month; an unknown value is empty or null. The rows can be read again as a
 * table of one's own.
 *
 * @param kind of violence, in words
 * @param figure what is counted
 */
public record PanelRows(String kind, String figure) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final double PLACES = 1_000_000;
    private static final List<String> COLUMNS =
            List.of("unit", "name", "month", "month_id", "kind", "figure", "value", "vintage", "provisional");

    public String head() {
        return new CsvSheet(COLUMNS).head();
    }

    /** The months of a unit as CSV. */
    public String csv(PanelSource source, int unit, Month from, Month to) {
        StringBuilder out = new StringBuilder();
        Unit row = source.panel().units().get(unit);
        CsvSheet sheet = new CsvSheet(COLUMNS);
        for (Month month = from; month.compareTo(to) <= 0; month = month.plus(1)) {
            out.append(sheet.text("unit", row.id())
                    .text("name", row.name())
                    .value("month", month)
                    .value("month_id", month.id())
                    .text("kind", kind)
                    .text("figure", figure)
                    .value("value", number(source.panel().value(unit, month)))
                    .text("vintage", source.release().apply(month))
                    .value("provisional", source.provisional().test(month))
                    .row());
        }
        return out.toString();
    }

    /** The months of a unit as JSON Lines. */
    public String json(PanelSource source, int unit, Month from, Month to) {
        StringBuilder out = new StringBuilder();
        Unit row = source.panel().units().get(unit);
        for (Month month = from; month.compareTo(to) <= 0; month = month.plus(1)) {
            ObjectNode node = JSON.createObjectNode();
            node.put("unit", row.id());
            node.put("name", row.name());
            node.put("month", month.toString());
            node.put("month_id", month.id());
            node.put("kind", kind);
            node.put("figure", figure);
            put(node, "value", source.panel().value(unit, month));
            node.put("vintage", source.release().apply(month));
            node.put("provisional", source.provisional().test(month));
            out.append(node).append('\n');
        }
        return out.toString();
    }

    static void put(ObjectNode node, String name, double figure) {
        Number value = number(figure);
        if (value == null) {
            node.putNull(name);
        } else if (value instanceof Long whole) {
            node.put(name, whole);
        } else {
            node.put(name, value.doubleValue());
        }
    }

    /** Whole where it is; parts of events that were spread to six places. */
    static @Nullable Number number(double value) {
        if (Double.isNaN(value)) {
            return null;
        }
        double rounded = Math.rint(value * PLACES) / PLACES;
        return rounded == Math.rint(rounded) ? (Number) (long) rounded : (Number) rounded;
    }
}
