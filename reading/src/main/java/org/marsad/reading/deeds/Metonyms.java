package org.marsad.reading.deeds;

import org.marsad.model.Language;
import org.marsad.model.PlaceKind;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Text;

/**
 * Place names that do not say where something is: a capital that stands for its government ("تنسبهم نجامينا إلى"),
 * and a country's name spelt like one of its people after a number ("خمسين روسيا").
 */
final class Metonyms {
    private final Annotated annotated;
    private final Text text;
    private final Cases cases;
    private final ActorNames names;

    Metonyms(Annotated annotated, Cases cases, ActorNames names) {
        this.names = names;
        this.annotated = annotated;
        this.text = annotated.text();
        this.cases = cases;
    }

    /** Whether a place mention names somebody instead of a place. */
    boolean isActor(PlaceMention place) {
        if (text.language() != Language.AR) {
            return names.isCapital(place.place()) && actsOrMeets(place);
        }
        if (place.place().kind() == PlaceKind.COUNTRY) {
            return text.key(place.last() - 1).endsWith("ا")
                    && place.last() - place.first() == 1
                    && annotated.quantityAt(place.first() - 1) != null;
        }
        return names.isCapital(place.place()) && cases.of(place) == Case.BARE && !followsNoun(place.first());
    }

    /** "Niamey avait admis …", "a ceasefire with Bamako": the capital as the subject of a verb, or as whoever is dealt with. */
    private boolean actsOrMeets(PlaceMention place) {
        Case c = cases.of(place);
        if (c == Case.WITH || c == Case.BY) {
            return true;
        }
        int next = place.last();
        return c == Case.BARE
                && next < text.size()
                && text.token(next).isWord()
                && annotated.dateAt(next) == null
                && annotated.cueAt(next, CueKind.CONJUNCTION) == null
                && annotated.cueAt(next, CueKind.PREPOSITION) == null
                && annotated.cueOver(place.first() - 1, CueKind.PLACE_WORD) == null;
    }

    /** "معركة باماكو", "بلدة …", "قرب مطار باماكو", "ضُربت باماكو": the word before takes a place. */
    private boolean followsNoun(int first) {
        int before = first - 1;
        if (before < 0 || text.token(before).isPunctuation()) {
            return false;
        }
        for (int i = Math.max(0, before - 2); i <= before; i++) {
            for (Match<Cue> cue : annotated.cuesStartingAt(i)) {
                if (cue.last() == first && takesPlace(cue)) {
                    return true;
                }
            }
        }
        String key = text.key(before);
        return annotated.cueAt(before, CueKind.SPEECH) == null
                && annotated.cueAt(before, CueKind.BLAME) == null
                && annotated.cueAt(before, CueKind.BOUNDARY) == null
                && !looksFinite(key);
    }

    private static boolean takesPlace(Match<Cue> cue) {
        return switch (cue.value().kind()) {
            case EVENT, PLACE_WORD, SITE, PREPOSITION, DETERMINER -> true;
            default -> false;
        };
    }

    /** Imperfects and feminine perfects: capitals are feminine (تنفي باماكو, طالبت نيامي). */
    private static boolean looksFinite(String key) {
        String bare = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
        boolean perfect = bare.length() > 3 && bare.endsWith("ت") && !bare.endsWith("ات");
        boolean imperfect = bare.length() > 3 && bare.startsWith("ت") && !bare.endsWith("ه");
        boolean particle = bare.equals("ان") || bare.equals("لكن") || bare.equals("وان");
        return perfect || imperfect || particle;
    }
}
