package org.marsad.reading.events;

import java.util.List;
import org.marsad.reading.mentions.PlaceMention;

/** Who leaves a place that others take in the same report is driven out: no handover beside the capture. */
final class Handovers {
    private Handovers() {}

    /** Joins each handover to the capture that tells the same; taken without a fight, it is a handover itself. */
    static void merge(List<Draft> drafts) {
        for (Draft unfought : List.copyOf(drafts)) {
            boolean peaceful = unfought.family == DeedFamily.TRANSFER
                    && unfought.seeds.stream()
                            .anyMatch(seed -> seed.cue().value().is("way", "unfought"));
            for (Draft taken : peaceful ? List.copyOf(drafts) : List.<Draft>of()) {
                boolean same = taken.family == DeedFamily.VIOLENCE
                        && taken.tells("capture")
                        && taken.place != null
                        && unfought.place != null
                        && taken.place
                                .place()
                                .id()
                                .equals(unfought.place.place().id())
                        && taken.lastSentence() == unfought.firstSentence();
                if (same) {
                    unfought.seeds.addAll(0, taken.seeds);
                    unfought.claims.addAll(0, taken.claims);
                    unfought.date = unfought.date == null ? taken.date : unfought.date;
                    drafts.remove(taken);
                }
            }
        }
        for (Draft left : List.copyOf(drafts)) {
            PlaceMention place = left.place;
            boolean leaving = left.family == DeedFamily.TRANSFER
                    && left.seeds.stream().allMatch(seed -> seed.cue().value().is("way", "leave"));
            if (!leaving || place == null) {
                continue;
            }
            for (Draft other : drafts) {
                boolean taken = other.family == DeedFamily.VIOLENCE
                        && (other.tells("capture") || other.tells("regain"))
                        && other.place != null
                        && other.place.place().id().equals(place.place().id())
                        && (other.date == null || left.date == null || EventDates.overlap(other.date, left.date));
                if (taken) {
                    other.seeds.addAll(left.seeds);
                    other.claims.addAll(left.claims);
                    drafts.remove(left);
                    break;
                }
            }
        }
    }
}
