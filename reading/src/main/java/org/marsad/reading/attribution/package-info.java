/** Who says it, and how they stand to it. */
@NullMarked
package org.marsad.reading.attribution;

import org.jspecify.annotations.NullMarked;
