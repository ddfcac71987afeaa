package org.marsad.ledger.merge;

/**
 * What a person decided of two reported events; it stands against whatever the comparison says.
 *
 * @param same whether they are one event
 */
public record Decision(String key, String otherKey, boolean same) {
    public Decision {
        if (key.equals(otherKey)) {
            throw new IllegalArgumentException("a decision is about two events, but was twice about " + key);
        }
    }
}
