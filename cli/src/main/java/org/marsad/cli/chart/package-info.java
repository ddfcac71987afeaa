/** Charts and maps, drawn as PNG or SVG. */
@NullMarked
package org.marsad.cli.chart;

import org.jspecify.annotations.NullMarked;
