package org.marsad.evaluation.accounts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.gold.GoldEvent;

/**
 * A claim of a key and what became of it.
 *
 * @param report id of the report whose key has it
 * @param cluster of the report, or null
 * @param shownIn id of the merged event that tells of its event, or null where there is none
 * @param victimsToo it stands, and with the right victims
 */
public record KeyedClaim(
        String report,
        @Nullable String cluster,
        GoldEvent event,
        GoldClaim claim,
        Standing standing,
        @Nullable String shownIn,
        boolean victimsToo) {
    private static final Set<String> TOLLS = Set.of("killed", "wounded", "missing", "abducted");

    /** Whether it counts people, or says that their number is not told. */
    public boolean isToll() {
        return TOLLS.contains(claim.about());
    }
}
