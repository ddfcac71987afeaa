package org.marsad.cli.output;

import static org.marsad.cli.output.ScorecardTable.number;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.outlook.views.Comparison;
import org.marsad.outlook.views.Figure;
import org.marsad.outlook.views.Reproduction;
import org.marsad.outlook.views.Scope;
import org.marsad.outlook.views.Scorecard;
import org.marsad.outlook.views.Window;

/** The whole score card as a page in Markdown: {@code docs/scorecard.md}. */
public final class ScorecardPage {
    private static final int LARGEST = 10;

    private final StringBuilder out = new StringBuilder();

    private ScorecardPage() {}

    /**
     * @param countries scores of the protocol {@code views}
     * @param cells scores of the protocol {@code cells}
     * @param reproductions benchmarks against what is published of them
     * @param cellsScored how many cells of each country are scored
     */
    public static String of(
            Scorecard countries, Scorecard cells, List<Reproduction> reproductions, List<String> cellsScored) {
        ScorecardPage page = new ScorecardPage();
        page.opening(countries, cells);
        page.countries(countries);
        page.reproduced(reproductions);
        page.cells(cells, cellsScored);
        page.caveats(countries);
        return page.out.toString();
    }

    private void opening(Scorecard countries, Scorecard cells) {
        text("""
                # Score card

                Written by `marsad scorecard --markdown docs/scorecard.md`; every figure on this page comes out of that command, but for
                the rows called *published*, which others have published. Do not edit.

                Each year is forecast from what was known at the end of October of the year before: twelve months, 3 to 14 months ahead.
                Every model is fitted anew for each year and sees nothing later. Forecasts are made with `%s` for countries and `%s`
                for cells; what they are held against is `%s`: the unit's own last twelve months as the forecast. CRPS and
                MIS count deaths; log1p-CRPS and IGN weigh quiet and bloody places more evenly. Lower is better, but for coverage, which
                should be 90 %%; the lowest of each column is bold.
                """.formatted(countries.served(), cells.served(), Scorecard.BENCHMARK));
    }

    private void countries(Scorecard card) {
        text("""
                ## Countries: the protocol of the VIEWS prediction challenge

                State-based deaths of 191 countries by month. Data: %s.
                """.formatted(card.vintage()));
        tally(card, Scope.WORLD);
        ScorecardRows world = new ScorecardRows(card, Scope.WORLD);
        section("World");
        table("Mean CRPS", world.figure(Figure.CRPS, 3), world.published());
        figures(world);
        section("Mali, Niger and Burkina Faso together");
        ScorecardRows sahel = new ScorecardRows(card, Scope.SAHEL);
        table("Mean CRPS", sahel.figure(Figure.CRPS, 2), sahel.published());
        figures(sahel);
        each(card);
        pairs(card);
        pit(card, Scope.WORLD);
    }

    private void cells(Scorecard card, List<String> scored) {
        text("""
                ## Cells: a task of our own

                State-based deaths (best estimates) by cell of 0.5° (PRIO-GRID) and month, same years, same months ahead. A cell belongs to the
                country with the largest share of it. Cells that also hold land of a country whose events are not in the data (Algeria, Nigeria,
                Chad …) are known in part only and left out; scored are, of all cells: %s. An event counts in the month in which it
                ends; one whose place is known only roughly is spread by land over where it may have been, so that
                figures are no whole numbers. "Any" is half a death or more. Models also learn from
                cells across the border that touch these, where the data tell of them. The challenge's cells are others, with other
                data: its published values cannot be compared with these. Data: %s.
                """.formatted(String.join(", ", scored), card.vintage()));
        tally(card, Scope.SAHEL);
        section("Cells of the three countries together");
        ScorecardRows all = new ScorecardRows(card, Scope.SAHEL);
        table("Mean CRPS", all.figure(Figure.CRPS, 4), List.of());
        figures(all);
        each(card);
        pairs(card);
        pit(card, Scope.SAHEL);
    }

