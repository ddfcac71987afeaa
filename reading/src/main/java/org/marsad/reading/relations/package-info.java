/** How actors stand to each other, and where forces and the state are: relations, presence, governance. */
@NullMarked
package org.marsad.reading.relations;

import org.jspecify.annotations.NullMarked;
