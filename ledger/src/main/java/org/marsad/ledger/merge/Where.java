package org.marsad.ledger.merge;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.marsad.model.EventPlace;
import org.marsad.model.PlacePrecision;

/** Compares where two events happened, as precisely as each report tells. */
final class Where {
    private static final double EARTH_DIAMETER_KM = 12_742;

    /** Coordinates of one village differ by so much between gazetteers. */
    static final double SAME_SPOT_KM = 5;

    /** "Near Bamba" may mean so far from it. */
    private static final double NEAR_KM = 25;

    /** Beyond so much more than both reports allow, they tell of two places. */
    private static final double TOLERANCE_KM = 10;

    private Where() {}

    static Evidence compare(@Nullable EventPlace a, @Nullable EventPlace b) {
        if (a == null || b == null) {
            return Evidence.of(-1, "place not told");
        }
        if (a.iso3() != null && b.iso3() != null && !a.iso3().equals(b.iso3()) && !isBorder(a, b)) {
            return Evidence.against(() -> "in different countries");
        }
        if (a.precision() == PlacePrecision.COUNTRY || b.precision() == PlacePrecision.COUNTRY) {
            return a.id().equals(b.id())
                    ? Evidence.of(0.5, "same country, no place told")
                    : Evidence.of(-0.8, "one place only told by country");
        }
        if (a.precision() == PlacePrecision.REGION || b.precision() == PlacePrecision.REGION) {
            return regions(a, b);
        }
        return points(a, b);
    }

    /** Coordinates decide near a border, whatever the countries are called. */
    private static boolean isBorder(EventPlace a, EventPlace b) {
        return a.precision().compareTo(PlacePrecision.NEAR) <= 0
                && b.precision().compareTo(PlacePrecision.NEAR) <= 0
                && kilometres(a, b) < SAME_SPOT_KM;
    }

    private static Evidence regions(EventPlace a, EventPlace b) {
        if (a.id().equals(b.id())) {
            return Evidence.of(1.2, "same region");
        }
        boolean within = a.admin1() != null && a.admin1().equals(b.admin1());
        boolean district = a.admin2() == null || b.admin2() == null || Objects.equals(a.admin2(), b.admin2());
        if (within && district) {
            return Evidence.of(0.6, "one place told only by its region");
        }
        return a.admin1() == null || b.admin1() == null
                ? Evidence.of(-0.8, "region not told")
                : Evidence.against(() -> "in different regions");
    }

    private static Evidence points(EventPlace a, EventPlace b) {
        boolean near = a.precision() == PlacePrecision.NEAR || b.precision() == PlacePrecision.NEAR;
        if (a.id().equals(b.id())) {
            return Evidence.of(near ? 2.6 : 3, near ? "same place, one \"near\" it" : "same place");
        }
        double apart = kilometres(a, b);
        if (Double.isInfinite(apart)) {
            return a.name().equals(b.name())
                    ? Evidence.of(2, "same name of place")
                    : Evidence.of(-1.5, "no position of one place");
        }
        Supplier<String> distance = () -> String.format(Locale.ROOT, "%.0f km apart", apart);
        double reach = SAME_SPOT_KM + (near ? NEAR_KM : 0);
        if (apart <= SAME_SPOT_KM) {
            return Evidence.of(2.5, distance);
        }
        if (apart <= reach) {
            return Evidence.of(1.5, () -> distance.get() + ", one \"near\" its place");
        }
        return apart <= reach + TOLERANCE_KM ? Evidence.of(-1, distance) : Evidence.against(distance);
    }

    /** Great-circle distance (haversine), or infinity where a position is unknown. */
    static double kilometres(EventPlace a, EventPlace b) {
        Double latitude = a.latitude();
        Double longitude = a.longitude();
        Double otherLatitude = b.latitude();
        Double otherLongitude = b.longitude();
        if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
            return Double.POSITIVE_INFINITY;
        }
        double north = Math.toRadians(otherLatitude - latitude);
        double east = Math.toRadians(otherLongitude - longitude);
        double h = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(h));
    }
}
