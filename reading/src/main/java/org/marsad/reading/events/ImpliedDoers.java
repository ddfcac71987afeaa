package org.marsad.reading.events;

import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Language;
import org.marsad.model.Measure.About;
import org.marsad.model.PlaceKind;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;

/** Doers whom the words before a deed imply: who held what is handed over, and countries that act as their governments. */
final class ImpliedDoers {
    private final Annotated annotated;
    private final ActorNames names;
    private final Cases cases;

    ImpliedDoers(Annotated annotated, ActorNames names) {
        this.annotated = annotated;
        this.names = names;
        this.cases = new Cases(annotated);
    }

    /** "The blue helmets are packing: Goundam was signed over": the force or mission named last before what is handed over. */
    void givers(Draft draft, Side doers, Side targets) {
        if (targets.isEmpty()) {
            return;
        }
        ActorMention giver = null;
        for (ActorMention mention : annotated.actors()) {
            int back = draft.firstSentence()
                    - annotated.text().token(mention.first()).sentence();
            if (mention.first() >= draft.seeds.get(0).cue().first()) {
                break;
            }
            ActorKind kind = mention.actor().kind();
            boolean holder =
                    kind.isForce() || kind == ActorKind.INTERNATIONAL_ORGANISATION || Camps.isGroup(mention.actor());
            giver = holder && back <= 1 && !targets.has(mention.actor()) ? mention : giver;
        }
        if (giver != null) {
            doers.add(giver, true);
        }
    }

    /** "علقت فرنسا مساعداتها": between the words of the deed. */
    private static boolean isInside(PlaceMention place, Seed seed) {
        return place.first() == seed.cue().first() + 1
                && place.last() < seed.cue().last();
    }

    /** "The United States completed the withdrawal of its troops": the country that is the subject acts by its forces. */
    void forces(Draft draft, Side doers) {
        for (Seed seed : draft.seeds) {
            for (PlaceMention place : annotated.places()) {
                boolean before = place.last() <= seed.cue().first()
                        && annotated.text().token(place.first()).sentence() == seed.sentence();
                ActorRef forces = before
                                && annotated.text().language() != Language.AR
                                && place.place().kind() == PlaceKind.COUNTRY
                                && cases.of(place) == Case.BARE
                        ? names.forcesOf(place.place().country())
                        : null;
                if (forces != null) {
                    doers.addAs(forces, null, place);
                }
            }
        }
    }

    /** "Two soldiers and five Boko Haram fighters died in a clash": the group that lost men beside a force fought it. */
    void fallen(Draft draft, Side doers) {
        boolean forces = draft.claims.stream()
                .anyMatch(claim -> claim.about() == About.KILLED
                        && claim.victims() instanceof ActorMention victim
                        && victim.actor().kind().isForce());
        for (Claim claim : draft.claims) {
            if (forces
                    && claim.about() == About.KILLED
                    && claim.victims() instanceof ActorMention victim
                    && Camps.isGroup(victim.actor())) {
                doers.add(victim, true);
                return;
            }
        }
    }

    /** "Russia cast its veto", "Niger quit the joint force": the countries that are the subject act as their governments. */
    void states(Draft draft, Side doers) {
        for (Seed seed : draft.seeds) {
            for (PlaceMention place : annotated.places()) {
                boolean before = (place.last() <= seed.cue().first() || isInside(place, seed))
                        && annotated.text().token(place.first()).sentence() == seed.sentence();
                ActorRef government =
                        before && place.place().kind() == PlaceKind.COUNTRY && cases.of(place) == Case.BARE
                                ? names.governmentOf(place.place().country())
                                : null;
                if (government != null) {
                    doers.addAs(government, null, place);
                }
            }
        }
    }
}
