package org.marsad.measure.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.model.Month;
import org.marsad.model.Violence;
import org.marsad.region.RegionPack;

class HistoryTest {
    private static final Path SHARED = Path.of("../../shared/data");
    private static final List<String> CORE = List.of("MLI", "NER", "BFA");
    private static final History HISTORY = History.load(RegionPack.sahel());

    @Test
    void theWorldHas191CountriesAndThoseThatDidNotExistAreUnknown() {
        Panel world = HISTORY.countries();
        assertThat(world.units()).hasSize(191).doesNotHaveDuplicates().isSorted();
        assertThat(world.first()).isEqualTo(Month.of(1990, 1));
        assertThat(HISTORY.last()).isEqualTo(world.last()).isEqualTo(Month.of(2024, 4));
        int southSudan = unit(world, "SSD");
        assertThat(world.value(southSudan, Month.of(2011, 6))).isNaN();
        assertThat(world.value(southSudan, Month.of(2011, 7))).isNotNaN();
        assertThat(knownIn(world, Month.of(1990, 1))).isEqualTo(154);
        assertThat(knownIn(world, world.last())).isEqualTo(191);
    }

    @Test
    void everyCountryHasItsViewsId() {
        assertThat(HISTORY.viewsIds())
                .hasSize(191)
                .containsEntry("MLI", 50)
                .containsEntry("NER", 78)
                .containsEntry("XKX", 232);
        assertThat(HISTORY.viewsIds().values()).doesNotHaveDuplicates();
        assertThat(HISTORY.viewsIds().keySet())
                .containsAll(HISTORY.countries().units().stream().map(Unit::id).toList());
    }

    @Test
    void everyCountryMonthIsWhatItsSourceSays() throws IOException {
        Path source = SHARED.resolve("history/country_month_state_based.csv");
        assumeTrue(Files.exists(source), "skipped: there is no " + source);
        Panel world = HISTORY.countries();
        Map<Integer, Integer> byViewsId = new TreeMap<>();
        HISTORY.viewsIds().forEach((iso3, id) -> byViewsId.put(id, unit(world, iso3)));
        int seen = 0;
        for (String line :
                Files.readAllLines(source).subList(1, Files.readAllLines(source).size())) {
            String[] cells = line.split(",");
            int unit = byViewsId.get(Integer.parseInt(cells[1]));
            assertThat(world.value(unit, new Month(Integer.parseInt(cells[0]))))
                    .as(line)
                    .isEqualTo(Double.parseDouble(cells[2]));
            seen++;
        }
        long known = IntStream.range(0, 191)
                .mapToLong(u -> Arrays.stream(world.row(u))
                        .filter(v -> !Double.isNaN(v))
                        .count())
                .sum();
        assertThat(seen).isEqualTo(76_287);
        assertThat(known).isEqualTo(seen);
    }

