/** What became of the claims of keys on their way through reading and ledger. */
@NullMarked
package org.marsad.evaluation.accounts;

import org.jspecify.annotations.NullMarked;
