package org.marsad.outlook.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.measure.history.History;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;
import org.marsad.region.RegionPack;

class ChallengeFilesTest {
    private static final Path SHARED = Path.of("..", "..", "shared", "data");
    private static final Unit MALI = new Unit(UnitKind.COUNTRY, "MLI", "Mali", "MLI");
    private static final Unit NIGER = new Unit(UnitKind.COUNTRY, "NER", "Niger", "NER");

    @TempDir
    Path folder;

    private final ChallengeFiles files = new ChallengeFiles(Map.of(50, MALI, 78, NIGER));

    private Panel history(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("country_month_state_based.csv"),
                "month_id,country_id,sb,src,year,month,name\n" + String.join("\n", rows));
        return files.history(folder);
    }

    @Test
    void months_without_a_row_are_unknown() throws IOException {
        Panel panel = history("121,50,3,v1,1990,1,Mali", "123,50,4,v1,1990,3,Mali", "122,78,0,v1,1990,2,Niger");
        assertThat(panel.units()).containsExactly(MALI, NIGER);
        assertThat(panel.first()).isEqualTo(Month.of(1990, 1));
        assertThat(panel.row(0)).containsExactly(3, Double.NaN, 4);
        assertThat(panel.row(1)).containsExactly(Double.NaN, 0, Double.NaN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "121,50,-3,v1,1990,1,Mali | sb must be 0 or more, but was -3",
                "121,50,NaN,v1,1990,1,Mali | sb must be 0 or more, but was NaN",
                "121,50,many,v1,1990,1,Mali | many",
                "121,50 | has 2 columns of 7",
                "122,78,0,v1,1990,2,Niger | Niger has 1990-02 twice",
                "121,999,0,v1,1990,1,Atlantis | country_id 999 is of no country"
            })
    void a_row_that_cannot_be_used_is_named_with_its_line(String row, String problem) {
        assertThatExceptionOfType(UnusableDataException.class)
                .isThrownBy(() -> history("122,78,1,v1,1990,2,Niger", row))
                .withMessageContaining("country_month_state_based.csv, line 3: ")
                .withMessageContaining(problem);
    }

    @Test
    void a_file_that_is_missing_empty_or_of_another_kind_is_named() throws IOException {
        assertThatExceptionOfType(UnusableDataException.class)
                .isThrownBy(() -> files.history(folder))
                .withMessageContaining("country_month_state_based.csv: cannot be read");
        assertThatExceptionOfType(UnusableDataException.class)
                .isThrownBy(this::history)
                .withMessageContaining("no rows");
        Files.writeString(folder.resolve("country_month_state_based.csv"), "a,b\n1,2\n");
        assertThatExceptionOfType(UnusableDataException.class)
                .isThrownBy(() -> files.history(folder))
                .withMessageContaining("has no column month_id");
    }

    @Test
    void draws_that_are_not_the_last_twelve_months_are_counted() throws IOException {
        double[] row = new double[12];
        row[11] = 7;
        Panel panel = new Panel(List.of(MALI), Month.of(2016, 11), new double[][] {row});
        StringBuilder draws = new StringBuilder("outcome,month_id,country_id,draw,window\n");
        for (int draw = 0; draw < 12; draw++) {
            draws.append(draw == 0 ? 7 : 0).append(",457,50,").append(draw).append(",Y2018\n");
            draws.append(draw == 0 ? 8 : 0).append(",458,50,").append(draw).append(",Y2018\n");
        }
        Files.writeString(folder.resolve("conflictology_draws_country_month.csv"), draws);
        assertThat(files.agreement(folder, panel)).isEqualTo(new ChallengeFiles.Agreement(1, 2));
    }

    @Test
    void the_packs_history_is_that_of_the_challenge_and_its_draws() {
        assumeThat(SHARED.resolve("challenge"))
                .as("the challenge's files are not at hand: ../shared/data")
                .isDirectory();
        History history = History.load(RegionPack.sahel());
        Panel own = history.countries();
        Map<Integer, Unit> countries = new HashMap<>();
        own.units().forEach(unit -> countries.put(history.viewsIds().get(unit.id()), unit));
        ChallengeFiles shared = new ChallengeFiles(countries);
        assertThat(shared.agreement(SHARED.resolve("challenge"), own))
                .isEqualTo(new ChallengeFiles.Agreement(191 * 72, 191 * 72));
        Panel past = shared.history(SHARED.resolve("history"));
        Panel actuals = shared.actuals(SHARED.resolve("challenge"));
        assertThat(past.units()).isEqualTo(own.units());
        for (int unit = 0; unit < own.units().size(); unit++) {
            assertThat(past.row(unit)).containsExactly(own.row(unit));
            for (Month month = actuals.first(); month.compareTo(actuals.last()) <= 0; month = month.plus(1)) {
                assertThat(actuals.value(unit, month)).isEqualTo(own.value(unit, month));
            }
        }
    }
}
