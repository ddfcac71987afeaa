/** From bytes to characters, with the encoding found out where nobody says it. */
@NullMarked
package org.marsad.intake.internal.encoding;

import org.jspecify.annotations.NullMarked;
