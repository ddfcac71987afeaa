/** Who may be shown what: the lines of responsibility, as code. */
@NullMarked
package org.marsad.exchange.profile;

import org.jspecify.annotations.NullMarked;
