package org.marsad.reading.claims;

import java.util.List;
import org.marsad.model.Language;
import org.marsad.model.Measure.About;
import org.marsad.reading.attribution.Speakers;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;

/** Who holds a place: "the town is in the hands of the rebels". */
final class ControlClaims {
    private static final int PASSIVE_REACH = 3;
    private static final int PRONOUN_REACH = 4;

    private final Annotated annotated;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Speakers speakers;
    private final Unreal unreal;
    private final boolean arabic;

    ControlClaims(Annotated annotated, Clauses clauses, Arguments arguments, Speakers speakers) {
        this.annotated = annotated;
        this.clauses = clauses;
        this.arguments = arguments;
        this.speakers = speakers;
        this.unreal = new Unreal(annotated, clauses);
        this.arabic = annotated.text().language() == Language.AR;
    }

    void read(Sentence sentence, Match<Cue> cue, List<Claim> claims) {
        if (unreal.isPlannedOrDenied(cue) || (arabic && annotated.cueAt(cue.first(), CueKind.CASUALTY) != null)) {
            return;
        }
        if (arabic && annotated.text().key(cue.first()).contains("انسحب") && !namesPlace(cue)) {
            return;
        }
        if (arabic && takesThings(cue)) {
            return;
        }
        if (arabic && cue.length() == 1 && annotated.text().key(cue.first() - 1).equals("من")) {
            return;
        }
        Arguments.Found found = arguments.of(cue, sentence);
        ActorMention holder = found.agents().isEmpty() ? null : found.agents().get(0);
        if (holder == null && !cue.value().is("pos", "state") && !isTaken(cue) && !isTold(cue)) {
            return;
        }
        Claim claim = Claim.plain(About.CONTROL, cue, sentence, clauses, holder, false, null, "control");
        boolean ownWords = !arabic && annotated.cueAt(cue.first(), CueKind.SPEECH) != null;
        claims.add(ownWords && holder != null ? claim.by(speakers.of(holder)) : claim);
    }

    /** "استولى على شاحنة": things, and no place before them. */
    private boolean takesThings(Match<Cue> cue) {
        for (int i = cue.last(); i < Math.min(clauses.end(cue.first()), cue.last() + 4); i++) {
            Match<Cue> equipment = annotated.cueAt(i, CueKind.EQUIPMENT);
            if (equipment != null && !equipment.value().is("gloss", "buildings")) {
                return true;
            }
            if (annotated.placeAt(i) != null
                    || annotated.cueAt(i, CueKind.PLACE_WORD) != null
                    || annotated.cueAt(i, CueKind.SITE) != null) {
                return false;
            }
        }
        return false;
    }

    /** "انسحبت من اتفاق": only who leaves a place gives up control. */
    private boolean namesPlace(Match<Cue> cue) {
        for (int i = cue.last(); i < Math.min(annotated.text().size(), cue.last() + 4); i++) {
            if (annotated.placeAt(i) != null || annotated.cueAt(i, CueKind.SITE) != null) {
                return true;
            }
        }
        return annotated.text().key(cue.last() - 1).length() > 2;
    }

    /** "The base was overrun": a site or a place is taken by whoever the report is about. */
    private boolean isTaken(Match<Cue> cue) {
        if (arabic || !annotated.hasCue(cue.first() - PASSIVE_REACH, cue.first(), CueKind.PASSIVE)) {
            return false;
        }
        for (int i = cue.first() - 1; i >= clauses.begin(cue.first()); i--) {
            if (annotated.cueAt(i, CueKind.SITE) != null || annotated.placeAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "The rebels said they had taken the camp": the speaker is the holder. */
    private boolean isTold(Match<Cue> cue) {
        return !arabic
                && annotated.hasCue(
                        Math.max(clauses.begin(cue.first()), cue.first() - PRONOUN_REACH),
                        cue.first(),
                        CueKind.PRONOUN);
    }
}
