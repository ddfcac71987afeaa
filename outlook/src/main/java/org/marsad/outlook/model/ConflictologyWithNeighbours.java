package org.marsad.outlook.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;

/**
 * Benchmark: a month to come may be as any of the last twelve months of the unit or of those that touch it (Hegre et al. 2025:
 * conflictology with neighbours). Neighbours that the panel does not have, and months of which nothing is known, are left out.
 */
public record ConflictologyWithNeighbours(Neighbours neighbours) implements ForecastModel {
    private static final int MONTHS = 12;

    @Override
    public String name() {
        return "conflictology_neighbours";
    }

    /** The draws are the months themselves, twelve for each unit, not 1,000. */
    @Override
    public Fitted fit(Panel history, long seed) {
        if (history.months() < MONTHS) {
            throw new TooShortException(name(), MONTHS, history.months());
        }
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, history.units().size())
                .forEach(i -> places.put(history.units().get(i).id(), i));
        return (unit, lead) -> {
            Unit own = history.units().get(unit);
            DoubleStream around = neighbours.of(own).stream()
                    .map(id -> Optional.ofNullable(places.get(id)))
                    .flatMap(Optional::stream)
                    .flatMapToDouble(place -> DoubleStream.of(Recent.knownIfAny(history, place, MONTHS)));
            DoubleStream there = DoubleStream.of(Recent.known(history, unit, MONTHS, name()));
            return new Draws(DoubleStream.concat(there, around).toArray());
        };
    }
}
