package org.marsad.outlook.views;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that models have got in all windows; every model was asked the same, in the same order. */
public final class Results {
    private final Map<String, SortedMap<Window, List<Result>>> byModel = new LinkedHashMap<>();

    void add(String model, Window window, List<Result> results) {
        byModel.computeIfAbsent(model, name -> new TreeMap<>()).put(window, List.copyOf(results));
    }

    /** Names of the models, in the order in which they were given. */
    public List<String> models() {
        return List.copyOf(byModel.keySet());
    }

    public List<Window> windows() {
        return byModel.values().stream()
                .flatMap(by -> by.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** One model's results in a window, by unit and month. */
    public List<Result> of(String model, Window window, Scope scope) {
        return Stream.ofNullable(byModel.get(model))
                .flatMap(windows -> Stream.ofNullable(windows.get(window)))
                .flatMap(Collection::stream)
                .filter(result -> scope.holds(result.unit()))
                .toList();
    }

    /** One model's results in all windows, by window, unit and month. */
    public List<Result> of(String model, Scope scope) {
        return windows().stream()
                .flatMap(window -> of(model, window, scope).stream())
                .toList();
    }
}
