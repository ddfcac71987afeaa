package org.marsad.outlook.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;
import org.marsad.outlook.model.Conflictology;
import org.marsad.outlook.model.ForecastModel;
import org.marsad.outlook.model.Last;
import org.marsad.outlook.model.Models;
import org.marsad.outlook.model.Zero;

class ProtocolTest {
    private static final Month FIRST = Month.of(1996, 1);
    private static final int MONTHS = Month.of(2019, 12).since(FIRST) + 1;

    private static Unit country(String iso3) {
        return new Unit(UnitKind.COUNTRY, iso3, iso3, iso3);
    }

    private static Panel panel(double[]... rows) {
        return new Panel(List.of(country("MLI"), country("NER"), country("XXX")).subList(0, rows.length), FIRST, rows);
    }

    private static double[] row() {
        return IntStream.range(0, MONTHS).mapToDouble(t -> t * 7 % 31).toArray();
    }

    private static Results run(Panel panel, ForecastModel... models) {
        return new Protocol(Task.ofAll(panel, List.of(new Window(2018))), 1, Progress.NONE).run(List.of(models));
    }

    @Test
    void a_window_forecasts_its_year_from_october_of_the_year_before() {
        Window window = new Window(2018);
        assertThat(window.origin()).isEqualTo(Month.of(2017, 10));
        assertThat(Window.leads().mapToObj(lead -> window.origin().plus(lead)))
                .startsWith(Month.of(2018, 1))
                .endsWith(Month.of(2018, 12))
                .hasSize(12);
    }

    @Test
    void models_see_nothing_after_the_origin() {
        List<Month> seen = new ArrayList<>();
        ForecastModel curious = new ForecastModel() {
            @Override
            public String name() {
                return "curious";
            }

            @Override
            public Fitted fit(Panel history, long seed) {
                seen.add(history.last());
                return new Zero().fit(history, seed);
            }
        };
        run(panel(row()), curious);
        assertThat(seen).containsExactly(Month.of(2017, 10));
    }

    @Test
    void what_happens_after_the_origin_changes_no_forecast() {
        double[] changed = row();
        Arrays.fill(changed, Month.of(2017, 11).since(FIRST), MONTHS, 900);
        Panel before = panel(row(), row()).until(Month.of(2017, 10));
        Panel after = panel(changed, changed).until(Month.of(2017, 10));
        for (ForecastModel model : Models.list(UnitKind.COUNTRY)) {
            for (int lead = 1; lead <= 14; lead++) {
                assertThat(model.fit(after, 4).draws(1, lead).values())
                        .as("%s, %d months ahead", model.name(), lead)
                        .containsExactly(model.fit(before, 4).draws(1, lead).values());
            }
        }
    }

    @Test
    void units_are_scored_in_their_order_and_only_where_the_outcome_is_known() {
        double[] gone = row();
        Arrays.fill(gone, Month.of(2018, 3).since(FIRST), MONTHS, Double.NaN);
        double[] notYet = row();
        Arrays.fill(notYet, 0, Month.of(2018, 1).since(FIRST), Double.NaN);
        List<Result> results = run(panel(row(), gone, notYet), new Zero()).of("zero", Scope.WORLD);
        assertThat(results.stream().map(result -> result.unit().id() + " " + result.month()))
                .hasSize(14)
                .startsWith("MLI 2018-01", "MLI 2018-02")
                .endsWith("NER 2018-01", "NER 2018-02");
    }

    @Test
    void a_unit_is_active_with_a_death_in_the_last_24_months() {
        double[] quiet = new double[MONTHS];
        double[] justActive = new double[MONTHS];
        double[] noMore = new double[MONTHS];
        justActive[Month.of(2015, 11).since(FIRST)] = 1;
        noMore[Month.of(2015, 10).since(FIRST)] = 1;
        assertThat(run(panel(quiet, justActive, noMore), new Zero()).of("zero", Scope.WORLD).stream()
                        .filter(Result::active)
                        .map(result -> result.unit().iso3())
                        .distinct())
                .containsExactly("NER");
    }

    @Test
    void scopes_hold_their_countries() {
        Results results = run(panel(row(), row(), row()), new Conflictology(12), new Last());
        Window window = new Window(2018);
        assertThat(results.models()).containsExactly("conflictology12", "last");
        assertThat(results.windows()).containsExactly(window);
        assertThat(results.of("last", window, Scope.WORLD)).hasSize(36);
        assertThat(results.of("last", window, Scope.SAHEL)).hasSize(24);
        assertThat(results.of("last", window, Scope.MALI)).hasSize(12);
        assertThat(results.of("last", window, Scope.BURKINA_FASO)).isEmpty();
        assertThat(results.of("last", new Window(2019), Scope.WORLD)).isEmpty();
        assertThat(results.of("crystal ball", Scope.WORLD)).isEmpty();
    }

    @Test
    void any_order_of_work_gives_the_same() {
        Panel panel = panel(row(), row(), row());
        assertThat(run(panel, new Last()).of("last", Scope.WORLD))
                .isEqualTo(run(panel, new Zero(), new Last()).of("last", Scope.WORLD));
    }

    @Test
    void progress_is_told() {
        List<String> told = new ArrayList<>();
        Task task = Task.ofAll(panel(row()), List.of(new Window(2018), new Window(2019)));
        new Protocol(task, 1, (what, done, all) -> told.add(what + " " + done + "/" + all)).run(List.of(new Zero()));
        assertThat(told).containsExactly("zero 2018 0/2", "zero 2019 1/2", "done 2/2");
    }
}
