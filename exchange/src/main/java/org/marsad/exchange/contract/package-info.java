/** The JSON that {@code marsad} prints and outside users rely on, and the forms that recur in it. */
@NullMarked
package org.marsad.exchange.contract;

import org.jspecify.annotations.NullMarked;
