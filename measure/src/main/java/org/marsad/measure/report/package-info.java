/** Counts of what reports tell. */
@NullMarked
package org.marsad.measure.report;

import org.jspecify.annotations.NullMarked;
