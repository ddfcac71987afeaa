/** The words everyone shares: validated, immutable records without I/O or framework. */
@NullMarked
package org.marsad.model;

import org.jspecify.annotations.NullMarked;
