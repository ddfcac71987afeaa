/** A brief in words: blocks on two pages, with the references by which every figure is traced. */
@NullMarked
package org.marsad.desk.brief.page;

import org.jspecify.annotations.NullMarked;
