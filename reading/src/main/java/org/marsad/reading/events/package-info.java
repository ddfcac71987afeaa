/** Events within one report: seeds that tell the same deed joined, their type, place, date and parties decided. */
@NullMarked
package org.marsad.reading.events;

import org.jspecify.annotations.NullMarked;
