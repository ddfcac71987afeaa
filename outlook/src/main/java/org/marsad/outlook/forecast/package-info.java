/** Forecasts for areas, and how well the same model did there before. */
@NullMarked
package org.marsad.outlook.forecast;

import org.jspecify.annotations.NullMarked;
