/** RSS and Atom files. */
@NullMarked
package org.marsad.intake.internal.feed;

import org.jspecify.annotations.NullMarked;
