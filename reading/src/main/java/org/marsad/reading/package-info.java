/** Text in, statements out: the fixed line of passes over one report. */
@NullMarked
package org.marsad.reading;

import org.jspecify.annotations.NullMarked;
