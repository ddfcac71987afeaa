/** Facts about one part of the world: actors, places and areas of a region's pack. */
@NullMarked
package org.marsad.region;

import org.jspecify.annotations.NullMarked;
