package org.marsad.reading.claims;

import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.numbers.Quantity;

/** One number of a sentence with what it has been found to count; filled while the sentence is read. */
final class Count {
    final Quantity quantity;
    /** Who is counted, or null where the text names nobody. */
    @Nullable
    ActorMention victims;
    /** What became of them ("killed"), or null as long as it is not known. */
    @Nullable
    String about;
    /** The words that tell what became of them. */
    @Nullable
    Match<Cue> cue;
    /** The equipment that is counted, or null. */
    @Nullable
    Match<Cue> equipment;
    /** The number counts something that is neither people nor equipment. */
    boolean otherNoun;
    /** One past the last token of what is counted. */
    int last;
    /** Which rule found it. */
    String rule = "";

    Count(Quantity quantity) {
        this.quantity = quantity;
        this.last = quantity.lastToken();
    }

    /** Takes what became of those counted from a cue. */
    void take(Match<Cue> casualty, String by) {
        about = casualty.value().get("about");
        cue = casualty;
        rule = by;
    }

    /** Takes what became of those counted from another number. */
    void takeFrom(Count other) {
        about = other.about;
        cue = other.cue;
        rule = "coordinated";
    }

    /** Nothing tells yet what the number counts. */
    boolean isOpen() {
        return about == null && equipment == null && !otherNoun;
    }

    /** Residents, families or elders, who mostly speak, but can be counted too. */
    static boolean isWitness(ActorMention mention) {
        return switch (mention.actor().id()) {
            case "role-witness", "role-traditional" -> true;
            default -> false;
        };
    }

    /** "A doctor", "an officer": those who mostly tell, as one of whom is told. */
    static boolean isOnePerson(ActorMention mention) {
        return Arguments.isPerson(mention.actor()) || mention.actor().id().equals("role-military-source");
    }

    static boolean canBeVictim(ActorMention mention) {
        return mention.actor().kind() != ActorKind.OBSERVER_ROLE
                || mention.actor().id().equals("role-elected");
    }
}
