/** What every format shares: the draft of a report, its flaws, and what it is made of. */
@NullMarked
package org.marsad.intake.internal;

import org.jspecify.annotations.NullMarked;
