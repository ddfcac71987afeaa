package org.marsad.desk.panel;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.PanelSource;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Violence;
import org.marsad.region.Region;

/** A panel that is kept, and which of its rows names of areas mean. Safe for many threads. */
public final class KnownPanel {
    private final PanelSource source;
    private final UnitKind kind;
    private final Region region;
    private @Nullable UnitChoice choice;

    KnownPanel(PanelSource source, UnitKind kind, Region region) {
        this.source = source;
        this.kind = kind;
        this.region = region;
    }

    /** Of the history that the region's pack brings. */
    public static KnownPanel ofPack(Region region, UnitKind unit, Set<Violence> kinds, Estimate estimate) {
        return new KnownPanel(new PanelSources(region, unit, kinds, estimate).ofPack(), unit, region);
    }

    public PanelSource source() {
        return source;
    }

    public Panel panel() {
        return source.panel();
    }

    /** @throws UnitChoice.UnknownAreaException as {@link UnitChoice#rows} */
    public List<Integer> rows(List<String> areas) {
        return choice().rows(areas);
    }

    private synchronized UnitChoice choice() {
        UnitChoice made = choice;
        if (made == null) {
            made = new UnitChoice(region, panel(), kind);
            choice = made;
        }
        return made;
    }
}
