/** Forecasts of areas, and what is said beside them. */
@NullMarked
package org.marsad.desk.forecast;

import org.jspecify.annotations.NullMarked;
