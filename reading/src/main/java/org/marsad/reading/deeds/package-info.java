/** Every mention of a deed in a report, with who, to whom, where and when. */
@NullMarked
package org.marsad.reading.deeds;

import org.jspecify.annotations.NullMarked;
