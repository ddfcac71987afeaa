/** Files, folders and standard input become reports; what cannot be read becomes an issue, never an exception. */
@NullMarked
package org.marsad.intake;

import org.jspecify.annotations.NullMarked;
