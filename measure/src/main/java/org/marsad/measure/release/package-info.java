/** Releases of other collections, which tell the same months differently. */
@NullMarked
package org.marsad.measure.release;

import org.jspecify.annotations.NullMarked;
