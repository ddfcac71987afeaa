/** A brief on paper: letters, lines, pages, PDF. */
@NullMarked
package org.marsad.desk.brief.print;

import org.jspecify.annotations.NullMarked;
