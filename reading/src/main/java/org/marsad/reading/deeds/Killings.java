package org.marsad.reading.deeds;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Deeds told by their toll alone ("Gunmen killed twelve villagers in X on Sunday"). */
final class Killings {
    private static final Cue KILLING = new Cue(CueKind.EVENT, Map.of("class", "killing", "pos", "part"));

    private final Annotated annotated;

    /** Whether a deed of this class strikes from afar, so that only those it kills tell whom it hit. */
    static boolean kills(String deed) {
        return switch (deed) {
            case "airstrike", "strike", "shelling", "ied", "blast", "suicide", "carbomb", "grenade" -> true;
            default -> false;
        };
    }

    private final Text text;

    Killings(Annotated annotated) {
        this.annotated = annotated;
        this.text = annotated.text();
    }

    Seed of(
            Claim claim,
            List<ActorMention> killers,
            List<PlaceMention> places,
            @Nullable DateMention date,
            String frame) {
        Match<Cue> cue = new Match<>(claim.first(), claim.last(), KILLING, null);
        String deed = byAircraft(claim) ? "airstrike" : amidCrowd(claim) ? "crackdownlive" : "killing";
        List<ActorMention> victims =
                claim.victims() instanceof ActorMention victim ? List.of(victim) : List.<ActorMention>of();
        Arguments.Found found = new Arguments.Found(killers, victims, List.of());
        return Seed.plain(cue, claim.sentence(), deed, found, places, date, frame);
    }

    /** A killing that no figure counts. */
    Seed of(Match<Cue> verb, Sentence sentence, Arguments.Found found, List<PlaceMention> places, DateMention date) {
        Match<Cue> cue = new Match<>(verb.first(), verb.last(), KILLING, null);
        return Seed.plain(cue, sentence.index(), "killing", found, places, date, "");
    }

    /** "Two people were killed as protesters blocked a convoy". */
    private boolean amidCrowd(Claim claim) {
        Sentence sentence = text.sentences().get(claim.sentence());
        return annotated.actors().stream()
                .anyMatch(mention -> sentence.contains(mention.first())
                        && mention.actor().id().startsWith("protesters"));
    }

    /** "It was one of its planes that killed seven boys". */
    private boolean byAircraft(Claim claim) {
        int from = text.sentences().get(claim.sentence()).firstToken();
        int downed = -1;
        for (int i = from; i < claim.first(); i++) {
            Match<Cue> vehicle = annotated.cueAt(i, CueKind.EVENT);
            if (vehicle != null && vehicle.value().is("class", "shootdown")) {
                downed = vehicle.last();
            }
            if (vehicle != null && i >= downed && vehicle.value().is("class", "airvehicle")) {
                return true;
            }
        }
        return false;
    }
}
