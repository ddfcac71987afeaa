package org.marsad.reading.events;

import org.marsad.reading.deeds.Seed;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;

/**
 * What the places hit were.
 *
 * @param state a camp, a post or an office of the state
 * @param civilian a market, a school or a house
 */
record SiteKinds(boolean state, boolean civilian) {
    static SiteKinds of(Draft draft) {
        boolean state = false;
        boolean civilian = false;
        for (Seed seed : draft.seeds) {
            for (Match<Cue> site : seed.sites()) {
                state |= site.value().is("target", "state");
                civilian |= site.value().is("target", "civilian")
                        && !seed.deed().equals("suicide")
                        && !seed.deed().equals("carbomb");
            }
        }
        return new SiteKinds(state, civilian);
    }
}
