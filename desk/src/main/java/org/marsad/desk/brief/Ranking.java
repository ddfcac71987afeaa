package org.marsad.desk.brief;

import java.util.Comparator;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.SubEventType;

/**
 * What matters most: many killed first; then places that change hands, violence, events told by several sources; what is told as
 * context only comes after what it is told beside. The order is the same whenever the brief is made.
 */
final class Ranking {
    private static final int PER_KILLED = 10;
    private static final int VIOLENCE = 20;
    private static final int CHANGES_HANDS = 60;
    private static final int PER_SOURCE = 5;
    private static final int CONTEXT = -30;

    private Ranking() {}

    static final Comparator<LedgerEvent> MOST_FIRST = Comparator.comparingLong(Ranking::weight)
            .reversed()
            .thenComparing(event -> event.date() == null ? "" : event.date().iso())
            .thenComparing(LedgerEvent::id);

    private static long weight(LedgerEvent event) {
        Killed killed = Killed.of(event);
        Integer low = killed.low();
        Integer high = killed.high();
        long most = Math.max(low == null ? 0 : low, high == null ? 0 : high);
        return PER_KILLED * most
                + (event.subType().type().isViolence() ? VIOLENCE : 0)
                + (changesHands(event.subType()) ? CHANGES_HANDS : 0)
                + (long) PER_SOURCE * event.sources()
                + (event.background() ? CONTEXT : 0);
    }

    private static boolean changesHands(SubEventType type) {
        return type == SubEventType.GOVERNMENT_REGAINS_TERRITORY
                || type == SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY
                || type == SubEventType.NON_VIOLENT_TRANSFER
                || type == SubEventType.HEADQUARTERS_ESTABLISHED;
    }
}
