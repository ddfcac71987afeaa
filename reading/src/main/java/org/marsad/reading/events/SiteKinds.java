package org.marsad.reading.events;

import org.marsad.reading.deeds.Seed;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;

/**
 * What the places hit were.
 *
 * @param state a camp, a post or an office of the state
 * @param civilian a market, a school or a house
 * @param gathering a wedding, a market or a mosque, where whoever is struck is a civilian
 */
record SiteKinds(boolean state, boolean civilian, boolean gathering) {
    static SiteKinds of(Draft draft) {
        boolean state = false;
        boolean civilian = false;
        boolean gathering = false;
        for (Seed seed : draft.seeds) {
            for (Match<Cue> site : seed.sites()) {
                gathering |= site.value().is("gathering", "1");
                state |= site.value().is("target", "state");
                civilian |= site.value().is("target", "civilian")
                        && !seed.deed().equals("suicide")
                        && !seed.deed().equals("carbomb");
            }
        }
        return new SiteKinds(state, civilian, gathering);
    }
}
