package org.marsad.desk.api;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.LedgerEvent;
import org.marsad.model.PublicId;

/** Finds events by the ids that a viewer may know them by. */
final class EventIds {
    private EventIds() {}

    /** Whoever may not know the reports must not be able to try ids that come from them either. */
    static Optional<LedgerEvent> find(Ledger ledger, String id, @Nullable Instant asOf, Profile profile) {
        if (PublicId.isPublic(id)) {
            return ledger.publicEvent(id, asOf);
        }
        return profile == Profile.INTERNAL ? ledger.event(id, asOf) : Optional.empty();
    }
}
