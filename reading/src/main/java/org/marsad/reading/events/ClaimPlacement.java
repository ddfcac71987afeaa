package org.marsad.reading.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.deeds.SeedReader;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;

/** To which event a claim belongs: the one told at its place, else the one told nearest in its sentence. */
final class ClaimPlacement {
    private final Clauses clauses;
    private final SeedReader seedReader;

    ClaimPlacement(Clauses clauses, SeedReader seedReader) {
        this.clauses = clauses;
        this.seedReader = seedReader;
    }

    /**
     * The event of a claim, or null where neither place nor sentence tells.
     *
     * @param own the seeds of its sentence
     * @param last the event told last, or null
     */
    @Nullable
    Draft of(Claim claim, Sentence sentence, List<Seed> own, List<Draft> drafts, @Nullable Draft last) {
        Draft there = byPlace(claim, sentence, drafts, last);
        return there == null ? bySeed(claim, own, drafts) : there;
    }

    private @Nullable Draft byPlace(Claim claim, Sentence sentence, List<Draft> drafts, @Nullable Draft last) {
        List<PlaceMention> places = seedReader.placesFor(claim.anchor(), claim.last(), sentence);
        if (places.isEmpty()
                || places.get(0).place().kind().isArea()
                || !clauses.same(places.get(0).first(), claim.anchor())) {
            return null;
        }
        Draft found = null;
        for (Draft draft : drafts) {
            PlaceMention where = draft.place;
            if (where != null
                    && where.place().id().equals(places.get(0).place().id())
                    && (found == null || draft == last)) {
                found = draft;
            }
        }
        return found;
    }

    private @Nullable Draft bySeed(Claim claim, List<Seed> own, List<Draft> drafts) {
        Draft best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Seed seed : own) {
            for (Draft draft : drafts) {
                if (draft.seeds.contains(seed)) {
                    int distance = Math.abs(seed.cue().first() - claim.anchor())
                            + (clauses.same(seed.cue().first(), claim.anchor()) ? 0 : 8)
                            + (draft.family.isWeak() ? 10 : 0);
                    if (distance < bestDistance) {
                        bestDistance = distance;
                        best = draft;
                    }
                }
            }
        }
        return best;
    }
}
