/** Tolls, claims of responsibility, denials and silence: what is said of an event, before its speaker is attached. */
@NullMarked
package org.marsad.reading.claims;

import org.jspecify.annotations.NullMarked;
