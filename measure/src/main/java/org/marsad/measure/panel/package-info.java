/** Counts by area and month. */
@NullMarked
package org.marsad.measure.panel;

import org.jspecify.annotations.NullMarked;
