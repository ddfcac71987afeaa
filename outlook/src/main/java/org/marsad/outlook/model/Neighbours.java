package org.marsad.outlook.model;

import java.util.List;
import java.util.stream.IntStream;
import org.marsad.measure.panel.Unit;

/** Which units touch one. */
public interface Neighbours {
    /** Ids of the units that touch it; whether a panel has them is another question. */
    List<String> of(Unit unit);

    /** The eight cells around a PRIO-GRID cell: ids go up by 1 eastwards and by 720 northwards, and around the globe. */
    static Neighbours cells() {
        return cell -> {
            int place = Integer.parseInt(cell.id()) - 1;
            int row = place / 720;
            int column = place % 720;
            return IntStream.rangeClosed(row - 1, row + 1)
                    .filter(r -> r >= 0 && r < 360)
                    .boxed()
                    .flatMap(r -> IntStream.rangeClosed(column - 1, column + 1)
                            .filter(c -> r != row || c != column)
                            .mapToObj(c -> Integer.toString(r * 720 + Math.floorMod(c, 720) + 1)))
                    .toList();
        };
    }
}
