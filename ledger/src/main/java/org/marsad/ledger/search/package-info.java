/** Finding reports by words and names, in whatever script they are written. */
@NullMarked
package org.marsad.ledger.search;

import org.jspecify.annotations.NullMarked;