    /** Wins and losses of the served model. */
    private void tally(Scorecard card, Scope scope) {
        int windows = card.results().windows().size();
        List<String> others = card.results().models().stream()
                .filter(model -> !model.equals(card.served()))
                .toList();
        out.append("Years of ")
                .append(windows)
                .append(" in which `")
                .append(card.served())
                .append("` has the lower mean (")
                .append(scope.name())
                .append("), against:\n\n");
        row(Stream.concat(Stream.of("score"), others.stream()));
        row(Stream.concat(Stream.of("---"), others.stream().map(model -> "---:")));
        for (Figure figure : Figure.values()) {
            row(Stream.concat(
                    Stream.of(ScorecardRows.words(figure)),
                    others.stream().map(model -> Integer.toString(card.windowsWon(figure, model, scope)))));
        }
        out.append('\n');
    }

    private void figures(ScorecardRows rows) {
        table("Mean CRPS as a share of that of " + Scorecard.BENCHMARK, rows.ratios(), List.of());
        for (Figure figure : Figure.values()) {
            if (figure != Figure.CRPS) {
                table(ScorecardRows.words(figure), rows.figure(figure, figure == Figure.MIS ? 2 : 4), List.of());
            }
        }
        table(
                "Coverage of the 90 % interval among units with a death in the 24 months before, in %",
                rows.coverage(), List.of());
    }

    private void each(Scorecard card) {
        for (Scope scope : List.of(Scope.MALI, Scope.NIGER, Scope.BURKINA_FASO)) {
            ScorecardRows rows = new ScorecardRows(card, scope);
            section(ScorecardRows.words(scope));
            table("Mean CRPS", rows.figure(Figure.CRPS, card.protocol().equals("cells") ? 4 : 2), List.of());
            table(ScorecardRows.words(Figure.LOG1P_CRPS), rows.figure(Figure.LOG1P_CRPS, 4), List.of());
            table(ScorecardRows.words(Figure.IGN), rows.figure(Figure.IGN, 4), List.of());
        }
    }

    private void pairs(Scorecard card) {
        section("In pairs");
        text("""
                Gain is by how much the mean of the first is lower than that of the second, on the same forecasts. The 90 % interval is a block
                bootstrap's (2,000 repeats): where there are 20 countries or more, whole countries are drawn, with all their months; otherwise, and
                for cells, half-years with all their units, because neighbours go wrong together. An interval that holds 0 tells of no difference that could be relied on. Shown are all pairs of the served model,
                and those of the others for the whole; `--format json` has every one.
                """);
        row(Stream.of(
                "score",
                "scope",
                "model",
                "against",
                "gain",
                "90 % interval",
                "years won : lost",
                "forecasts better : worse",
                "blocks"));
        row(Stream.of("---", "---", "---", "---", "---:", "---:", "---:", "---:", "---"));
        for (Comparison pair : shown(card)) {
            row(Stream.of(
                    ScorecardRows.words(pair.figure()),
                    ScorecardRows.words(pair.scope()),
                    pair.model(),
                    pair.against(),
                    number(pair.gain(), 4),
                    number(pair.low(), 4) + " … " + number(pair.high(), 4),
                    pair.windowsWon() + " : " + pair.windowsLost(),
                    pair.better() + " : " + pair.worse(),
                    pair.blocks()));
        }
        out.append('\n');
    }

    /** The served model's everywhere, those of the others only for the whole; JSON has them all. */
    private static List<Comparison> shown(Scorecard card) {
        return card.comparisons().stream()
                .filter(pair -> pair.model().equals(card.served())
                        || pair.scope().equals(card.scopes().get(0)))
                .toList();
    }

