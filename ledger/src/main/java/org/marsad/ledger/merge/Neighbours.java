package org.marsad.ledger.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.marsad.model.EventPlace;
import org.marsad.model.PlacePrecision;
import org.marsad.model.When;

/**
 * Finds the pairs of events worth comparing: those whose places and times may be the same. Events are sorted into cells of
 * half a degree, regions and countries; within these they are passed in the order of time.
 */
final class Neighbours {
    private static final double CELL_DEGREES = 0.5;

    /** A report may come so long after an event that it does not date. */
    private static final int UNDATED_DAYS = 10;

    private Neighbours() {}

    /** One event and the days on which it may have happened. */
    private record Dated(ReportedEvent event, LocalDate from, LocalDate to) {
        long days() {
            return ChronoUnit.DAYS.between(from, to);
        }

        static Dated of(ReportedEvent event) {
            When when = event.event().date();
            if (when != null) {
                return new Dated(event, when.from().minusDays(Time.DAYS_APART), when.to());
            }
            LocalDate published = event.published();
            return published == null
                    ? new Dated(event, LocalDate.MIN, LocalDate.MAX)
                    : new Dated(event, published.minusDays(UNDATED_DAYS), published);
        }
    }

    /** Calls {@code pair} once for each two events that may be one. */
    static void of(Collection<ReportedEvent> events, BiConsumer<ReportedEvent, ReportedEvent> pair) {
        Map<String, List<Dated>> points = new HashMap<>();
        Map<String, List<Dated>> inRegion = new HashMap<>();
        Map<String, List<Dated>> inCountry = new HashMap<>();
        List<Dated> regional = new ArrayList<>();
        List<Dated> national = new ArrayList<>();
        for (ReportedEvent event : events) {
            Dated dated = Dated.of(event);
            EventPlace place = event.event().place();
            if (place == null || place.precision() == PlacePrecision.COUNTRY) {
                national.add(dated);
            } else if (place.precision() == PlacePrecision.REGION || place.latitude() == null) {
                regional.add(dated);
                inRegion.computeIfAbsent(regionOf(place), k -> new ArrayList<>())
                        .add(dated);
            } else {
                points.computeIfAbsent(cellOf(place, 0, 0), k -> new ArrayList<>())
                        .add(dated);
                inRegion.computeIfAbsent(regionOf(place), k -> new ArrayList<>())
                        .add(dated);
            }
            inCountry.computeIfAbsent(countryOf(place), k -> new ArrayList<>()).add(dated);
        }
        amongPoints(points, pair);
        amongAreas(
                regional, dated -> inRegion.get(regionOf(dated.event().event().place())), pair);
        amongAreas(
                national, dated -> inCountry.get(countryOf(dated.event().event().place())), pair);
    }

    private static void amongPoints(Map<String, List<Dated>> cells, BiConsumer<ReportedEvent, ReportedEvent> pair) {
        for (List<Dated> cell : cells.values()) {
            EventPlace here = cell.get(0).event().event().place();
            List<Dated> around = new ArrayList<>();
            for (int north = -1; north <= 1; north++) {
                for (int east = -1; east <= 1; east++) {
                    around.addAll(cells.getOrDefault(cellOf(here, north, east), List.of()));
                }
            }
            around.sort(Comparator.comparing(Dated::from));
            long longest = around.stream().mapToLong(Dated::days).max().orElse(0);
            for (Dated one : cell) {
                meet(one, around, longest, pair);
            }
        }
    }

    private interface Around {
        @Nullable
        List<Dated> of(Dated dated);
    }

    private static void amongAreas(List<Dated> events, Around around, BiConsumer<ReportedEvent, ReportedEvent> pair) {
        for (Dated one : events) {
            List<Dated> others = around.of(one);
            if (others != null) {
                for (Dated other : others) {
                    boolean twice = other.event().compareTo(one.event()) <= 0 && isArea(other) && isLike(one, other);
                    if (!twice && overlap(one, other)) {
                        pair.accept(one.event(), other.event());
                    }
                }
            }
        }
    }

    private static boolean isArea(Dated dated) {
        EventPlace place = dated.event().event().place();
        return place == null || place.precision().compareTo(PlacePrecision.REGION) >= 0 || place.latitude() == null;
    }

    /** Both are met from both sides: told by country, or by region. */
    private static boolean isLike(Dated one, Dated other) {
        return isNational(one) == isNational(other);
    }

    private static boolean isNational(Dated dated) {
        EventPlace place = dated.event().event().place();
        return place == null || place.precision() == PlacePrecision.COUNTRY;
    }

    /** @param around sorted by their first day, none longer than {@code longest} days */
    private static void meet(
            Dated one, List<Dated> around, long longest, BiConsumer<ReportedEvent, ReportedEvent> pair) {
        for (int i = firstEndingFrom(around, one.from(), longest); i < around.size(); i++) {
            Dated other = around.get(i);
            if (other.from().isAfter(one.to())) {
                break;
            }
            if (one.event().compareTo(other.event()) < 0 && overlap(one, other)) {
                pair.accept(one.event(), other.event());
            }
        }
    }

    /** Index before which all have ended before a day. */
    private static int firstEndingFrom(List<Dated> sorted, LocalDate day, long longest) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ChronoUnit.DAYS.between(sorted.get(middle).from(), day) > longest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean overlap(Dated a, Dated b) {
        return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
    }

    private static String cellOf(@Nullable EventPlace place, int north, int east) {
        Double latitude = place == null ? null : place.latitude();
        Double longitude = place == null ? null : place.longitude();
        if (latitude == null || longitude == null) {
            return "";
        }
        return ((int) Math.floor(latitude / CELL_DEGREES) + north) + " "
                + ((int) Math.floor(longitude / CELL_DEGREES) + east);
    }

    private static String regionOf(@Nullable EventPlace place) {
        return place == null ? "" : place.iso3() + "/" + place.admin1();
    }

    private static String countryOf(@Nullable EventPlace place) {
        return place == null || place.iso3() == null ? "" : place.iso3();
    }
}
