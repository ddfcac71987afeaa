package org.marsad.ledger.store;

/**
 * How often an actor stands in the ledger.
 *
 * @param perpetrator merged events that it is told to have done
 * @param target merged events of which it is told to be the target
 * @param events merged events with it on either side
 * @param statements statements that it made, in the latest readings
 */
public record ActorCount(long perpetrator, long target, long events, long statements) {
    static final ActorCount NONE = new ActorCount(0, 0, 0, 0);
}
