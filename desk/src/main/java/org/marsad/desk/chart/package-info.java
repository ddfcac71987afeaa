/** Charts and maps, drawn as PNG or SVG. */
@NullMarked
package org.marsad.desk.chart;

import org.jspecify.annotations.NullMarked;
