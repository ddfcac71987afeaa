/** Who, where, when and how many: everything named in a text, with its tokens. */
@NullMarked
package org.marsad.reading.mentions;

import org.jspecify.annotations.NullMarked;
