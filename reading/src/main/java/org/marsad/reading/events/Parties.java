package org.marsad.reading.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;

/**
 * Decides who did an event and to whom: the grammar's doers, those who claimed it or were blamed for it, and for the
 * targets the grammar's sufferers, the kind of site, and the victims counted. A named group takes the place of
 * "gunmen"; where nobody is named, the doer of an attack is an unidentified armed group of the country.
 */
final class Parties {
    private final Annotated annotated;
    private final ActorNames names;
    private final TellingGroups tellers;
    private final InferredDoers inferred;
    private final Sufferers sufferers;
    private final Surroundings surroundings;
    private final DefaultDoers defaultDoers;
    private final DefaultTargets defaultTargets;
    private final ProtestTargets protestTargets;

    Parties(Annotated annotated, ActorNames names, Attributions attributions) {
        this.annotated = annotated;
        this.names = names;
        this.tellers = new TellingGroups(attributions);
        this.inferred = new InferredDoers(annotated, names, tellers);
        this.sufferers = new Sufferers(annotated, names);
        this.protestTargets = new ProtestTargets(annotated, names);
        this.surroundings = new Surroundings(annotated, names);
        this.defaultDoers = new DefaultDoers(names, surroundings);
        this.defaultTargets = new DefaultTargets(annotated, names, surroundings);
    }

    /**
     * The sides of one event.
     *
     * @param country ISO 3166-1 alpha-3 code of the country where it happened, or null
     * @param drafts all events of the report
     */
    Sides of(Draft draft, @Nullable String country, List<Draft> drafts) {
        Side doers = new Side(annotated, names, country);
        Side targets = new Side(annotated, names, country);
        new VerbSubjects(names, draft, country).sort(doers, targets);
        tellers.leaving(draft, targets);
        AccusedDoers.add(draft, drafts, surroundings, doers);
        inferred.add(draft, doers, targets);
        boolean sweep = doers.isEmpty() && DefaultDoers.isSweep(draft);
        if (sweep) {
            doers.addUnnamed(names.forcesOf(country));
        }
        boolean stateDoer =
                sweep || !doers.actors().isEmpty() && doers.actors().stream().allMatch(Camps::isState);
        SiteKinds sites = SiteKinds.of(draft);
        if (draft.family != DeedFamily.AGREEMENT) {
            sufferers.add(draft, drafts, country, doers, targets, sites, stateDoer);
        }
        protestTargets.add(draft, country, targets);
        defaults(draft, country, drafts, doers, targets, sites);
        doers.dropUnidentifiedBesideNamed();
        return sides(doers, targets, sites, stateDoer);
    }

    private void defaults(
            Draft draft, @Nullable String country, List<Draft> drafts, Side doers, Side targets, SiteKinds sites) {
        if (!doers.hasGroupOrState() && draft.family == DeedFamily.VIOLENCE) {
            Surroundings.siblingDoers(draft, drafts).forEach(doer -> doers.add(doer, true));
        }
        if (doers.isEmpty()) {
            defaultDoers.add(draft, country, drafts, doers, targets);
        }
        if (draft.family != DeedFamily.AGREEMENT) {
            targets.dropThoseOf(doers);
        }
        if (targets.isEmpty()) {
            defaultTargets.add(draft, country, drafts, doers, targets, sites);
        }
    }

    private static Sides sides(Side doers, Side targets, SiteKinds sites, boolean stateDoer) {
        boolean stateTarget = sites.state() && !stateDoer;
        boolean civilianTarget = sites.civilian();
        boolean armedTarget = false;
        for (Actor actor : targets.actors()) {
            boolean aid = ActorNames.isAidBody(actor);
            stateTarget |= Camps.isState(actor) || (actor.kind() == ActorKind.INTERNATIONAL_ORGANISATION && !aid);
            civilianTarget |= actor.kind() == ActorKind.CIVILIANS || aid;
            armedTarget |= actor.kind().isArmedGroup();
        }
        return new Sides(
                doers.participants(), targets.participants(), stateTarget, civilianTarget, armedTarget, stateDoer);
    }
}
