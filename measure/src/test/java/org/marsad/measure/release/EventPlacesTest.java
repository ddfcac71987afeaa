package org.marsad.measure.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.PanelBuilder;
import org.marsad.measure.panel.Territory;
import org.marsad.measure.panel.Told;
import org.marsad.measure.panel.Unit;
import org.marsad.model.DataIssue;
import org.marsad.model.Month;
import org.marsad.model.RecordedEvent;
import org.marsad.model.Violence;
import org.marsad.region.PlacedDeaths;
import org.marsad.region.PlacedDeaths.Extent;
import org.marsad.region.RegionPack;

/** Every event here is invented. */
class EventPlacesTest {
    private static final Territory TERRITORY = new Territory(RegionPack.sahel().areas());
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    private static final double GAO_LATITUDE = 16.27;
    private static final double GAO_LONGITUDE = -0.05;

    private final List<DataIssue> issues = new ArrayList<>();
    private final EventPlaces places = new EventPlaces(TERRITORY, TODAY, issues::add);

    @Test
    void anEventCountsInTheMonthOfItsLastDay() {
        assertThat(place(event(1, "Gao region", "Gao cercle")).month()).isEqualTo(Month.of(2023, 2));
    }

    @Test
    void theCollectionsPrecisionSaysHowFarAnEventIsSpread() {
        assertThat(place(event(1, "Gao region", "Gao cercle")).extent()).isEqualTo(Extent.CELL);
        assertThat(place(event(3, "Gao region", "Gao cercle")).extent()).isEqualTo(Extent.CELL);
        assertThat(place(event(4, "Gao region", null)).extent()).isEqualTo(Extent.ADMIN1);
        assertThat(place(event(5, "Gao region", "Gao cercle")).extent()).isEqualTo(Extent.AROUND);
        assertThat(place(event(5, "Gao region", null)).extent()).isEqualTo(Extent.ADMIN1);
        assertThat(place(event(5, null, null)).extent()).isEqualTo(Extent.COUNTRY);
        assertThat(place(event(6, null, null)).extent()).isEqualTo(Extent.COUNTRY);
        assertThat(place(event(7, null, null)).extent()).isEqualTo(Extent.COUNTRY);
        assertThat(place(event(null, null, null)).extent()).isEqualTo(Extent.UNSTATED);
        assertThat(place(event(4, "Gao region", null)).admin1()).isEqualTo("Gao");
    }

    @Test
    void whatIsSpreadAddsUpAndLiesInsideItsAreaOnNoSingleCell() {
        assertThat(cells(event(1, "Gao region", "Gao cercle"))).hasSize(1);
        double[] around = cells(event(5, "Gao region", "Gao cercle"));
        double[] unit = cells(event(4, "Gao region", null));
        double[] country = cells(event(6, null, null));
        assertThat(around.length).isBetween(4, 9);
        assertThat(unit.length).isBetween(30, 60);
        assertThat(country.length).isBetween(400, 500);
        for (double[] spread : List.of(around, unit, country)) {
            assertThat(Arrays.stream(spread).sum()).isCloseTo(10, within(1e-9));
            assertThat(Arrays.stream(spread).max().orElseThrow()).isLessThan(4);
        }
    }

    @Test
    void anEventAcrossTheBorderStaysInTheCountryThatTheCollectionGives() {
        // in Burkina Faso, told as of Mali
        RecordedEvent event = event("MLI", "state-based", 14.1, -1.6, 1, 10, LocalDate.of(2023, 2, 3));
        PlacedDeaths placed = place(event);
        assertThat(placed.iso3()).isEqualTo("MLI");
        assertThat(placed.admin1()).isIn("Mopti", "Tombouctou", "Gao");
    }

    @Test
    void whatCannotCountIsLeftOutByName() {
        assertThat(places.place(event("MLI", "Armed clash", 14, -2, 1, 1, TODAY)))
                .isEmpty();
        assertThat(places.place(event("MLI", "state-based", 14, -2, 1, 1, TODAY.plusDays(1))))
                .isEmpty();
        assertThat(places.place(event(null, "state-based", 14, -2, 1, 1, TODAY)))
                .isEmpty();
        assertThat(places.place(event("MLI", "state-based", 14, -2, 1, null, TODAY)))
                .isEmpty();
        assertThat(issues)
                .extracting(DataIssue::kind)
                .containsExactly("unknown-kind", "future-date", "unknown-country", "unknown-deaths");
        assertThat(issues.get(1).message())
                .isEqualTo("event e1 was left out: it ends on 2024-07-01, which is after 2024-06-30.");
    }

    private PlacedDeaths place(RecordedEvent event) {
        return places.place(event).orElseThrow();
    }

    private double[] cells(RecordedEvent event) {
        Month month = Month.of(2023, 2);
        PanelBuilder builder =
                new PanelBuilder(TERRITORY, Told.always(Set.of("MLI")), month, month, List.of(place(event)));
        Panel parts = builder.cellParts(EnumSet.allOf(Violence.class), Estimate.BEST, List.of("MLI"));
        assertThat(parts.units()).extracting(Unit::iso3).containsOnly("MLI");
        return java.util.stream.IntStream.range(0, parts.units().size())
                .mapToDouble(u -> parts.value(u, month))
                .filter(v -> v > 0)
                .toArray();
    }

    private static RecordedEvent event(@Nullable Integer precision, @Nullable String admin1, @Nullable String admin2) {
        return new RecordedEvent(
                "ucdp-ged",
                "24.1",
                "e1",
                "state-based",
                LocalDate.of(2023, 1, 30),
                LocalDate.of(2023, 2, 2),
                1,
                null,
                null,
                null,
                admin1,
                admin2,
                "Mali",
                "MLI",
                GAO_LATITUDE,
                GAO_LONGITUDE,
                precision,
                null,
                5,
                10,
                20,
                0);
    }

    private static RecordedEvent event(
            @Nullable String iso3,
            String kind,
            double latitude,
            double longitude,
            int precision,
            @Nullable Integer best,
            LocalDate to) {
        return new RecordedEvent(
                "ucdp-ged",
                "24.1",
                "e1",
                kind,
                to,
                to,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                iso3,
                latitude,
                longitude,
                precision,
                null,
                null,
                best,
                null,
                null);
    }
}
