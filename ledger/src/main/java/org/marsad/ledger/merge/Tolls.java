package org.marsad.ledger.merge;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;

/**
 * Compares the figures said of two events. A figure that both give speaks for one event, the more the rarer it is; figures
 * that differ say little, since tolls grow and are disputed, unless they differ by far.
 */
final class Tolls {
    private static final int SMALL = 3;
    private static final int LARGE = 10;
    private static final double FAR = 4;

    private Tolls() {}

    static Evidence compare(List<Measure> a, List<Measure> b) {
        int shared = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (Measure one : a) {
            for (Measure other : b) {
                if (!comparable(one, other)) {
                    continue;
                }
                int low = floor(one);
                int otherLow = floor(other);
                if (low == otherLow && Objects.equals(one.high(), other.high())) {
                    shared = Math.max(shared, low);
                }
                double ratio = (Math.max(low, otherLow) + 1.0) / (Math.min(low, otherLow) + 1.0);
                nearest = Math.min(nearest, ratio);
            }
        }
        if (shared >= SMALL) {
            int both = shared;
            return Evidence.of(both >= LARGE ? 2 : 1.2, () -> "both " + both);
        }
        if (Double.isInfinite(nearest)) {
            return Evidence.NONE;
        }
        return nearest > FAR ? Evidence.of(-0.8, "tolls far apart") : Evidence.of(nearest < 1.5 ? 0.4 : 0, "");
    }

    private static boolean comparable(Measure a, Measure b) {
        boolean counted = a.about() == About.KILLED || a.about() == About.WOUNDED || a.about() == About.ABDUCTED;
        return counted
                && a.about() == b.about()
                && floorOrNull(a) != null
                && floorOrNull(b) != null
                && sameVictims(a, b);
    }

    private static boolean sameVictims(Measure a, Measure b) {
        String one = victims(a);
        String other = victims(b);
        return one.equals(other) || one.equals("total") || other.equals("total");
    }

    private static String victims(Measure measure) {
        return measure.victims() == null ? "total" : measure.victims().name();
    }

    private static @Nullable Integer floorOrNull(Measure measure) {
        return measure.low() == null ? measure.high() : measure.low();
    }

    private static int floor(Measure measure) {
        Integer floor = floorOrNull(measure);
        return floor == null ? 0 : floor;
    }
}
