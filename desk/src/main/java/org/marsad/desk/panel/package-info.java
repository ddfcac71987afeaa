/** Panels from wherever there are any, and which of their rows are meant. */
@NullMarked
package org.marsad.desk.panel;

import org.jspecify.annotations.NullMarked;
