package org.marsad.exchange.profile;

import org.marsad.model.LedgerEvent;

/** Makes of an event what may be shown of it, or says why nothing may. */
@FunctionalInterface
public interface Disclosure {
    Verdict of(LedgerEvent event);
}
