package org.marsad.evaluation.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The order in which CPython's hash set walks small whole numbers.
 *
 * <p>The scorer that defines the figures looks for the twin of a split event by walking such a set, and the first twin
 * found is taken. With more than eight expected events the walk is not ascending, so that the order decides on the count
 * of splits. The steps are those of {@code Objects/setobject.c} (CPython 3.7 and later).
 */
public final class HashOrder {
    private static final int SMALLEST_TABLE = 8;
    private static final int LINEAR_PROBES = 9;
    private static final int PERTURB_SHIFT = 5;
    private static final int EMPTY = -1;

    private HashOrder() {}

    /** Distinct non-negative numbers, put in one after the other, in the order a set then gives them. */
    public static List<Integer> of(List<Integer> numbers) {
        int[] table = emptyTable(SMALLEST_TABLE);
        int used = 0;
        for (int number : numbers) {
            put(table, number);
            used++;
            if (used * 5 >= (table.length - 1) * 3) {
                table = resized(table, used * 4);
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int entry : table) {
            if (entry != EMPTY) {
                order.add(entry);
            }
        }
        return order;
    }

    private static int[] resized(int[] table, int moreThan) {
        int size = SMALLEST_TABLE;
        while (size <= moreThan) {
            size *= 2;
        }
        int[] larger = emptyTable(size);
        for (int entry : table) {
            if (entry != EMPTY) {
                put(larger, entry);
            }
        }
        return larger;
    }

    private static int[] emptyTable(int size) {
        int[] table = new int[size];
        Arrays.fill(table, EMPTY);
        return table;
    }

    private static void put(int[] table, int number) {
        int mask = table.length - 1;
        int perturb = number;
        int slot = number & mask;
        while (true) {
            int last = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
            for (int probe = slot; probe <= last; probe++) {
                if (table[probe] == EMPTY) {
                    table[probe] = number;
                    return;
                }
            }
            perturb >>= PERTURB_SHIFT;
            slot = (slot * 5 + 1 + perturb) & mask;
        }
    }
}
