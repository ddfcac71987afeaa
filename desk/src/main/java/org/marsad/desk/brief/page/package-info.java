/** A brief in words, as blocks on two pages, and the same as HTML, JSON and PDF. */
@NullMarked
package org.marsad.desk.brief.page;

import org.jspecify.annotations.NullMarked;
