/** The JSON that {@code marsad read} prints and outside users rely on. */
@NullMarked
package org.marsad.reading.contract;

import org.jspecify.annotations.NullMarked;
