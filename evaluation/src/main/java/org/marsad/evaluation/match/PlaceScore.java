package org.marsad.evaluation.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.evaluation.gold.GoldPlace;
import org.marsad.evaluation.predicted.PredictedPlace;

/**
 * How right a place is: 1 right as far as the key goes, 0.6 in the same first-level unit, 0.3 in the same country, 0
 * wrong or missing.
 *
 * <p>Right is the same name, a position within 25 km of a named place, or the same region or country where the key is no
 * finer. Where the key has no place, none is right and any other gets 0.6.
 */
public final class PlaceScore {
    private static final double SAME_ADMIN1 = 0.6;
    private static final double SAME_COUNTRY = 0.3;
    private static final double NEAR_KM = 25;
    private static final double EARTH_DIAMETER_KM = 12742;

    private final NameMatching names;

    public PlaceScore(NameMatching names) {
        this.names = names;
    }

    /** The best score over the accepted places, 0 to 1. */
    public double of(List<GoldPlace> gold, @Nullable PredictedPlace predicted) {
        if (gold.isEmpty()) {
            return predicted == null ? 1.0 : SAME_ADMIN1;
        }
        if (predicted == null) {
            return 0.0;
        }
        double best = 0.0;
        for (GoldPlace place : gold) {
            for (GoldPlace alternative : alternatives(place)) {
                best = Math.max(best, score(alternative, predicted));
            }
        }
        return best;
    }

    /** A name that lists several places or countries at once stands for each of them. */
    private List<GoldPlace> alternatives(GoldPlace place) {
        String[] listed = place.name() == null ? new String[0] : place.name().split("[;/]", -1);
        List<GoldPlace> alternatives = new ArrayList<>();
        alternatives.add(place);
        if (listed.length > 1) {
            for (String name : listed) {
                String precision = names.isCountry(name) ? "country" : place.precision();
                alternatives.add(
                        new GoldPlace(name, place.admin1(), name, place.latitude(), place.longitude(), precision));
            }
        }
        return alternatives;
    }

    private double score(GoldPlace gold, PredictedPlace predicted) {
        if (names.sameName(gold.name(), predicted.name()) || isNear(gold, predicted)) {
            return 1.0;
        }
        if ("country".equals(gold.precision()) && names.key(gold.country()).equals(names.key(predicted.country()))) {
            return 1.0;
        }
        if (names.sameName(gold.admin1(), predicted.admin1())) {
            return "region".equals(gold.precision()) ? 1.0 : SAME_ADMIN1;
        }
        return names.sameName(gold.country(), predicted.country()) ? SAME_COUNTRY : 0.0;
    }

    private static boolean isNear(GoldPlace gold, PredictedPlace predicted) {
        boolean pointed = gold.precision() == null
                || gold.precision().equals("exact")
                || gold.precision().equals("near");
        return pointed
                && gold.latitude() != null
                && gold.longitude() != null
                && predicted.latitude() != null
                && predicted.longitude() != null
                && kilometres(gold.latitude(), gold.longitude(), predicted.latitude(), predicted.longitude())
                        <= NEAR_KM;
    }

    /** Great-circle distance on a sphere of the earth's mean radius (haversine formula). */
    private static double kilometres(double latA, double lonA, double latB, double lonB) {
        double a = Math.toRadians(latA);
        double b = Math.toRadians(latB);
        double north = Math.sin((b - a) / 2);
        double east = Math.sin((Math.toRadians(lonB) - Math.toRadians(lonA)) / 2);
        return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(north * north + Math.cos(a) * Math.cos(b) * east * east));
    }
}
