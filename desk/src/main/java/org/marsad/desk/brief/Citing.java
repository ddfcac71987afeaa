package org.marsad.desk.brief;

import java.util.HashMap;
import java.util.Map;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.Cited;

/** Tells of where a statement stands as much as a profile lets be told; reports that may not be named are numbered. */
final class Citing {
    private final Profile profile;
    private final Map<String, String> numbered = new HashMap<>();

    Citing(Profile profile) {
        this.profile = profile;
    }

    Profile profile() {
        return profile;
    }

    Citation.Passage passage(Cited cited) {
        Citation.Passage whole = Citation.Passage.of(cited);
        if (profile == Profile.INTERNAL) {
            return whole;
        }
        String number = numbered.computeIfAbsent(whole.report(), k -> "report-" + (numbered.size() + 1));
        return new Citation.Passage(
                whole.statement(),
                number,
                null,
                profile == Profile.PARTNER ? whole.outlet() : null,
                whole.published(),
                whole.sentence(),
                "",
                whole.low(),
                whole.high());
    }
}
