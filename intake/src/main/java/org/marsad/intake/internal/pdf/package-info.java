/** PDF files. */
@NullMarked
package org.marsad.intake.internal.pdf;

import org.jspecify.annotations.NullMarked;
