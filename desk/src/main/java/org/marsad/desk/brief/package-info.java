/** What a month brought to an area, on two pages: the facts with where each stands, their words, and how they are printed. */
@NullMarked
package org.marsad.desk.brief;

import org.jspecify.annotations.NullMarked;
