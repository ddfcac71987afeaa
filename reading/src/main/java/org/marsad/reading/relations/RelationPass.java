package org.marsad.reading.relations;

import java.util.Set;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.attribution.Voices;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.statements.StatementWriter;
import org.marsad.reading.text.Sentence;
import org.marsad.region.Region;

/** Reads relations, presence and governance and writes them as statements with their speaker and certainty. */
public final class RelationPass {
    private final Region region;
    private final Nationalities nationalities;

    public RelationPass(Region region) {
        this.region = region;
        this.nationalities = new Nationalities(region);
    }

    /**
     * Adds the statements of a text to a writer; a text without a cue costs nothing further.
     *
     * @param skipped numbers of sentences that repeat others
     */
    public void write(
            Annotated annotated,
            Cases cases,
            ActorNames names,
            Attributions attributions,
            Voices voices,
            Set<Integer> skipped,
            StatementWriter writer) {
        if (!hasCue(annotated) && !hasCompanions(annotated)) {
            return;
        }
        Ends ends = EndReader.read(annotated, cases, region, names, nationalities);
        Slots slots = new Slots(annotated, ends, attributions, names, region, nationalities);
        Reality reality = new Reality(annotated);
        RelationNames endNames = new RelationNames(region, names);
        Whereabouts whereabouts = new Whereabouts(annotated, cases, names);
        RelationReader relations = new RelationReader(annotated, ends, slots, reality, region);
        PresenceReader presences =
                new PresenceReader(annotated, new Rows(annotated, ends), slots, reality, endNames, whereabouts);
        RelationStatements statements = new RelationStatements(annotated, endNames, whereabouts, voices, writer);
        for (Sentence sentence : annotated.text().sentences()) {
            if (!skipped.contains(sentence.index())) {
                relations.read(sentence).forEach(related -> statements.add(related, sentence));
                presences.read(sentence).forEach(held -> statements.add(held, sentence));
            }
        }
    }

    /** Private soldiers, or a group and its parent, may be related without a word for it. */
    private static boolean hasCompanions(Annotated annotated) {
        for (ActorMention mention : annotated.actors()) {
            Actor actor = mention.actor();
            boolean part = actor.parent() != null && actor.kind().isArmedGroup();
            if (part || actor.kind() == ActorKind.PRIVATE_MILITARY) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCue(Annotated annotated) {
        for (Match<Cue> cue : annotated.cues()) {
            if (cue.value().kind() == CueKind.RELATION || cue.value().kind() == CueKind.PRESENCE) {
                return true;
            }
        }
        return false;
    }
}
