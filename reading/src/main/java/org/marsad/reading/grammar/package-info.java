/** Per language: who did what to whom, where and when, from word order, prepositions and verb frames. */
@NullMarked
package org.marsad.reading.grammar;

import org.jspecify.annotations.NullMarked;
