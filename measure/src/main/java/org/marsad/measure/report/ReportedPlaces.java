package org.marsad.measure.report;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.measure.panel.Territory;
import org.marsad.model.Area;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Month;
import org.marsad.model.PlacePrecision;
import org.marsad.model.PrioGridCell;
import org.marsad.model.When;
import org.marsad.region.PlacedDeaths;
import org.marsad.region.PlacedDeaths.Extent;

/**
 * Finds month and place of events that reports tell. One whose date spans several months, or whose country is not told, counts
 * nowhere; one without a position is spread over its first-level unit or its country.
 */
public final class ReportedPlaces {
    private final Territory territory;
    private final Killed killed;
    private final Consumer<LedgerEvent> leftOut;

    /** The least number killed that stands in an event's accounts. */
    @FunctionalInterface
    public interface Killed {
        /** Null where nobody gives a number. */
        @Nullable
        Integer least(LedgerEvent event);
    }

    /** @param leftOut takes events that count nowhere */
    public ReportedPlaces(Territory territory, Killed killed, Consumer<LedgerEvent> leftOut) {
        this.territory = territory;
        this.killed = killed;
        this.leftOut = leftOut;
    }

    /**
     * The event by month and place. Its deaths are the least that are told, in all three estimates: reports give no best one.
     */
    public Optional<PlacedDeaths> place(LedgerEvent event) {
        When date = event.date();
        EventPlace place = event.place();
        String iso3 = place == null ? null : place.iso3();
        if (date == null || place == null || iso3 == null || !isOfOneMonth(date)) {
            leftOut.accept(event);
            return Optional.empty();
        }
        Integer least = killed.least(event);
        int deaths = least == null ? 0 : least;
        Month month = Month.of(date.to());
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        String admin1 = unit(iso3, place);
        boolean isPoint = place.precision() == PlacePrecision.EXACT || place.precision() == PlacePrecision.NEAR;
        if (isPoint && latitude != null && longitude != null) {
            PrioGridCell cell = PrioGridCell.at(latitude, longitude);
            return Optional.of(counted(month, iso3, admin1, cell, Extent.CELL, deaths));
        }
        return Optional.of(counted(month, iso3, admin1, null, admin1 == null ? Extent.COUNTRY : Extent.ADMIN1, deaths));
    }

    private static boolean isOfOneMonth(When date) {
        return YearMonth.from(date.from()).equals(YearMonth.from(date.to()));
    }

    /** By position where there is one: the unit's name may be that of a newer frame. */
    private @Nullable String unit(String iso3, EventPlace place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        if (place.precision() == PlacePrecision.COUNTRY) {
            return null;
        }
        if (latitude != null && longitude != null) {
            return territory
                    .findAdmin1(iso3, latitude, longitude)
                    .map(Area::name)
                    .orElse(null);
        }
        return territory.listAdmin1(iso3).stream()
                .map(Area::name)
                .filter(name -> name.equals(place.admin1()))
                .findFirst()
                .orElse(null);
    }

    private static PlacedDeaths counted(
            Month month, String iso3, @Nullable String admin1, @Nullable PrioGridCell cell, Extent extent, int deaths) {
        return new PlacedDeaths(month, null, iso3, admin1, cell, extent, 1, deaths, deaths, deaths, 0);
    }
}
