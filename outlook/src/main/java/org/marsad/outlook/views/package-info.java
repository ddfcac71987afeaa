/** The protocol of the VIEWS prediction challenge: which forecasts are made when, and how they are scored side by side. */
@NullMarked
package org.marsad.outlook.views;

import org.jspecify.annotations.NullMarked;
