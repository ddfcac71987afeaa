/** Whole runs: a file of another collection into a ledger, events of a ledger into a file. */
@NullMarked
package org.marsad.exchange.run;

import org.jspecify.annotations.NullMarked;
