package org.marsad.reading.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marsad.model.Attribution;
import org.marsad.model.Certainty;
import org.marsad.model.Detail;
import org.marsad.model.Presence;
import org.marsad.model.Relation;
import org.marsad.model.Speaker;
import org.marsad.model.Statement;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
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

    /** Adds the statements of a text to a writer; texts without a cue cost nothing further. */
    public void write(
            Annotated annotated,
            Cases cases,
            ActorNames names,
            Attributions attributions,
            Set<Integer> skipped,
            StatementWriter writer) {
        if (!hasCue(annotated)) {
            return;
        }
        Ends ends = new Ends(annotated, cases, region, names, nationalities);
        Slots slots = new Slots(annotated, ends, attributions, names, region);
        Reality reality = new Reality(annotated);
        RelationNames endNames = new RelationNames(region, names);
        Whereabouts whereabouts = new Whereabouts(annotated, names);
        RelationReader relations = new RelationReader(annotated, ends, slots, reality);
        PresenceReader presences = new PresenceReader(annotated, slots, reality, endNames, whereabouts);
        NearDates dates = new NearDates(annotated);
        Set<String> told = new HashSet<>();
        for (Sentence sentence : annotated.text().sentences()) {
            if (skipped.contains(sentence.index())) {
                continue;
            }
            for (Related related : relations.read(sentence)) {
                Relation relation = new Relation(
                        related.kind(),
                        endNames.from(related),
                        endNames.to(related),
                        dates.near(related.first(), related.last(), sentence));
                if (!relation.from().equals(relation.to())
                        && told.add(sentence.index() + "r" + relation.kind()
                                + relation.from().name() + relation.to().name())) {
                    add(
                            Statement.Kind.RELATION,
                            sentence,
                            related.cueFirst(),
                            related.first(),
                            related.last(),
                            related.possible(),
                            relation,
                            attributions,
                            writer);
                }
            }
            for (Held held : presences.read(sentence)) {
                Presence presence = new Presence(
                        held.kind(),
                        held.actor(),
                        held.place() == null ? null : whereabouts.written(held.place()),
                        dates.near(held.first(), held.last(), sentence),
                        held.announced(),
                        null,
                        null);
                if (told.add(sentence.index() + "p" + presence.kind()
                        + presence.actor().name())) {
                    add(
                            Statement.Kind.PRESENCE,
                            sentence,
                            held.cueFirst(),
                            held.first(),
                            held.last(),
                            false,
                            presence,
                            attributions,
                            writer);
                }
            }
        }
    }

    private static boolean hasCue(Annotated annotated) {
        for (Match<Cue> cue : annotated.cues()) {
            if (cue.value().kind() == CueKind.RELATION || cue.value().kind() == CueKind.PRESENCE) {
                return true;
            }
        }
        return false;
    }

    private static void add(
            Statement.Kind kind,
            Sentence sentence,
            int cue,
            int first,
            int last,
            boolean possible,
            Detail detail,
            Attributions attributions,
            StatementWriter writer) {
        Attribution attribution = attributions.at(cue);
        Certainty certainty = possible
                ? Certainty.POSSIBLE
                : attribution.speaker().equals(Speaker.NARRATOR) ? Certainty.ASSERTED : Certainty.CLAIMED;
        String rule = kind == Statement.Kind.RELATION ? "relation" : "presence";
        writer.add(kind, null, sentence.index(), first, last, attribution, certainty, detail, rule);
    }

    /** Sentences that repeat an earlier one word for word, as titles do: they are read once. */
    public static Set<Integer> repeated(List<Sentence> sentences, Annotated annotated) {
        Set<Integer> repeated = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (!seen.add(annotated.text().words(sentence.firstToken(), sentence.lastToken()))) {
                repeated.add(sentence.index());
            }
        }
        return repeated;
    }
}
