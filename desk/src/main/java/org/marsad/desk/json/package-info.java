/** Measures, forecasts and score cards as JSON. */
@NullMarked
package org.marsad.desk.json;

import org.jspecify.annotations.NullMarked;
