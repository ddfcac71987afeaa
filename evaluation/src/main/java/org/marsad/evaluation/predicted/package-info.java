/** What a reading says that a report tells, as far as it is scored. */
@NullMarked
package org.marsad.evaluation.predicted;

import org.jspecify.annotations.NullMarked;