    private void pit(Scorecard card, Scope scope) {
        section("Where outcomes fall among the draws");
        text("""
                Share of outcomes in each tenth of the draws (PIT of counts: Czado, Gneiting and Held 2009), units with a death in the 24 months
                before. Sound forecasts have 10 % everywhere; much in the last tenth says that bad months were not foreseen.
                """);
        out.append("```\n");
        Stream.of(card.served(), Scorecard.BENCHMARK).distinct().forEach(model -> {
            out.append(model).append('\n');
            List<Double> pit = card.ofActive(model, scope).pit();
            for (int bin = 0; bin < pit.size(); bin++) {
                double percent = 100 * pit.get(bin);
                out.append(String.format(Locale.ROOT, "  %3d–%3d %%  ", 10 * bin, 10 * bin + 10))
                        .append("█".repeat((int) Math.round(percent)))
                        .append(' ')
                        .append(number(percent, 1))
                        .append('\n');
            }
        });
        out.append("```\n\n");
    }

    private void reproduced(List<Reproduction> reproductions) {
        section("Published values, computed again");
        text("""
                Published minus own, mean CRPS of the world. `zero` and `conflictology12` know no chance and must come out within .002; the other
                two draw at random, and the deviation between seeds of a single run stands in brackets (own: mean over 24 seeds). History of
                November 2016 to October 2017 (all of the twelve months before the year 2018) and of November and December 2017 (two
                of those before 2019) had to be taken from the challenge's published draws, which tell the months' figures but not
                their order.
                """);
        List<Window> windows =
                reproductions.stream().map(Reproduction::window).distinct().toList();
        row(Stream.concat(Stream.of("model"), windows.stream().map(Window::toString)));
        row(Stream.concat(Stream.of("---"), windows.stream().map(window -> "---:")));
        reproductions.stream()
                .map(Reproduction::model)
                .distinct()
                .forEach(model -> row(Stream.concat(
                        Stream.of(model),
                        reproductions.stream()
                                .filter(one -> one.model().equals(model))
                                .map(one -> number(one.difference(), 4)
                                        + (one.deviation() > 0 ? " (" + number(one.deviation(), 4) + ")" : "")
                                        + (one.isReached() ? "" : " **not reached**")))));
        out.append('\n');
    }

    private void caveats(Scorecard card) {
        text("""
                ## What to know before believing any of this

                - Whatever is chosen or weighted in a model of our own is meant to be chosen on years before 2018. Yet the family of models it is
                  chosen from was suggested by people who had seen these years, and these years were run more than once while the program was
                  being built: this is no sealed test.
                - History and outcomes are of final releases, not what was known on the day. October 2023, first release and final:
                  Mali 71 and 95 deaths, Niger 89 and 63. A forecast made on the day knows less than these did.
                - All of the twelve months before 2018, and two of those before 2019, rest on published draws: their order is not known, and models
                  that give weight to the order (`last`, decay) rest on the order in which the figures happen to be kept.
                - On the true future (July 2024 to June 2025) no entry of the challenge had a lower CRPS than conflictology (24.92).
                - Means over the world hang on few months, from 2020 to 2022 most of them of Ethiopia and Ukraine. Share of the sum of `%s`'s CRPS
                  that its %s largest of all country-months have:
                """.formatted(Scorecard.BENCHMARK, Integer.toString(LARGEST)).stripTrailing() + "\n");
        List<Window> windows = card.results().windows();
        row(Stream.concat(Stream.of("year"), windows.stream().map(Window::toString)));
        row(Stream.concat(Stream.of("---"), windows.stream().map(window -> "---:")));
        row(Stream.concat(
                Stream.of("share of the " + LARGEST + " largest, %"),
                windows.stream()
                        .map(window -> number(
                                100 * card.shareOfLargest(Scorecard.BENCHMARK, window, Scope.WORLD, LARGEST), 0))));
    }

    private void section(String title) {
        out.append("### ").append(title).append("\n\n");
    }

    private void text(String text) {
        out.append(text).append('\n');
    }

    private void table(String title, List<List<String>> rows, List<List<String>> published) {
        out.append("**").append(title).append("**\n\n");
        row(rows.get(0).stream());
        row(Stream.concat(Stream.of("---"), rows.get(0).stream().skip(1).map(cell -> "---:")));
        Stream.concat(rows.stream().skip(1), published.stream()).forEach(row -> row(row.stream()));
        out.append('\n');
    }

    private void row(Stream<String> cells) {
        out.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
