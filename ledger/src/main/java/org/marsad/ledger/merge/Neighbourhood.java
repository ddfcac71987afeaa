package org.marsad.ledger.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.EventPlace;
import org.marsad.model.PlacePrecision;
import org.marsad.model.When;

/**
 * Where and when a reported event lies, and where another that may be the same must be looked for. Blocks are cells of half
 * a degree for events told by their spot, regions for all events in them, countries for all events in them. Whatever finds
 * another is found by it, and through one block only.
 *
 * @param liesIn blocks under which the event is found
 * @param looksIn blocks in which its like are found
 * @param first first day on which another report may date it
 * @param last last such day
 */
public record Neighbourhood(List<String> liesIn, List<String> looksIn, LocalDate first, LocalDate last) {
    private static final double CELL_DEGREES = 0.5;

    /** A report may come so long after an event that it does not date. */
    private static final int UNDATED_DAYS = 10;

    public Neighbourhood {
        liesIn = List.copyOf(liesIn);
        looksIn = List.copyOf(looksIn);
    }

    /** Whether there is a time at which an event's like may be looked for. */
    static boolean isKnown(ReportedEvent event) {
        return event.event().date() != null || event.published() != null;
    }

    /** Null for an event that neither its report nor the day of publication dates: it may be any, and is like none. */
    public static @Nullable Neighbourhood of(ReportedEvent event) {
        When when = event.event().date();
        LocalDate published = event.published();
        LocalDate first;
        LocalDate last;
        if (when != null) {
            first = when.from().minusDays(Time.DAYS_APART);
            last = when.to();
        } else if (published != null) {
            first = published.minusDays(UNDATED_DAYS);
            last = published;
        } else {
            return null;
        }
        EventPlace place = event.event().place();
        String country = "country " + (place == null || place.iso3() == null ? "" : place.iso3());
        String wholeCountry = "whole " + country;
        if (place == null || place.precision() == PlacePrecision.COUNTRY) {
            return new Neighbourhood(List.of(wholeCountry, country), List.of(country), first, last);
        }
        String region = "region " + place.iso3() + " " + place.admin1();
        String wholeRegion = "whole " + region;
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        if (place.precision() == PlacePrecision.REGION || latitude == null || longitude == null) {
            return new Neighbourhood(List.of(wholeRegion, region, country), List.of(region, wholeCountry), first, last);
        }
        List<String> around = new ArrayList<>(List.of(wholeRegion, wholeCountry));
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                around.add(cell(latitude, longitude, north, east));
            }
        }
        return new Neighbourhood(List.of(cell(latitude, longitude, 0, 0), region, country), around, first, last);
    }

    /** Whether two events find each other. */
    boolean meets(Neighbourhood other) {
        return overlaps(other) && looksIn.stream().anyMatch(other.liesIn::contains);
    }

    /** Whether two events may have happened at one time. */
    public boolean overlaps(Neighbourhood other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    private static String cell(double latitude, double longitude, int north, int east) {
        return "cell " + ((int) Math.floor(latitude / CELL_DEGREES) + north) + " "
                + ((int) Math.floor(longitude / CELL_DEGREES) + east);
    }
}
