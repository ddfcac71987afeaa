/** What people's decisions mean in a region, and what can be learnt from them. */
@NullMarked
package org.marsad.ledger.review;

import org.jspecify.annotations.NullMarked;
