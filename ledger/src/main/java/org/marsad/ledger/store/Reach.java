package org.marsad.ledger.store;

import java.util.Map;

/**
 * What a change may reach.
 *
 * @param changed reported events that a chain of pairs strong enough to join connects with what has changed, by key
 * @param beside those that a person may have to tell from them, by key
 * @param components the connected sets of what is changed
 */
record Reach(Map<String, Told> changed, Map<String, Told> beside, Components components) {}
