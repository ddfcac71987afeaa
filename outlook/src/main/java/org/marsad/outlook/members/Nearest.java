package org.marsad.outlook.members;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Finds the smallest of many distances. */
final class Nearest {
    private record Far(int index, double distance) {}

    /** The farthest first; of equals, the later. */
    private static final Comparator<Far> FARTHEST = Comparator.comparingDouble(Far::distance)
            .thenComparingInt(Far::index)
            .reversed();

    private Nearest() {}

    /** Places of the smallest so many, the nearest first; ties go to the earlier. All where there are no more. */
    static int[] of(double[] distances, int count) {
        PriorityQueue<Far> kept = new PriorityQueue<>(FARTHEST);
        double limit = Double.POSITIVE_INFINITY;
        for (int i = 0; i < distances.length; i++) {
            if (kept.size() < count) {
                kept.add(new Far(i, distances[i]));
                limit = kept.element().distance();
            } else if (distances[i] < limit) {
                kept.remove();
                kept.add(new Far(i, distances[i]));
                limit = kept.element().distance();
            }
        }
        int[] nearest = new int[kept.size()];
        for (int i = nearest.length - 1; i >= 0; i--) {
            nearest[i] = kept.remove().index();
        }
        return nearest;
    }
}
