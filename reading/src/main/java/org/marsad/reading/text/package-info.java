/** The text of a report: sentences and tokens with offsets into the original, and the keys they are looked up by. */
@NullMarked
package org.marsad.reading.text;

import org.jspecify.annotations.NullMarked;
