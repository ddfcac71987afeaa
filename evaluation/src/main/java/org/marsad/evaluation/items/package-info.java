/** Scores the reading of one report against an answer key of single items, each with its words in the text. */
@NullMarked
package org.marsad.evaluation.items;

import org.jspecify.annotations.NullMarked;
