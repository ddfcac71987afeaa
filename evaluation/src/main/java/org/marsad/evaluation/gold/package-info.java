/** What a key says that a report tells: the expected events, claims, relations and presence. */
@NullMarked
package org.marsad.evaluation.gold;

import org.jspecify.annotations.NullMarked;
