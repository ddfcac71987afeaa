/** Where forces were, as published sources and the ledger's reports tell it, and how exactly that may be shown. */
@NullMarked
package org.marsad.desk.presence;

import org.jspecify.annotations.NullMarked;
