/** Events of other collections: UCDP GED, a user's own ACLED file, a table of one's own. */
@NullMarked
package org.marsad.exchange.collection;

import org.jspecify.annotations.NullMarked;
