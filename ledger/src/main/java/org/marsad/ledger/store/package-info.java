/**
 * What is kept, in SQLite or PostgreSQL: one schema and one SQL text for both. Statements are only added; merged events are
 * computed from them. One writer at a time, any number of readers.
 */
@NullMarked
package org.marsad.ledger.store;

import org.jspecify.annotations.NullMarked;
