package org.marsad.ledger.store;

/**
 * What became of the reports that were given to the ledger.
 *
 * @param kept reports that are new
 * @param known reports whose text was kept already
 * @param events reported events of the new ones
 * @param statements statements of the new ones
 */
public record Kept(int kept, int known, int events, int statements) {
    public static final Kept NOTHING = new Kept(0, 0, 0, 0);

    public Kept plus(Kept other) {
        return new Kept(kept + other.kept, known + other.known, events + other.events, statements + other.statements);
    }
}
