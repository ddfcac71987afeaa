package org.marsad.reading.events;

import org.marsad.model.Actor;
import org.marsad.model.ActorRef;
import org.marsad.model.PlaceKind;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;

/**
 * Doers found by what kind of event it is, where no verb names them: who takes what another leaves, the groups that
 * change, the states that sign, the group that tells of its own deed.
 */
final class InferredDoers {
    private static final int SENTENCES_BACK = 3;

    private final Annotated annotated;
    private final ActorNames names;
    private final TellingGroups tellers;
    private final ImpliedDoers implied;

    InferredDoers(Annotated annotated, ActorNames names, TellingGroups tellers) {
        this.annotated = annotated;
        this.names = names;
        this.tellers = tellers;
        this.implied = new ImpliedDoers(annotated, names);
    }

    void add(Draft draft, Side doers, Side targets) {
        if (!doers.hasGroupOrState()) {
            tellers.boasters(draft, doers);
        }
        if (doers.actors().isEmpty() && draft.family == DeedFamily.TRANSFER) {
            country(draft, doers);
        }
        if (doers.actors().isEmpty() && draft.family == DeedFamily.RELEASE) {
            implied.states(draft, doers);
        }
        if (doers.actors().isEmpty() && draft.family == DeedFamily.TRANSFER) {
            implied.forces(draft, doers);
        }
        if (doers.isEmpty() && draft.family == DeedFamily.TRANSFER) {
            takers(draft, doers, targets);
            if (doers.actors().isEmpty()) {
                implied.givers(draft, doers, targets);
            }
        }
        if (draft.family == DeedFamily.GROUP) {
            changing(draft, doers);
        }
        if (draft.family == DeedFamily.AGREEMENT) {
            movements(draft, doers);
        }
        if (doers.actors().isEmpty() && (draft.tells("leave") || draft.tells("measure") || draft.tells("sanction"))) {
            implied.states(draft, doers);
        }
        if (doers.actors().isEmpty() && (draft.family == DeedFamily.AGREEMENT || draft.tells("leave"))) {
            signatories(draft, doers);
        }
        if (!doers.hasGroupOrState() && draft.tells("clash")) {
            implied.fallen(draft, doers);
        }
        if (!doers.hasGroupOrState() && draft.family != DeedFamily.AIR) {
            for (Seed seed : draft.seeds) {
                tellers.of(seed).ifPresent(group -> doers.add(group, true));
            }
        }
    }

    /** Who hands over or leaves suffers the transfer; who takes over does it. */
    static boolean isLeaver(Seed seed) {
        return seed.cue().value().is("side", "giver");
    }

    /** Who takes what another leaves: named after "to", or the other force or group of the sentence. */
    private void takers(Draft draft, Side doers, Side targets) {
        for (Seed seed : draft.seeds) {
            if (!isLeaver(seed)) {
                continue;
            }
            for (ActorMention mention : annotated.actors()) {
                boolean there = annotated.text().token(mention.first()).sentence() == seed.sentence();
                Actor actor = mention.actor();
                boolean taker = Camps.isGroup(actor) || actor.kind().isForce();
                if (there && taker && !targets.has(actor)) {
                    doers.add(mention, true);
                    return;
                }
            }
        }
    }

    /** "سلمت فرنسا قاعدة …": a country directly after the verb hands over by its forces. */
    private void country(Draft draft, Side doers) {
        for (Seed seed : draft.seeds) {
            PlaceMention place = annotated.placeAt(seed.cue().first() + 1);
            if (!seed.noun()
                    && place != null
                    && place.place().kind() == PlaceKind.COUNTRY
                    && place.attachedPreposition() == 0) {
                ActorRef forces = names.forcesOf(place.place().country());
                if (forces != null) {
                    doers.addAs(forces, null, place);
                }
            }
        }
    }

    /** The groups named where a group changes are the ones that change. */
    private void changing(Draft draft, Side doers) {
        for (Seed seed : draft.seeds) {
            for (ActorMention mention : annotated.actors()) {
                boolean there = annotated.text().token(mention.first()).sentence() == seed.sentence();
                if (there && Camps.isGroup(mention.actor()) && !seed.definite()) {
                    doers.add(mention, true);
                }
            }
        }
    }

    /** "The government and the three movements signed": the groups named just before. */
    private void movements(Draft draft, Side doers) {
        for (Seed seed : draft.seeds) {
            var sentence = annotated.text().sentences().get(seed.sentence());
            int plural = -1;
            for (int i = sentence.firstToken(); i < sentence.lastToken() && plural < 0; i++) {
                plural = annotated.actorAt(i) == null
                                && isPluralOfGroups(annotated.text().key(i))
                        ? i
                        : -1;
            }
            for (ActorMention mention : annotated.actors()) {
                int back = seed.sentence()
                        - annotated.text().token(mention.first()).sentence();
                boolean before = mention.last() <= plural && back <= SENTENCES_BACK;
                if (before && Camps.isGroup(mention.actor())) {
                    doers.add(mention, true);
                }
            }
        }
    }

    private static boolean isPluralOfGroups(String key) {
        return switch (key) {
            case "الحركات",
                    "والحركات",
                    "الحركتان",
                    "الحركتين",
                    "والحركتان",
                    "والحركتين",
                    "الجماعتان",
                    "الجماعتين",
                    "الفصايل",
                    "والفصايل",
                    "الفصيلان",
                    "الفصيلين",
                    "الطرفان",
                    "الطرفين",
                    "الاطراف",
                    "movements",
                    "mouvements" -> true;
            default -> false;
        };
    }

    /** "Signed in Algeria". */
    private boolean isVenue(PlaceMention place) {
        if (place.attachedPreposition() == 'ب' || place.first() == 0) {
            return place.attachedPreposition() == 'ب';
        }
        return switch (annotated.text().key(place.first() - 1)) {
            case "في", "in", "en", "au", "aux" -> true;
            default -> false;
        };
    }

    /** Countries that sign an agreement are its parties, as their governments. */
    private void signatories(Draft draft, Side doers) {
        for (Seed seed : draft.seeds) {
            for (PlaceMention place : annotated.places()) {
                boolean there = annotated.text().token(place.first()).sentence() == seed.sentence();
                ActorRef government = there && place.place().kind() == PlaceKind.COUNTRY && !isVenue(place)
                        ? names.governmentOf(place.place().country())
                        : null;
                if (government != null) {
                    doers.addAs(government, null, place);
                }
            }
        }
    }
}
