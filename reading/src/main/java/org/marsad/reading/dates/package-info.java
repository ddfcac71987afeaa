/** Dates in words and digits: written out, relative to publication or to another date of the text, and stretches of time. */
@NullMarked
package org.marsad.reading.dates;

import org.jspecify.annotations.NullMarked;
