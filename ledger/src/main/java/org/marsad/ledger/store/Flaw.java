package org.marsad.ledger.store;

/**
 * Something in a store that is not as it must be.
 *
 * @param row what it is about, such as {@code report 12} or {@code event 5f0c…-e1}
 * @param message what is wrong with it
 * @param computed it lies in what is computed and can be made anew; false for what is kept for good
 */
public record Flaw(String row, String message, boolean computed) {
    static Flaw kept(String row, String message) {
        return new Flaw(row, message, false);
    }

    static Flaw computed(String row, String message) {
        return new Flaw(row, message, true);
    }
}
