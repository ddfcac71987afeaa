/** Plain text, with or without header. */
@NullMarked
package org.marsad.intake.internal.text;

import org.jspecify.annotations.NullMarked;
