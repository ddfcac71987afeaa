package org.marsad.reading.lexicon;

/**
 * Which divisions of an Arabic word a cue allows. Cutting letters off a word is only right where grammar lets them stand:
 * no verb takes an article or ب (المهاجمين is no verb), particles take nothing but و and ف (كان is not ك + أن), and a
 * preposition with a pronoun (عليه) governs nothing after it.
 */
public final class ArabicCues {
    private ArabicCues() {}

    /** Whether the cue may be read in a word so divided. */
    public static boolean admits(Match<Cue> match) {
        Clitics.Division division = match.division();
        if (division == null || division.cost() == 0) {
            return true;
        }
        if (division.preposition() == 'ك') {
            return false;
        }
        Cue cue = match.value();
        if (isParticle(cue)) {
            return division.preposition() == 0
                    && !division.article()
                    && !division.future()
                    && division.pronoun().isEmpty();
        }
        if (isFinite(cue)) {
            return !division.article()
                    && (division.preposition() == 0
                            || ((cue.kind() == CueKind.EVENT || cue.kind() == CueKind.SPEECH)
                                    && isPurpose(division)
                                    && division.pronoun().isEmpty()));
        }
        return true;
    }

    /** ل before an imperfect: what is intended, not what happened (ليهاجم). */
    public static boolean isPurpose(Clitics.Division division) {
        return division.preposition() == 'ل'
                && !division.article()
                && division.rest().length() > 2
                && "يتن".indexOf(division.rest().charAt(0)) >= 0;
    }

    private static boolean isParticle(Cue cue) {
        return switch (cue.kind()) {
            case COMPLEMENTIZER, BOUNDARY, PREPOSITION, CONJUNCTION, NEGATION, PASSIVE, RELATIVE -> true;
            case PRONOUN -> !cue.is("nominal", "1") && !cue.is("own", "1");
            default -> false;
        };
    }

    /** A verb, which no preposition governs. */
    public static boolean isFinite(Cue cue) {
        return switch (cue.kind()) {
            case EVENT -> cue.is("pos", "verb");
            case CASUALTY -> cue.is("pos", "part") || cue.is("pos", "fin");
            case SPEECH -> !cue.is("pos", "noun");
            case LIGHT, UNDERGO -> true;
            default -> false;
        };
    }
}
