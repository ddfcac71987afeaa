/** Numbers and quantities in words and digits, as intervals; and what is a number but no count. */
@NullMarked
package org.marsad.reading.numbers;

import org.jspecify.annotations.NullMarked;
