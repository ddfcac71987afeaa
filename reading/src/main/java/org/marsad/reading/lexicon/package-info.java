/** Tables of words and phrases, compiled into tries and matched against tokens. */
@NullMarked
package org.marsad.reading.lexicon;

import org.jspecify.annotations.NullMarked;
