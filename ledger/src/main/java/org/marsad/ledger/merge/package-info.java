/**
 * Which events of different reports are the same: pairs are compared by place, time, kind, parties and tolls, and joined
 * in an order that depends on nothing but the events themselves. Pure functions.
 */
@NullMarked
package org.marsad.ledger.merge;

import org.jspecify.annotations.NullMarked;
