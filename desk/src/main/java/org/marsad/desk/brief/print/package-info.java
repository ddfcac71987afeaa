/** A brief as it is handed out: HTML, data, PDF. */
@NullMarked
package org.marsad.desk.brief.print;

import org.jspecify.annotations.NullMarked;
