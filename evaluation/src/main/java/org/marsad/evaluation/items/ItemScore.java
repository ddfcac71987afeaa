package org.marsad.evaluation.items;

import java.util.List;

/**
 * How many of the required items a reading says.
 *
 * @param found a statement covers at least half of the item's words
 * @param said and one of these statements has the right speaker
 * @param full and one of those the right certainty
 * @param missing items that are not said, in the order of the key
 */
public record ItemScore(int required, int found, int said, int full, List<Item> missing) {
    public ItemScore {
        missing = List.copyOf(missing);
    }

    /** A count's share of the required items, or 0 where there are none. */
    public double share(int count) {
        return required == 0 ? 0.0 : (double) count / required;
    }
}
