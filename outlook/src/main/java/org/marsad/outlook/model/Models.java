package org.marsad.outlook.model;

import java.util.List;
import java.util.Optional;
import org.marsad.measure.panel.UnitKind;

/** Every way of forecasting that there is, and the one that is served. */
public final class Models {
    /** Served until a model of Marsad's own has beaten it. */
    private static final ForecastModel CONFLICTOLOGY12 = new Conflictology(12);

    private Models() {}

    /** What forecasts are made with where nobody names a model. */
    public static ForecastModel served(UnitKind kind) {
        return switch (kind) {
            case COUNTRY, ADMIN1, CELL -> CONFLICTOLOGY12;
        };
    }

    /** All that forecast such units: the field's benchmarks first. */
    public static List<ForecastModel> list(UnitKind kind) {
        return switch (kind) {
            case COUNTRY, ADMIN1 -> List.of(CONFLICTOLOGY12, new Last(), new Bootstrap240(), new Zero());
            case CELL ->
                List.of(
                        CONFLICTOLOGY12,
                        new ConflictologyWithNeighbours(Neighbours.cells()),
                        new Last(),
                        new Bootstrap240(),
                        new Zero());
        };
    }

    public static Optional<ForecastModel> find(UnitKind kind, String name) {
        return list(kind).stream().filter(model -> model.name().equals(name)).findFirst();
    }
}
