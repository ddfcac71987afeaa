/** Ways of forecasting, from the field's benchmarks to Marsad's own. */
@NullMarked
package org.marsad.outlook.model;

import org.jspecify.annotations.NullMarked;
