package org.marsad.desk.brief;

import org.marsad.model.LedgerEvent;

/**
 * An event as a profile shows it.
 *
 * @param event what may be told of it
 * @param kept as the ledger has it, to find where it stands
 */
record Shown(LedgerEvent event, LedgerEvent kept) {}
