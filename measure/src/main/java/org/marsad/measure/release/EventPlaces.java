package org.marsad.measure.release;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.measure.panel.Territory;
import org.marsad.model.Area;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.Month;
import org.marsad.model.PrioGridCell;
import org.marsad.model.RecordedEvent;
import org.marsad.model.Violence;
import org.marsad.region.PlacedDeaths;
import org.marsad.region.PlacedDeaths.Extent;

/**
 * Finds month and place of recorded events of UCDP. The month is that of the last day, which is how VIEWS counts them. The
 * country is the one that UCDP gives; the first-level unit the one around the point. A place with {@code where_prec} 1 to 3 is a
 * cell; 4 is spread over its first-level unit, 6 over the country; 5 (a road, a forest, a region across units) over the cells
 * around it where a second-level unit is given, over the first-level unit where only that is, else over the country (GED codebook 24.1).
 */
public final class EventPlaces {
    private static final int SECOND_LEVEL = 3;
    private static final int FIRST_LEVEL = 4;
    private static final int FUZZY = 5;

    private final Territory territory;
    private final LocalDate today;
    private final Consumer<DataIssue> issues;

    /**
     * @param today events that end later are left out
     * @param issues takes what is wrong with an event, which is then left out
     */
    public EventPlaces(Territory territory, LocalDate today, Consumer<DataIssue> issues) {
        this.territory = territory;
        this.today = today;
        this.issues = issues;
    }

    /** The event by month and place; empty where it cannot count, which is told as an issue. */
    public Optional<PlacedDeaths> place(RecordedEvent event) {
        Optional<Violence> kind =
                event.kind() == null ? Optional.empty() : Violence.ofLabel(String.valueOf(event.kind()));
        if (kind.isEmpty()) {
            return leftOut(
                    event,
                    "unknown-kind",
                    "its kind is " + event.kind()
                            + ", which is none of UCDP's three. Maybe it is of another collection.");
        }
        if (event.to().isAfter(today)) {
            return leftOut(event, "future-date", "it ends on " + event.to() + ", which is after " + today + ".");
        }
        String iso3 = event.iso3();
        Integer best = event.best();
        if (iso3 == null || best == null) {
            return leftOut(
                    event,
                    iso3 == null ? "unknown-country" : "unknown-deaths",
                    iso3 == null
                            ? "its country is " + event.country() + ", which has no ISO 3166-1 code."
                            : "it has no best estimate of deaths.");
        }
        Where where = where(event, iso3);
        int low = event.low() == null ? best : event.low();
        int high = event.high() == null ? best : event.high();
        return Optional.of(new PlacedDeaths(
                Month.of(event.to()),
                kind.get(),
                iso3,
                where.admin1,
                where.cell,
                where.extent,
                1,
                Math.min(low, best),
                best,
                Math.max(high, best),
                civilians(event, kind.get(), best)));
    }

    /** Deaths in one-sided violence are of civilians by definition. */
    private static int civilians(RecordedEvent event, Violence kind, int best) {
        Integer told = event.civilians();
        return told != null ? told : kind == Violence.ONE_SIDED ? best : 0;
    }

    private record Where(@Nullable String admin1, @Nullable PrioGridCell cell, Extent extent) {}

    private Where where(RecordedEvent event, String iso3) {
        Double latitude = event.latitude();
        Double longitude = event.longitude();
        Integer precision = event.placePrecision();
        if (latitude == null || longitude == null || (precision != null && precision > FUZZY)) {
            return new Where(null, null, Extent.COUNTRY);
        }
        String unit =
                territory.findAdmin1(iso3, latitude, longitude).map(Area::name).orElse(null);
        PrioGridCell cell = PrioGridCell.at(latitude, longitude);
        if (precision == null) {
            return new Where(unit, cell, Extent.UNSTATED);
        }
        if (precision <= SECOND_LEVEL) {
            return new Where(unit, cell, Extent.CELL);
        }
        if (precision == FUZZY && event.admin2() != null) {
            return new Where(unit, cell, Extent.AROUND);
        }
        boolean known = unit != null && (precision == FIRST_LEVEL || event.admin1() != null);
        return known ? new Where(unit, null, Extent.ADMIN1) : new Where(null, null, Extent.COUNTRY);
    }

    private Optional<PlacedDeaths> leftOut(RecordedEvent event, String kind, String message) {
        issues.accept(new DataIssue(
                kind,
                Severity.UNREADABLE,
                event.collection() + " " + event.vintage(),
                null,
                "event " + event.id() + " was left out: " + message));
        return Optional.empty();
    }
}
