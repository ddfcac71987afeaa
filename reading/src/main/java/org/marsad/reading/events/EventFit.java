package org.marsad.reading.events;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.marsad.model.PlaceKind;
import org.marsad.model.When;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.PlaceMention;

/**
 * How well a seed fits an event told before: their families, places and dates must agree, and the nearer it was told, the
 * better. "Another" deed, or one recalled, fits worse.
 */
final class EventFit {
    private static final long COUNTING_DAYS = 4;
    private static final double REJECT = Double.NEGATIVE_INFINITY;

    private EventFit() {}

    /**
     * How well a seed fits a draft; nothing above 0 means that it opens its own.
     *
     * @param where the place of the seed, or null
     * @param when the date of the seed, or null
     * @param last the event told last, or null
     */
    static double of(
            Draft draft,
            Seed seed,
            DeedFamily family,
            @Nullable PlaceMention where,
            @Nullable When when,
            @Nullable Draft last) {
        double score = familyFit(draft, seed, family);
        if (score == REJECT) {
            return REJECT;
        }
        if (where != null && draft.place != null) {
            if (!Distances.compatible(where.place(), draft.place.place())) {
                return REJECT;
            }
            boolean same = where.place().id().equals(draft.place.place().id());
            score += same ? 1.5 : where.place().kind() == PlaceKind.COUNTRY ? 0 : 0.5;
        }
        if (when != null && draft.date != null) {
            boolean same = EventDates.overlap(when, draft.date);
            boolean counted = (draft.dateCounted || seed.isDateCounted()) && isNear(when, draft.date);
            if (!same && !draft.inheritedDate && !counted) {
                return REJECT;
            }
            score += same ? 1.5 : -1.2;
        }
        int gap = seed.sentence() - draft.lastSentence();
        score += gap == 0 ? 1.5 : gap == 1 ? 0.8 : 0.2;
        score += draft == last ? 0.6 : 0;
        score += seed.definite() ? 1 : 0;
        if (seed.another() && !seed.definite()) {
            score -= 2.5;
        }
        When spoken = draft.spokenDate;
        if (seed.recalled()
                && when != null
                && draft.date == null
                && spoken != null
                && !EventDates.overlap(when, spoken)) {
            return REJECT;
        }
        boolean recallElsewhere =
                seed.recalled() && seed.sentence() != draft.lastSentence() && (when != null && draft.date == null);
        score -= recallElsewhere ? 2 : 0;
        return score;
    }

    /** "Three days after the attack" and "on Friday": within the days by which such counting errs. */
    private static boolean isNear(When a, When b) {
        return Math.abs(ChronoUnit.DAYS.between(a.from(), b.from())) <= COUNTING_DAYS;
    }

    private static double familyFit(Draft draft, Seed seed, DeedFamily family) {
        if (draft.family == family
                && family == DeedFamily.VIOLENCE
                && (oppositeTaking(draft, seed) || isAfterBomb(draft, seed))) {
            return REJECT;
        }
        if (draft.family == family) {
            return 0.5;
        }
        boolean burning = family == DeedFamily.LOOTING && draft.family == DeedFamily.VIOLENCE;
        if (burning && seed.sentence() - draft.lastSentence() <= 1) {
            return 0.2;
        }
        if (family == DeedFamily.LOOTING
                && draft.family == DeedFamily.BLOCKADE
                && seed.sentence() == draft.lastSentence()) {
            return 0.2;
        }
        boolean transfer = family == DeedFamily.VIOLENCE && draft.family == DeedFamily.TRANSFER;
        if (transfer && (seed.deed().equals("capture") || seed.deed().equals("regain"))) {
            return 0.2;
        }
        if (isTakenInAttack(draft, seed, family)) {
            return 0.2;
        }
        if (family == DeedFamily.OTHER && draft.family == DeedFamily.SANCTION) {
            return 0.2;
        }
        return REJECT;
    }

    /** People led away in an attack, and "the attack" in which people were led away, are one event. */
    private static boolean isTakenInAttack(Draft draft, Seed seed, DeedFamily family) {
        boolean near = seed.sentence() - draft.lastSentence() <= 1 && !seed.another();
        boolean led = family == DeedFamily.ABDUCTION && draft.family == DeedFamily.VIOLENCE;
        boolean back =
                family == DeedFamily.VIOLENCE && draft.family == DeedFamily.ABDUCTION && seed.noun() && seed.definite();
        return near && (led || back);
    }

    /** Soldiers who beat or shoot somebody did not lay the bomb told of there before. */
    private static boolean isAfterBomb(Draft draft, Seed seed) {
        boolean bomb = draft.tells("ied") || draft.tells("suicide") || draft.tells("carbomb");
        return bomb
                && !seed.noun()
                && (seed.deed().equals("massacre") || seed.deed().equals("killing"))
                && !seed.agents().isEmpty()
                && seed.agents().stream().allMatch(agent -> Camps.isState(agent.actor()));
    }

    /** A place taken by armed men and the same place taken back are two events. */
    private static boolean oppositeTaking(Draft draft, Seed seed) {
        if (!isTaking(seed)) {
            return false;
        }
        int side = sideOf(seed);
        return side != 0 && draft.seeds.stream().anyMatch(other -> isTaking(other) && sideOf(other) == -side);
    }

    private static boolean isTaking(Seed seed) {
        return seed.deed().equals("capture") || seed.deed().equals("regain");
    }

    /** 1 where a state or its partners take, −1 where an armed group does, 0 where it is not told. */
    private static int sideOf(Seed seed) {
        if (seed.deed().equals("regain")) {
            return 1;
        }
        for (ActorMention agent : seed.agents()) {
            if (agent.actor().kind().isArmedGroup()) {
                return -1;
            }
            if (Camps.isState(agent.actor())) {
                return 1;
            }
        }
        return 0;
    }
}