    @Test
    void theRegionsOwnFiguresAreTheOfficialActualsOf2018To2023() throws IOException {
        Path actuals = SHARED.resolve("challenge/actuals_country_month_2018_2024.csv");
        assumeTrue(Files.exists(actuals), "skipped: there is no " + actuals);
        Panel countries = HISTORY.countries(Violence.STATE_BASED, Estimate.BEST, CORE);
        Map<String, Integer> agreeing = new TreeMap<>();
        for (String line : Files.readAllLines(actuals)) {
            String[] cells = line.split(",");
            for (String iso3 : CORE) {
                if (cells[1].equals(String.valueOf(HISTORY.viewsIds().get(iso3)))) {
                    Month month = new Month(Integer.parseInt(cells[0]));
                    if (countries.value(unit(countries, iso3), month) == Double.parseDouble(cells[2])) {
                        agreeing.merge(iso3, 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(agreeing).isEqualTo(Map.of("BFA", 72, "MLI", 72, "NER", 72));
    }

    @Test
    void unitsAndPartsOfCellsAddUpToTheirCountryInEveryMonth() {
        for (Violence kind : Violence.values()) {
            for (Estimate estimate : Estimate.values()) {
                Panel countries = HISTORY.countries(kind, estimate, CORE);
                Panel units = HISTORY.admin1(kind, estimate, CORE);
                Panel parts = HISTORY.cellParts(kind, estimate, CORE);
                for (int c = 0; c < 3; c++) {
                    String iso3 = countries.units().get(c).id();
                    for (int t = 0; t < countries.months(); t++) {
                        Month month = countries.first().plus(t);
                        double whole = countries.value(c, month);
                        assertThat(sum(units, iso3, month))
                                .as("%s %s", iso3, month)
                                .isCloseTo(whole, within(1e-6));
                        assertThat(sum(parts, iso3, month))
                                .as("%s %s", iso3, month)
                                .isCloseTo(whole, within(1e-6));
                    }
                }
            }
        }
    }

    @Test
    void lowBestAndHighAreInOrderInEveryCellAndCiviliansAreAmongOneSidedDeaths() {
        Panel low = HISTORY.cells(Violence.ONE_SIDED, Estimate.LOW, CORE);
        Panel best = HISTORY.cells(Violence.ONE_SIDED, Estimate.BEST, CORE);
        Panel high = HISTORY.cells(Violence.ONE_SIDED, Estimate.HIGH, CORE);
        for (int u = 0; u < best.units().size(); u++) {
            for (int t = 0; t < best.months(); t++) {
                Month month = best.first().plus(t);
                if (!Double.isNaN(best.value(u, month))) {
                    assertThat(low.value(u, month)).isLessThanOrEqualTo(best.value(u, month) + 1e-9);
                    assertThat(best.value(u, month)).isLessThanOrEqualTo(high.value(u, month) + 1e-9);
                }
            }
        }
    }

    @Test
    void countriesThatTheCollectionDoesNotTellAreUnknownAndNotQuiet() {
        assertThat(HISTORY.toldCountries()).isEqualTo(Set.of("BEN", "BFA", "CIV", "GNB", "MLI", "NER", "SEN", "TGO"));
        List<String> untold = List.of("NGA", "TCD", "DZA", "LBY", "MRT", "GHA", "GIN");
        Panel countries = HISTORY.countries(Violence.STATE_BASED, Estimate.BEST, untold);
        Panel cells = HISTORY.cells(Violence.STATE_BASED, Estimate.BEST, untold);
        assertThat(countries.units()).hasSize(7);
        assertThat(cells.units()).hasSizeGreaterThan(1_000);
        assertThat(known(countries)).isZero();
        assertThat(known(cells)).isZero();
    }

    @Test
    void aCellSharedWithAnUntoldCountryIsUnknownButItsOtherPartIsNot() {
        Panel cells = HISTORY.cells(Violence.STATE_BASED, Estimate.BEST, CORE);
        // Bosso, where Niger meets Nigeria and Chad
        assertThat(cells.value(unit(cells, "149427"), Month.of(2016, 6))).isNaN();
        Panel parts = HISTORY.cellParts(Violence.STATE_BASED, Estimate.BEST, CORE);
        assertThat(parts.value(unit(parts, "149427/NER"), Month.of(2016, 6))).isPositive();
        // Menaka, far from any border with one of them
        assertThat(cells.value(unit(cells, "152284"), Month.of(2022, 3))).isPositive();
        assertThat(cells.units()).hasSize(914);
        long unknown = IntStream.range(0, 914)
                .filter(u -> Double.isNaN(cells.value(u, cells.first())))
                .count();
        assertThat(unknown).isEqualTo(68);
    }

    @Test
    void whatIsKnownOnlyRoughlyStandsOnNoSingleCell() {
        // 250 deaths of 1990 of which only the country is told lie in the desert cell that stands for Mali
        Panel parts = HISTORY.cellParts(Violence.STATE_BASED, Estimate.BEST, List.of("MLI"));
        Panel countries = HISTORY.countries(Violence.STATE_BASED, Estimate.BEST, List.of("MLI"));
        Month month = Month.of(1990, 12);
        assertThat(countries.value(0, month)).isGreaterThanOrEqualTo(250);
        double most = IntStream.range(0, parts.units().size())
                .mapToDouble(u -> parts.value(u, month))
                .max()
                .orElseThrow();
        assertThat(most).isLessThan(5);
    }

    @Test
    void theOtherCountriesThatAreToldHaveTheirCellsAndUnits() {
        Panel togo = HISTORY.admin1(Violence.STATE_BASED, Estimate.BEST, List.of("TGO"));
        assertThat(togo.units()).extracting(Unit::name).contains("Savanes", "Kara");
        assertThat(togo.value(unit(togo, "TGO/Savanes"), Month.of(2022, 7))).isPositive();
        Panel cells = HISTORY.cells(Violence.STATE_BASED, Estimate.BEST, List.of("SEN", "CIV"));
        assertThat(cells.units()).hasSizeGreaterThan(100);
        assertThat(known(cells)).isPositive();
    }

    @Test
    void vintagesAreToldBySpan() {
        assertThat(HISTORY.vintage())
                .isEqualTo("v1 1990-01..2016-10, v2hist 2016-11..2017-12, v2actual 2018-01..2024-04;"
                        + " GED 24.1 1989-01..2023-12");
        assertThat(HISTORY.lastOfCells()).isEqualTo(Month.of(2023, 12));
    }

    private static int unit(Panel panel, String id) {
        return IntStream.range(0, panel.units().size())
                .filter(u -> panel.units().get(u).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no unit " + id));
    }

    private static double sum(Panel panel, String iso3, Month month) {
        return IntStream.range(0, panel.units().size())
                .filter(u -> iso3.equals(panel.units().get(u).iso3()))
                .mapToDouble(u -> panel.value(u, month))
                .sum();
    }

    private static long known(Panel panel) {
        return IntStream.range(0, panel.units().size())
                .filter(u -> !Arrays.stream(panel.row(u)).allMatch(Double::isNaN))
                .count();
    }

    private static long knownIn(Panel panel, Month month) {
        return IntStream.range(0, panel.units().size())
                .filter(u -> !Double.isNaN(panel.value(u, month)))
                .count();
    }
}
