/** Scores readings against gold keys: figures, errors by kind and bootstrap intervals. */
@NullMarked
package org.marsad.evaluation;

import org.jspecify.annotations.NullMarked;
