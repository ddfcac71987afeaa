/** Panels of the past that a region's pack brings with it. */
@NullMarked
package org.marsad.measure.history;

import org.jspecify.annotations.NullMarked;
