/** Judgements on the situation, open questions and what is said to be unknown. */
@NullMarked
package org.marsad.reading.assessments;

import org.jspecify.annotations.NullMarked;
