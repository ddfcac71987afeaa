/** When an expected and a predicted name, place, date, event, claim or relation count as the same. */
@NullMarked
package org.marsad.evaluation.match;

import org.jspecify.annotations.NullMarked;
