package org.marsad.outlook.views;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** Mean CRPS of country-months as others have published it; sources stand in {@code published.tsv}. */
public final class Published {
    private static final String TABLE = "published.tsv";

    private final List<Value> values;

    private Published(List<Value> values) {
        this.values = List.copyOf(values);
    }

    /**
     * One published value.
     *
     * @param scope name of a {@link Scope}
     */
    public record Value(String model, String scope, Window window, double crps) {}

    public static Published values() {
        try (InputStream table = Objects.requireNonNull(Published.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new Published(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Value(
                            cells[0], cells[1], new Window(Integer.parseInt(cells[2])), Double.parseDouble(cells[3])))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the models with a value for a scope. */
    public List<String> models(Scope scope) {
        return values.stream()
                .filter(value -> value.scope().equals(scope.name()))
                .map(Value::model)
                .distinct()
                .toList();
    }

    public OptionalDouble find(String model, Scope scope, Window window) {
        return values.stream()
                .filter(value -> value.model().equals(model)
                        && value.scope().equals(scope.name())
                        && value.window().equals(window))
                .mapToDouble(Value::crps)
                .findFirst();
    }
}
