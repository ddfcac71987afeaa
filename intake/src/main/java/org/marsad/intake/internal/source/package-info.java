/** Where reports come from: paths, folders, standard input; and which format each is. */
@NullMarked
package org.marsad.intake.internal.source;

import org.jspecify.annotations.NullMarked;
