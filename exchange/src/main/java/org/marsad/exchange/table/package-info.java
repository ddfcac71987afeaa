/** Tables of comma-separated values: read row after row with problems named by line and column, and written safely. */
@NullMarked
package org.marsad.exchange.table;

import org.jspecify.annotations.NullMarked;
