/** Score cards and errors as table, JSON lines and Markdown. */
@NullMarked
package org.marsad.evaluation.format;

import org.jspecify.annotations.NullMarked;
