/** Word tables of the reading passes: TSV files per language, and the look-up of their words in a text. */
@NullMarked
package org.marsad.reading.tables;

import org.jspecify.annotations.NullMarked;
