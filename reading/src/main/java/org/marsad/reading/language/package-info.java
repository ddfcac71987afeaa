/** Which language a text is in, from its script and its most frequent words. */
@NullMarked
package org.marsad.reading.language;

import org.jspecify.annotations.NullMarked;
