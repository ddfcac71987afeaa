/** Keys, split indexes and predictions from files; every problem names its file. */
@NullMarked
package org.marsad.evaluation.input;

import org.jspecify.annotations.NullMarked;
