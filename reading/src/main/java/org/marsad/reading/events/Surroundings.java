package org.marsad.reading.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Language;
import org.marsad.model.Measure.About;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;

/** What the rest of a report tells about the parties of one of its events. */
final class Surroundings {
    /** Tokens behind a claim's own words within which it names what is claimed. */
    private static final int SEVERAL_AFTER = 4;

    private final Annotated annotated;
    private final ActorNames names;

    Surroundings(Annotated annotated, ActorNames names) {
        this.annotated = annotated;
        this.names = names;
    }

    /** The named group nearest to a draft that a force may have struck: one told at the same place, else the report's only one. */
    @Nullable
    ActorRef adversary(Draft draft, List<Draft> drafts) {
        for (Draft other : drafts) {
            boolean same = other != draft
                    && other.place != null
                    && draft.place != null
                    && Distances.compatible(other.place.place(), draft.place.place());
            if (same) {
                for (Seed seed : other.seeds) {
                    for (ActorMention agent : seed.agents()) {
                        if (Camps.isGroup(agent.actor())) {
                            return names.name(agent.actor());
                        }
                    }
                }
            }
        }
        return null;
    }

    /** The claims of a draft, and those of drafts told by the same words (two villages hit together). */
    static List<Claim> accusations(Draft draft, List<Draft> drafts) {
        List<Claim> claims = new ArrayList<>(draft.claims);
        for (Draft other : drafts) {
            if (other != draft && other.seeds.stream().anyMatch(draft.seeds::contains)) {
                claims.addAll(other.claims);
            }
        }
        return claims;
    }

    /** Claims of responsibility told of another event that speak of several ("both attacks", «العمليتين»). */
    List<Claim> claimsOfSeveral(Draft draft, List<Draft> drafts) {
        List<Claim> claims = new ArrayList<>();
        if (draft.family != DeedFamily.VIOLENCE || draft.seeds.stream().allMatch(Seed::recalled)) {
            return claims;
        }
        for (Draft other : drafts) {
            for (Claim claim : other.claims) {
                boolean told = other != draft && draft.firstSentence() < claim.sentence();
                if (told && claim.about() == About.RESPONSIBILITY && tellsOfSeveral(claim)) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    private boolean tellsOfSeveral(Claim claim) {
        for (Match<Cue> deed : annotated.cues(claim.first(), claim.last() + SEVERAL_AFTER, CueKind.EVENT)) {
            if (deed.value().is("pos", "noun") && isDefinitePlural(deed)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinitePlural(Match<Cue> deed) {
        String key = annotated.text().key(deed.first());
        if (annotated.text().language() == Language.AR) {
            boolean several = key.endsWith("ين") || key.endsWith("ان") || key.endsWith("ات");
            return several && deed.division() != null && deed.division().article();
        }
        return annotated.text().key(deed.last() - 1).endsWith("s")
                && (annotated.cueAt(deed.first() - 1, CueKind.DETERMINER) != null
                        || annotated.quantityAt(deed.first() - 1) != null);
    }

    /** The named groups told to have done what the same words tell of another place of their list. */
    static List<ActorMention> siblingDoers(Draft draft, List<Draft> drafts) {
        List<ActorMention> doers = new ArrayList<>();
        for (Draft other : drafts) {
            if (other != draft && other.seeds.stream().anyMatch(draft.seeds::contains)) {
                for (Seed seed : other.seeds) {
                    for (ActorMention agent : seed.agents()) {
                        if (Camps.isGroup(agent.actor())) {
                            doers.add(agent);
                        }
                    }
                }
            }
        }
        return doers;
    }

    /** Who held those set free: the group in whose hands the report says they were, else their abductors, else its only group. */
    List<ActorMention> holders(Draft draft, List<Draft> drafts) {
        for (ActorMention mention : annotated.actors()) {
            int after = annotated.text().token(mention.first()).sentence() - draft.firstSentence();
            boolean captors = Camps.isGroup(mention.actor()) && mention.actor().kind() != ActorKind.SELF_DEFENCE;
            if (after >= 0 && after <= 1 && captors) {
                return List.of(mention);
            }
        }
        List<ActorMention> abductors = drafts.stream()
                .filter(other -> other.family == DeedFamily.ABDUCTION)
                .flatMap(other -> other.seeds.stream())
                .flatMap(seed -> seed.agents().stream())
                .filter(agent -> agent.actor().kind().isArmedGroup())
                .toList();
        ActorMention only = onlyGroup();
        return !abductors.isEmpty() || only == null ? abductors : List.of(only);
    }

    /** A pipeline or a power line belongs to nobody in particular. */
    boolean isInfrastructure(Draft draft) {
        for (Seed seed : draft.seeds) {
            var sentence = annotated.text().sentences().get(seed.sentence());
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.EQUIPMENT)) {
                if (cue.value().is("gloss", "power line")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The only armed group a report names holds the siege it tells of. */
    @Nullable
    ActorMention onlyGroup() {
        ActorMention only = null;
        for (ActorMention mention : annotated.actors()) {
            if (Camps.isGroup(mention.actor())) {
                if (only != null && !only.actor().id().equals(mention.actor().id())) {
                    return null;
                }
                only = only == null ? mention : only;
            }
        }
        return only;
    }
}
