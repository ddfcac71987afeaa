package org.marsad.outlook.views;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.model.Month;

/**
 * Reads the tables of the VIEWS prediction challenge: country-months of state-based deaths ({@code month_id}, {@code country_id}
 * and the figure), and the draws published for conflictology. Months that a country has no row for are unknown, not zero.
 */
public final class ChallengeFiles {
    private static final String HISTORY = "country_month_state_based.csv";
    private static final String ACTUALS = "actuals_country_month_2018_2024.csv";
    private static final String DRAWS = "conflictology_draws_country_month.csv";

    private final Map<Integer, Unit> countries;

    /** @param countries by VIEWS {@code country_id} */
    public ChallengeFiles(Map<Integer, Unit> countries) {
        this.countries = Map.copyOf(countries);
    }

    /**
     * The world's past by country and month.
     *
     * @param folder that holds {@code country_month_state_based.csv}
     * @throws UnusableDataException when the file is missing or a row is not whole, known or alone
     */
    public Panel history(Path folder) {
        return panel(folder.resolve(HISTORY), "sb");
    }

    /**
     * What happened, by country and month.
     *
     * @param folder that holds {@code actuals_country_month_2018_2024.csv}
     * @throws UnusableDataException as for {@link #history}
     */
    public Panel actuals(Path folder) {
        return panel(folder.resolve(ACTUALS), "outcome");
    }

    /**
     * A panel with the challenge's outcomes in place of its own for the months that these are known of.
     *
     * @param folder that holds {@code actuals_country_month_2018_2024.csv}
     * @throws UnusableDataException as for {@link #history}
     */
    public Panel withActuals(Panel panel, Path folder) {
        Panel actuals = actuals(folder);
        Month last = actuals.last().compareTo(panel.last()) > 0 ? actuals.last() : panel.last();
        double[][] rows = new double[panel.units().size()][last.since(panel.first()) + 1];
        for (int i = 0; i < rows.length; i++) {
            int place = actuals.units().indexOf(panel.units().get(i));
            for (int t = 0; t < rows[i].length; t++) {
                Month month = panel.first().plus(t);
                double outcome = place < 0 ? Double.NaN : actuals.value(place, month);
                rows[i][t] = Double.isNaN(outcome) ? panel.value(i, month) : outcome;
            }
        }
        return new Panel(panel.units(), panel.first(), rows);
    }

    /**
     * How many country-months of published draws of conflictology are the panel's twelve months before the forecast.
     *
     * @param folder that holds {@code conflictology_draws_country_month.csv}
     * @throws UnusableDataException as for {@link #history}
     */
    public Agreement agreement(Path folder, Panel panel) {
        Map<Integer, Integer> places = new HashMap<>();
        countries.forEach((id, unit) -> places.put(id, panel.units().indexOf(unit)));
        Map<List<Integer>, List<Double>> draws = new HashMap<>();
        rows(
                folder.resolve(DRAWS),
                "outcome",
                row -> draws.computeIfAbsent(List.of(row.country(), row.month().id()), key -> new ArrayList<>())
                        .add(row.value()));
        int alike = 0;
        for (Map.Entry<List<Integer>, List<Double>> entry : draws.entrySet()) {
            Month month = new Month(entry.getKey().get(1));
            Month origin = new Window(month.yearMonth().getYear()).origin();
            int place = places.getOrDefault(entry.getKey().get(0), -1);
            List<Double> months = new ArrayList<>();
            for (int back = 0; place >= 0 && back < 12; back++) {
                months.add(panel.value(place, origin.plus(-back)));
            }
            Collections.sort(months);
            Collections.sort(entry.getValue());
            alike += months.equals(entry.getValue()) ? 1 : 0;
        }
        return new Agreement(alike, draws.size());
    }

    /** How many of all country-months are alike. */
    public record Agreement(int alike, int all) {}

    private record Row(int country, Month month, double value) {}

    private Panel panel(Path file, String figure) {
        Map<Unit, Map<Month, Double>> values = new TreeMap<>();
        rows(file, figure, row -> {
            Unit unit = countries.get(row.country());
            if (unit == null) {
                throw new IllegalArgumentException("country_id " + row.country() + " is of no country that is known");
            }
            if (values.computeIfAbsent(unit, key -> new HashMap<>()).put(row.month(), row.value()) != null) {
                throw new IllegalArgumentException(unit.name() + " has " + row.month() + " twice");
            }
        });
        List<Month> months = values.values().stream()
                .flatMap(by -> by.keySet().stream())
                .sorted()
                .toList();
        if (months.isEmpty()) {
            throw new UnusableDataException(file.toString(), "has no rows");
        }
        Month first = months.get(0);
        double[][] table =
                new double[values.size()][months.get(months.size() - 1).since(first) + 1];
        int place = 0;
        for (Map<Month, Double> known : values.values()) {
            double[] row = table[place++];
            Arrays.fill(row, Double.NaN);
            known.forEach((month, value) -> row[month.since(first)] = value);
        }
        return new Panel(List.copyOf(values.keySet()), first, table);
    }

    private static void rows(Path file, String figure, Consumer<Row> consumer) {
        long number = 1;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String head = lines.readLine();
            List<String> columns = head == null ? List.of() : Arrays.asList(head.split(",", -1));
            int month = column(file, columns, "month_id");
            int country = column(file, columns, "country_id");
            int value = column(file, columns, figure);
            int last = Math.max(Math.max(month, country), value);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String[] cells = line.split(",", -1);
                if (cells.length <= last) {
                    throw new IllegalArgumentException("has " + cells.length + " columns of " + columns.size());
                }
                double deaths = Double.parseDouble(cells[value]);
                if (!(deaths >= 0) || Double.isInfinite(deaths)) {
                    throw new IllegalArgumentException(figure + " must be 0 or more, but was " + cells[value]);
                }
                consumer.accept(
                        new Row(Integer.parseInt(cells[country]), new Month(Integer.parseInt(cells[month])), deaths));
            }
        } catch (IOException e) {
            throw new UnusableDataException(file.toString(), "cannot be read (" + e.getMessage() + ")");
        } catch (IllegalArgumentException e) {
            throw new UnusableDataException(file.toString(), number, String.valueOf(e.getMessage()));
        }
    }

    private static int column(Path file, List<String> columns, String name) {
        int at = columns.indexOf(name);
        if (at < 0) {
            throw new UnusableDataException(file.toString(), 1, "has no column " + name + ", only " + columns);
        }
        return at;
    }
}
