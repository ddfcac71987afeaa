/** JSON Lines: one report a line. */
@NullMarked
package org.marsad.intake.internal.jsonlines;

import org.jspecify.annotations.NullMarked;
