package org.marsad.ledger.store;

import org.marsad.model.Event;
import org.marsad.model.Killed;

/**
 * A merged event without its members and accounts, which take longest to read.
 *
 * @param event what happened, where, when and to whom
 * @param killed in it, as its accounts have it; where there is no number, it does not say whether somebody withholds one
 */
public record EventOutline(Event event, Killed killed) {}
