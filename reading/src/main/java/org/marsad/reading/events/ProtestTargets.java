package org.marsad.reading.events;

import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.PlaceKind;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;

/**
 * Against whom people demonstrate: whoever is named after "against" in the sentence of the protest, a country for its
 * government; and whoever holds the public buildings that rioters attack.
 */
final class ProtestTargets {
    private static final int REACH = 5;

    private final Annotated annotated;
    private final ActorNames names;

    ProtestTargets(Annotated annotated, ActorNames names) {
        this.annotated = annotated;
        this.names = names;
    }

    /** @param country ISO 3166-1 alpha-3 code of the country where it happened, or null */
    void add(Draft draft, @Nullable String country, Side targets) {
        if (draft.family != DeedFamily.DEMONSTRATION || !targets.isEmpty()) {
            return;
        }
        for (Seed seed : draft.seeds) {
            if (seed.deed().equals("mob")) {
                return;
            }
            Sentence sentence = annotated.text().sentences().get(seed.sentence());
            opposed(sentence, targets);
            if (targets.isEmpty() && draft.isRiot()) {
                attacked(seed, sentence, targets);
            }
            if (targets.isEmpty() && accusesState(sentence)) {
                targets.addUnnamed(names.governmentOf(country));
            }
            if (targets.isEmpty() && draft.isRiot() && hitsOffices(sentence)) {
                targets.addUnnamed(names.governmentOf(country));
            }
            if (!targets.isEmpty()) {
                return;
            }
        }
    }

    /** "S'en sont pris à l'ambassade de France": whoever holds what rioters turn upon. */
    private void attacked(Seed seed, Sentence sentence, Side targets) {
        int from = seed.cue().last();
        for (int i = from; i < Math.min(sentence.lastToken(), from + REACH); i++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && Camps.isState(mention.actor())) {
                targets.add(mention, false);
                return;
            }
        }
    }

    private void opposed(Sentence sentence, Side targets) {
        for (Match<Cue> against : annotated.cues(sentence, CueKind.GRIEVANCE)) {
            if (!against.value().is("role", "against")) {
                continue;
            }
            for (int j = against.last(); j < Math.min(sentence.lastToken(), against.last() + REACH); j++) {
                if (annotated.text().token(j).isPunctuation()) {
                    break;
                }
                Mention mention = annotated.mentionAt(j);
                if (mention instanceof ActorMention actor && canBeOpposed(actor)) {
                    targets.add(actor, false);
                    return;
                }
                if (mention instanceof PlaceMention place && place.place().kind() == PlaceKind.COUNTRY) {
                    ActorRef government = names.governmentOf(place.place().country());
                    if (government != null) {
                        targets.addAs(government, null, place);
                        return;
                    }
                }
            }
        }
    }

    /** "Scander leur refus d'un mandat …", "réclamer le départ du gouvernement": a demand that only a government can meet. */
    private boolean accusesState(Sentence sentence) {
        boolean demand = false;
        boolean state = false;
        for (Match<Cue> grievance : annotated.cues(sentence, CueKind.GRIEVANCE)) {
            switch (grievance.value().get("role")) {
                case "support" -> {
                    return false;
                }
                case "state" -> state = true;
                default -> demand = true;
            }
        }
        return demand && state;
    }

    private static boolean canBeOpposed(ActorMention mention) {
        ActorKind kind = mention.actor().kind();
        return kind != ActorKind.CIVILIANS
                && (kind != ActorKind.OBSERVER_ROLE || mention.actor().id().equals("role-president"));
    }

    /** A town hall, a prefecture, a court: offices of the state. */
    private boolean hitsOffices(Sentence sentence) {
        for (Match<Cue> site : annotated.cues(sentence, CueKind.SITE)) {
            if (site.value().is("office", "1")) {
                return true;
            }
        }
        return false;
    }
}
