/**
 * What is said of one event, side by side: every figure and claim under who says it, since when and in whose words. Nothing
 * is averaged. Pure functions.
 */
@NullMarked
package org.marsad.ledger.accounts;

import org.jspecify.annotations.NullMarked;
