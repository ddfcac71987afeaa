package org.marsad.desk.forecast;

import java.util.ArrayList;
import java.util.List;
import org.marsad.measure.history.History;
import org.marsad.measure.panel.PanelSource;
import org.marsad.model.Month;
import org.marsad.outlook.forecast.Known;
import org.marsad.region.Region;

/** Says what is odd about the months that a forecast rests on most. */
public final class OddMonths {
    private OddMonths() {}

    /**
     * In sentences.
     *
     * @param source what the forecast is made from
     * @param worldOfPack whether that is the pack's history of the world's countries, of which some months are in doubt
     * @param cut last month that the forecast knows
     */
    public static List<String> of(Region region, PanelSource source, boolean worldOfPack, Month cut) {
        List<String> odd = new ArrayList<>();
        if (worldOfPack) {
            History.load(region).vintages().stream()
                    .filter(span ->
                            span.table().equals("countries") && span.note().contains("not known"))
                    .filter(span ->
                            span.to().since(cut) > -Known.RECENT && span.from().compareTo(cut) <= 0)
                    .forEach(span ->
                            odd.add("The months " + span.from() + " to " + span.to() + " are " + span.note() + "."));
        }
        for (int back = Known.RECENT - 1; back >= 0; back--) {
            if (source.provisional().test(cut.plus(-back))) {
                odd.add("Figures from " + cut.plus(-back) + " on are provisional: later releases may change them.");
                break;
            }
        }
        return odd;
    }
}
