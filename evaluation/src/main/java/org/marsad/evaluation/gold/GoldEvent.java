package org.marsad.evaluation.gold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One expected event.
 *
 * @param type ACLED event type
 * @param subType ACLED sub-event type
 * @param dates accepted dates, as day, month or year in ISO form; empty when the text gives none
 * @param dateEnd last day of a longer event, or null
 * @param places accepted places, the first one being the best; empty when the text gives none
 * @param background an older event recalled as context, which need not be found
 */
public record GoldEvent(
        @Nullable String type,
        @Nullable String subType,
        List<String> dates,
        @Nullable String dateEnd,
        List<GoldPlace> places,
        List<String> perpetrators,
        List<String> targets,
        List<GoldClaim> claims,
        boolean background) {
    public GoldEvent {
        dates = List.copyOf(dates);
        places = List.copyOf(places);
        perpetrators = List.copyOf(perpetrators);
        targets = List.copyOf(targets);
        claims = List.copyOf(claims);
    }
}
