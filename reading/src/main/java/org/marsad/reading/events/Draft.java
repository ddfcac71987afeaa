package org.marsad.reading.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Measure.About;
import org.marsad.model.When;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.mentions.PlaceMention;

/** An event while the report is being read: grows as further sentences tell of it. */
final class Draft {
    final DeedFamily family;
    final List<Seed> seeds = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();

    @Nullable
    PlaceMention place;

    @Nullable
    When date;

    boolean dateSince;
    /** The date was counted back from the day of telling ("three days after the attack"): near, not exact. */
    boolean dateCounted;

    boolean inheritedDate;

    @Nullable
    When spokenDate;

    boolean fromTitle;

    Draft(DeedFamily family) {
        this.family = family;
    }

    int firstSentence() {
        int first = Integer.MAX_VALUE;
        for (Seed seed : seeds) {
            first = Math.min(first, seed.sentence());
        }
        for (Claim claim : claims) {
            first = Math.min(first, claim.sentence());
        }
        return first;
    }

    int lastSentence() {
        int last = -1;
        for (Seed seed : seeds) {
            last = Math.max(last, seed.sentence());
        }
        for (Claim claim : claims) {
            last = Math.max(last, claim.sentence());
        }
        return last;
    }

    boolean tells(String deed) {
        for (int i = 0; i < seeds.size(); i++) {
            if (seeds.get(i).deed().equals(deed)) {
                return true;
            }
        }
        return false;
    }

    /** How all that names it does so without telling it: past, since, or empty where something tells it. */
    String frame() {
        String frame = "";
        for (int i = 0; i < seeds.size(); i++) {
            if (!seeds.get(i).isNamed()) {
                return "";
            }
            frame = seeds.get(i).frame();
        }
        return frame;
    }

    /** Demonstrators are put down and killed. */
    boolean isDeadlyCrackdown() {
        return family == DeedFamily.DEMONSTRATION
                && tells("crackdown")
                && !tells("riot")
                && claims.stream().anyMatch(claim -> claim.about() == About.KILLED && claim.low() != null);
    }

    /** Demonstrators attack or destroy, and are not fired upon. */
    boolean isRiot() {
        return family == DeedFamily.DEMONSTRATION && tells("riot") && !tells("crackdownlive");
    }
}
