package org.marsad.reading.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Measure.About;
import org.marsad.model.When;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;

/** Deeds named in passing, which open no event of their own: "the operation" that somebody claims, asides, what a toll counts. */
final class PassingMentions {
    private final Annotated annotated;
    private final Clauses clauses;

    PassingMentions(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.clauses = clauses;
    }

    /**
     * Whether a seed that fits no event told before opens none.
     *
     * @param last the event told last, or null
     * @param first no event has been told yet
     */
    boolean is(
            Seed seed,
            DeedFamily family,
            @Nullable PlaceMention where,
            @Nullable When when,
            @Nullable Draft last,
            boolean first) {
        if (last != null && seed.noun() && seed.definite() && isClaimed(seed)) {
            return true;
        }
        if (seed.deed().equals("displace") && seed.date() != null && seed.date().kind() == DateMention.Kind.SINCE) {
            return true;
        }
        boolean opening = first && seed.sentence() <= 1 && seed.deed().equals("leave");
        if (when == null && !opening && (isAside(seed.deed()) || isFaceless(seed, where))) {
            return true;
        }
        if (family.isWeak() && where == null && when == null && !first) {
            boolean own = !seed.agents().isEmpty() || !seed.patients().isEmpty();
            if (!own || seed.noun()) {
                return true;
            }
        }
        if (family == DeedFamily.AGREEMENT && seed.noun() && when == null && isNamed(seed)) {
            return true;
        }
        if (family.isWeak() && seed.noun() && last != null && isCalledFor(seed, family, last)) {
            return true;
        }
        if (family == DeedFamily.TRANSFER && seed.noun() && last != null && isTakenThere(seed, where, last)) {
            return true;
        }
        if (family == DeedFamily.BLOCKADE && !first && seed.agents().isEmpty() && where == null) {
            return true;
        }
        return family.isWeak() && seed.noun() && seed.definite() && seed.sentence() > 0 && when == null;
    }

    /** "اتفاق السلام": a thing that all know. */
    private boolean isNamed(Seed seed) {
        return annotated.text().language() == Language.AR
                && seed.cue().length() > 1
                && annotated.text().key(seed.cue().last() - 1).startsWith("ال")
                && seed.agents().isEmpty();
    }

    /** "Marched against the sanctions", "for the withdrawal of": what a crowd wants or rejects. */
    private static boolean isCalledFor(Seed seed, DeedFamily family, Draft last) {
        return last.family == DeedFamily.DEMONSTRATION
                && family != DeedFamily.DEMONSTRATION
                && seed.sentence() == last.lastSentence();
    }

    /** "سقطت المدينة بعد انسحاب الجيش منها": how a place was taken that the same sentence tells of. */
    private static boolean isTakenThere(Seed seed, @Nullable PlaceMention where, Draft last) {
        boolean same = where == null
                || last.place == null
                || where.place().id().equals(last.place.place().id());
        return same
                && seed.sentence() == last.lastSentence()
                && (last.tells("capture") || last.tells("regain") || last.tells("clash"));
    }

    /** "Seven terrorists were killed and eight arrested": what a toll counts is no event beside the fight. */
    boolean isPartOfToll(Seed seed, Draft last, List<Claim> counted) {
        return isBooty(seed, last) || isPartOfToll(seed, counted);
    }

    /** "Killing 15 assailants and seizing weapons": what is taken in a fight is no event beside it. */
    private static boolean isBooty(Seed seed, Draft last) {
        return seed.deed().equals("weapons")
                && !seed.noun()
                && last.family == DeedFamily.VIOLENCE
                && last.seeds.stream().anyMatch(told -> told.sentence() == seed.sentence() && !told.recalled());
    }

    private boolean isPartOfToll(Seed seed, List<Claim> counted) {
        return seed.deed().equals("arrest")
                && seed.patients().stream()
                        .allMatch(patient -> patient.actor().kind().isArmedGroup())
                && counted.stream()
                        .anyMatch(claim -> claim.about() == About.KILLED
                                && claim.low() != null
                                && clauses.same(claim.anchor(), seed.cue().first()));
    }

    /** A crash, a collapse or a flood: the dead of a sentence that names one were not killed by anybody. */
    boolean isAccident(Sentence sentence) {
        for (Match<Cue> cue : annotated.cues(sentence, CueKind.EVENT)) {
            if (cue.value().is("class", "accident")) {
                return true;
            }
        }
        return false;
    }

    /** A ring nobody in particular draws, or arms that a strike destroys, told beside the fight itself. */
    boolean isBesideFight(Seed seed) {
        DeedFamily family = DeedFamily.of(seed.deed());
        boolean lasting = seed.date() != null && seed.date().kind() == DateMention.Kind.SINCE;
        boolean ring = family == DeedFamily.BLOCKADE && seed.agents().isEmpty() && !lasting;
        return ring || (family == DeedFamily.WEAPONS && seed.noun());
    }

    /** Armed men killed in an operation: a fight, whoever was arrested beside them. */
    boolean isDeadly(List<Claim> counted) {
        return counted.stream()
                .anyMatch(claim -> claim.about() == About.KILLED
                        && claim.low() != null
                        && claim.victims() instanceof ActorMention victim
                        && victim.actor().kind().isArmedGroup());
    }

    /** Soldiers killed or captured: what was burnt beside them was burnt in a fight. */
    boolean lostForces(List<Claim> counted) {
        return counted.stream()
                .anyMatch(claim -> (claim.about() == About.KILLED || claim.about() == About.ABDUCTED)
                        && claim.low() != null
                        && claim.victims() instanceof ActorMention victim
                        && victim.actor().kind().isForce());
    }

    boolean isByForces(Seed seed) {
        return !seed.agents().isEmpty()
                && seed.agents().stream().allMatch(agent -> agent.actor().kind().isForce());
    }

    /** "No group claimed the operation": the deed just told, whatever it was. */
    private boolean isClaimed(Seed seed) {
        int first = seed.cue().first();
        int begin = clauses.begin(first);
        int end = clauses.end(first);
        return annotated.hasCue(begin, end, CueKind.NO_CLAIM) || annotated.hasCue(begin, end, CueKind.CLAIM);
    }

    /** "The first operation of its kind": a word that names no deed until somebody, or a place, is told with it. */
    private static boolean isFaceless(Seed seed, @Nullable PlaceMention where) {
        return seed.deed().equals("operation")
                && seed.noun()
                && where == null
                && seed.agents().isEmpty()
                && seed.patients().isEmpty();
    }

    /** Deeds told in passing, which make an event only with a date of their own. */
    private static boolean isAside(String deed) {
        return deed.equals("displace") || deed.equals("return") || deed.equals("escape") || deed.equals("leave");
    }
}
