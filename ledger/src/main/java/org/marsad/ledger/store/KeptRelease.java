package org.marsad.ledger.store;

/**
 * A release of another collection that is kept.
 *
 * @param collection such as {@code ucdp-ged}
 * @param vintage such as {@code 24.1}
 * @param events how many it has
 */
public record KeptRelease(String collection, String vintage, long events) {}
