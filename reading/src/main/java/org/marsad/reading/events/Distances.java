package org.marsad.reading.events;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;

/** How places lie to each other. */
final class Distances {
    private static final double EARTH_DIAMETER_KM = 12_742;

    private Distances() {}

    /** Great-circle distance in kilometres (haversine), or infinity where a position is unknown. */
    static double kilometres(Place a, Place b) {
        Double la = a.latitude();
        Double lo = a.longitude();
        Double lb = b.latitude();
        Double ob = b.longitude();
        if (la == null || lo == null || lb == null || ob == null) {
            return Double.POSITIVE_INFINITY;
        }
        double dLat = Math.toRadians(lb - la);
        double dLon = Math.toRadians(ob - lo);
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(la)) * Math.cos(Math.toRadians(lb)) * Math.pow(Math.sin(dLon / 2), 2);
        return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(h));
    }

    /** Whether an area holds a place, by its admin names and country. */
    static boolean contains(Place area, Place place) {
        return switch (area.kind()) {
            case COUNTRY -> same(area.country(), place.country());
            case ADMIN1 -> same(area.country(), place.country()) && same(area.admin1(), place.admin1());
            case ADMIN2 -> same(area.country(), place.country()) && same(area.admin2(), place.admin2());
            case REGION -> area.country() == null || same(area.country(), place.country());
            default -> false;
        };
    }

    /** Same place, or too near to tell apart, or one within the other. */
    static boolean compatible(Place a, Place b) {
        return a.id().equals(b.id())
                || contains(a, b)
                || contains(b, a)
                || (bothPoints(a, b) && kilometres(a, b) < 3)
                || (a.name().equals(b.name()) && same(a.country(), b.country()));
    }

    private static boolean bothPoints(Place a, Place b) {
        return !a.kind().isArea() && !b.kind().isArea();
    }

    static boolean isSmaller(Place a, Place b) {
        return rank(a.kind()) > rank(b.kind());
    }

    private static int rank(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY -> 0;
            case REGION -> 1;
            case ADMIN1 -> 2;
            case ADMIN2 -> 3;
            case ADMIN3 -> 4;
            case TOWN, VILLAGE, SITE -> 5;
        };
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && a.equals(b);
    }
}
