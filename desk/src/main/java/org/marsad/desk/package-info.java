/** The page where people work and the HTTP interface behind it. */
@NullMarked
package org.marsad.desk;

import org.jspecify.annotations.NullMarked;
