package org.marsad.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marsad.model.Area;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.model.PrioGridCell;

class AreasTest {
    private static final Region SAHEL = RegionPack.sahel();
    private static final Areas AREAS = SAHEL.areas();
    private static final LocalDate IN_2022 = LocalDate.of(2022, 6, 1);

    @Test
    void maliHasNineElevenThenTwentyUnits() {
        assertThat(AREAS.listAdmin1("MLI", LocalDate.of(2012, 4, 6))).hasSize(9);
        assertThat(AREAS.listAdmin1("MLI", IN_2022))
                .extracting(Area::name)
                .hasSize(11)
                .contains("Menaka", "Taoudenit")
                .doesNotContain("Bandiagara");
        assertThat(AREAS.listAdmin1("MLI", LocalDate.of(2023, 3, 13)))
                .extracting(Area::name)
                .hasSize(20)
                .contains("Bandiagara", "Nioro");
    }

    @Test
    void burkinaFasoHasThirteenThenSeventeenRegions() {
        assertThat(AREAS.listAdmin1("BFA", LocalDate.of(2025, 7, 1))).hasSize(13);
        assertThat(AREAS.listAdmin1("BFA", LocalDate.of(2025, 7, 2))).hasSize(17);
    }

    @Test
    void aReformTellsWhatBecameOfARegion() {
        assertThat(AREAS.successions())
                .filteredOn(s -> s.from().equals("bfa-2001/sahel"))
                .extracting(Areas.Succession::to)
                .containsExactlyInAnyOrder("bfa-2025/liptako", "bfa-2025/soum");
        assertThat(AREAS.successions())
                .allSatisfy(s -> assertThat(AREAS.find(s.from())).isPresent())
                .allSatisfy(s -> assertThat(AREAS.find(s.to())).isPresent());
    }

    @Test
    void everyUnitOfTheSecondLevelIsAUnitOfThePackAndLiesInItsCountry() {
        List<Area> units = AREAS.list().stream()
                .filter(area -> area.kind() == PlaceKind.ADMIN2)
                .toList();
        assertThat(units).hasSize(49 + 45 + 63).allSatisfy(unit -> {
            Place place = SAHEL.findPlace(String.valueOf(unit.place())).orElseThrow();
            assertThat(place.kind()).isEqualTo(PlaceKind.ADMIN2);
            assertThat(place.country()).isEqualTo(unit.country());
            Outline outline = AREAS.outline(unit);
            double off = outline.contains(place.latitude(), place.longitude())
                    ? 0
                    : outline.kilometresToBorder(place.latitude(), place.longitude());
            assertThat(off).as("%s, %s km from its place", unit.id(), off).isLessThan(10);
        });
    }

    @Test
    void aPlaceHasItsAreaOfNowOrElseItsLast() {
        assertThat(AREAS.findLatest("bfa-adm2-seno")).map(Area::id).contains("bfa-provinces-1997/seno");
        assertThat(AREAS.findLatest("mli-adm2-ansongo")).map(Area::to).contains(LocalDate.of(2023, 3, 13));
        assertThat(AREAS.findLatest("mli-adm2-aguelhok")).isEmpty();
    }

    @Test
    void everyTownOfTheThreeCountriesLiesInItsRegion() {
        List<Place> towns = SAHEL.places().stream()
                .filter(p -> p.kind() == PlaceKind.TOWN
                        && Set.of("MLI", "NER", "BFA").contains(p.country()))
                .toList();
        assertThat(towns).hasSizeGreaterThan(140).allSatisfy(town -> {
            String admin1 = "Taoudenit".equals(town.admin1()) ? "Tombouctou" : town.admin1();
            Area area = AREAS.listAdmin1(town.country(), IN_2022).stream()
                    .filter(a -> a.name().equals(admin1))
                    .findFirst()
                    .orElseThrow();
            Outline outline = AREAS.outline(area);
            boolean inside = outline.contains(town.latitude(), town.longitude());
            double off = outline.kilometresToBorder(town.latitude(), town.longitude());
            assertThat(inside || off < 10)
                    .as("%s, %s km from %s", town.id(), off, admin1)
                    .isTrue();
        });
    }

    @Test
    void aPointIsInOneCountryAndOneRegion() {
        assertThat(AREAS.findCountry(16.27, -0.04)).map(Area::country).hasValue("MLI");
        assertThat(AREAS.findAdmin1(16.27, -0.04, IN_2022)).map(Area::name).hasValue("Gao");
        assertThat(AREAS.findCountry(0, -30)).isEmpty();
    }

    @Test
    void ringsAreClosedAndRegionsOfACountryDoNotOverlap() {
        for (Area area : AREAS.list()) {
            for (double[] ring : AREAS.outline(area).rings()) {
                assertThat(ring[0]).as(area.id()).isEqualTo(ring[ring.length - 2]);
                assertThat(ring[1]).as(area.id()).isEqualTo(ring[ring.length - 1]);
            }
        }
        for (double latitude = 10.1; latitude < 24; latitude += 0.37) {
            for (double longitude = -12; longitude < 15; longitude += 0.41) {
                double y = latitude;
                double x = longitude;
                Set<String> around = AREAS.listAdmin1("NER", IN_2022).stream()
                        .filter(a -> AREAS.outline(a).contains(y, x))
                        .map(Area::name)
                        .collect(Collectors.toSet());
                assertThat(around).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void gridCellsAreCountedFromTheSouthWest() {
        assertThat(PrioGridCell.at(-90, -180).gid()).isEqualTo(1);
        assertThat(PrioGridCell.at(90, 180).gid()).isEqualTo(259_200);
        assertThat(PrioGridCell.at(9.25, -2.75).gid()).isEqualTo(142_915);
        PrioGridCell cell = new PrioGridCell(142_915);
        assertThat(cell.latitude()).isEqualTo(9.25);
        assertThat(cell.longitude()).isEqualTo(-2.75);
    }

    @Test
    void aBorderCellBelongsToAllItsCountries() {
        GridCell cell = AREAS.findCell(new PrioGridCell(142_915)).orElseThrow();
        assertThat(cell.majority()).isEqualTo("CIV");
        assertThat(cell.shares()).containsOnlyKeys("CIV", "GHA", "BFA");
        assertThat(AREAS.cells())
                .hasSize(1007)
                .allSatisfy(c -> assertThat(c.shares().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isBetween(0.9, 1.01));
    }
}
