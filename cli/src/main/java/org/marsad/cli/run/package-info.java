/** How many inputs are worked through: threads, order, back-pressure, progress. */
@NullMarked
package org.marsad.cli.run;

import org.jspecify.annotations.NullMarked;
