package org.marsad.outlook.model;

import java.util.List;
import java.util.Optional;
import org.marsad.measure.panel.UnitKind;

/** Every way of forecasting that there is, and the one that is served. */
public final class Models {
    /** Chosen on windows before 2018; docs/scorecard.md has what it did since. */
    private static final ForecastModel OWN = Pooled.family();

    private static final ForecastModel CELLS = Pooled.cellFamily();

    private static final ForecastModel CONFLICTOLOGY12 = new Conflictology(12);

    private Models() {}

    /** What forecasts are made with where nobody names a model. */
    public static ForecastModel served(UnitKind kind) {
        return switch (kind) {
            case COUNTRY, ADMIN1 -> OWN;
            case CELL -> CELLS;
        };
    }

    /** All that forecast such units: Marsad's own first, then the field's benchmarks. */
    public static List<ForecastModel> list(UnitKind kind) {
        return switch (kind) {
            case COUNTRY, ADMIN1 ->
                List.of(OWN, Pooled.unmovedFamily(), CONFLICTOLOGY12, new Last(), new Bootstrap240(), new Zero());
            case CELL ->
                List.of(
                        CELLS,
                        OWN,
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
