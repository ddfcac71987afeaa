/** Events of the ledger, written in the formats that others read. */
@NullMarked
package org.marsad.exchange.events;

import org.jspecify.annotations.NullMarked;
