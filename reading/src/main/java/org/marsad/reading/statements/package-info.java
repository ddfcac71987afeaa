/** From what the passes found to the statements of the contract. */
@NullMarked
package org.marsad.reading.statements;

import org.jspecify.annotations.NullMarked;
