package org.marsad.ledger.search;

import java.util.List;

/**
 * A place or an actor of the pack with everything it is called.
 *
 * @param label how it is shown
 * @param names its names in all languages, as they are written
 * @param widens whether asking for one name asks for all: not for nameless people and offices, whose words are no names
 * @param needsContext its name may be an ordinary word
 */
record Named(String label, List<String> names, boolean widens, boolean needsContext) {
    Named {
        names = List.copyOf(names);
    }
}
