package org.marsad.reading.numbers;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.numbers.Core.Form;
import org.marsad.reading.tables.Phrase;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.Token;

/** Numbers and the words that stand for one: "eleven", "dozens", "plusieurs centaines", "une vingtaine", «جنديان», "a". */
final class CoreGrammar {
    private final Language language;
    private final Cardinals cardinals;
    private final Lexicon lexicon;

    CoreGrammar(Language language, Cardinals cardinals, Lexicon lexicon) {
        this.language = language;
        this.cardinals = cardinals;
        this.lexicon = lexicon;
    }

    /** The number that begins at a token, or null. */
    @Nullable
    Core at(Text text, int at, int limit) {
        if (at >= limit) {
            return null;
        }
        Phrase<Cue> instead = lexicon.instead(text, at, limit);
        if (instead != null) {
            Core vague = standsForNumber(text, at, limit, instead);
            if (vague != null) {
                return vague;
            }
        }
        Core number = number(text, at, limit);
        if (number != null) {
            return number;
        }
        if (instead != null) {
            return articleOrCollective(text, at, limit, instead);
        }
        return lexicon.dual(text, at, limit) ? dual(text, at, limit) : null;
    }

    private @Nullable Core standsForNumber(Text text, int at, int limit, Phrase<Cue> phrase) {
        int end = at + phrase.length();
        Cue cue = phrase.value();
        return switch (cue.role()) {
            case VAGUE -> vague(text, at, end, limit, cue);
            case SEVERAL -> several(text, at, end, limit, cue);
            case INTERVAL -> new Core(at, end, cue.low(), cue.high(), 1, false, Form.INTERVAL);
            default -> null;
        };
    }

    /** "dozens"; "hundreds of thousands". */
    private Core vague(Text text, int at, int end, int limit, Cue cue) {
        Phrase<Cue> larger = unit(text, end, limit);
        if (larger != null && larger.value().high() > cue.high()) {
            long low = 2L * cue.high() * larger.value().high();
            return Core.open(at, afterPartitive(text, end, limit) + larger.length(), low, Form.VAGUE);
        }
        return Core.open(at, end, cue.low(), Form.VAGUE);
    }

    /** "several"; "several dozen", "quelques centaines", «عدة آلاف»; "quelques 30" is about 30. */
    private @Nullable Core several(Text text, int at, int end, int limit, Cue cue) {
        Phrase<Cue> unit = unit(text, end, limit);
        if (unit != null) {
            int begin = afterPartitive(text, end, limit);
            Core many = vague(text, begin, begin + unit.length(), limit, unit.value());
            return Core.open(at, many.end(), many.low(), Form.VAGUE);
        }
        Core multiplied = severalTimes(text, at, end, limit);
        if (multiplied != null) {
            return multiplied;
        }
        Cardinal number = cardinals.at(text, end, limit);
        if (number != null && !number.ordinal() && number.value() > 1) {
            return language == Language.FR && !number.decimal()
                    ? new Core(at, number.end(), number.value(), number.value(), number.scale(), true, Form.DIGITS)
                    : null;
        }
        return Core.open(at, end, cue.low(), Form.SEVERAL);
    }

    /** "several hundred", "a few thousand", "quelques cents", «بضع مئات ألف». */
    private @Nullable Core severalTimes(Text text, int at, int end, int limit) {
        NumberWord word = cardinals.word(text, end, limit);
        if (word == null) {
            return null;
        }
        return switch (word.role()) {
            case DOZEN -> Core.open(at, end + 1, 2 * word.value(), Form.VAGUE);
            case HUNDRED -> {
                long scale = cardinals.value(text, end + 1, limit, NumberWord.Role.SCALE);
                yield scale > 0
                        ? Core.open(at, end + 2, 200 * scale, Form.VAGUE)
                        : Core.open(at, end + 1, 200, Form.VAGUE);
            }
            case SCALE -> Core.open(at, end + 1, 2 * word.value(), Form.VAGUE);
            default -> null;
        };
    }

    /** A vague plural, perhaps after "of". */
    private @Nullable Phrase<Cue> unit(Text text, int end, int limit) {
        Phrase<Cue> next = lexicon.instead(text, afterPartitive(text, end, limit), limit);
        return next != null && next.value().role() == Cue.Role.VAGUE ? next : null;
    }

    private int afterPartitive(Text text, int end, int limit) {
        return lexicon.has(Cue.Role.OF, text, end, limit) ? end + 1 : end;
    }

    private @Nullable Core number(Text text, int at, int limit) {
        Cardinal number = cardinals.at(text, at, limit);
        if (number == null || (language == Language.AR && number.spelled() && lexicon.weekday(text, at, limit))) {
            return null;
        }
        int end = number.end();
        if (number.decimal()) {
            return Core.exact(at, end, number.value(), number.scale(), Form.DECIMAL);
        }
        if (number.ordinal()) {
            return Core.exact(at, end, number.value(), 1, Form.ORDINAL);
        }
        if (isOrdinalSuffix(text, at, end, limit)) {
            return Core.exact(at, end + 1, number.value(), 1, Form.ORDINAL);
        }
        if (language == Language.EN && number.value() == 1 && number.spelled() && isPronoun(text, at, end)) {
            return null;
        }
        Phrase<Cue> unit = lexicon.instead(text, end, limit);
        if (unit != null
                && unit.value().role() == Cue.Role.VAGUE
                && unit.clitic().isEmpty()
                && number.value() > 1) {
            long scale = unit.value().high();
            long value = number.value() * scale;
            return new Core(at, end + unit.length(), value, value, scale, true, Form.COLLECTIVE);
        }
        return Core.exact(at, end, number.value(), number.scale(), number.spelled() ? Form.WORDS : Form.DIGITS);
    }

    private boolean isOrdinalSuffix(Text text, int at, int end, int limit) {
        return end == at + 1
                && text.token(at).isNumber()
                && end < limit
                && (text.token(end).begin() == text.token(at).end()
                        || text.token(end).joined())
                && cardinals.has(text, end, limit, NumberWord.Role.ORDINAL_SUFFIX);
    }

    private boolean isPronoun(Text text, int at, int end) {
        return (at > 0 && lexicon.has(Cue.Role.PRONOUN, text, at - 1, at))
                || text.key(end).equals("another");
    }

    /** "une vingtaine", "la centaine d'hommes"; "a", "un"; «أحد الجنود». */
    private @Nullable Core articleOrCollective(Text text, int at, int limit, Phrase<Cue> phrase) {
        int end = at + phrase.length();
        Cue cue = phrase.value();
        switch (cue.role()) {
            case ARTICLE -> {
                Phrase<Cue> next = lexicon.instead(text, end, limit);
                if (next != null && next.value().role() == Cue.Role.COLLECTIVE) {
                    return collective(text, at, end + next.length(), limit, next.value());
                }
                boolean noun = end < limit && text.token(end).isWord();
                return noun ? Core.exact(at, end, 1, 1, Form.ARTICLE) : null;
            }
            case COLLECTIVE -> {
                boolean counts = lexicon.has(Cue.Role.OF, text, end, limit);
                return counts || phrase.length() > 1 ? collective(text, at, end, limit, cue) : null;
            }
            case ONE_OF -> {
                boolean definite = end < limit && text.token(end).key().startsWith("ال");
                return definite && !phrase.article() ? Core.exact(at, end, 1, 1, Form.ONE_OF) : null;
            }
            default -> {
                return null;
            }
        }
    }

    /** "une vingtaine"; "une centaine de milliers". */
    private Core collective(Text text, int at, int end, int limit, Cue cue) {
        Phrase<Cue> larger = unit(text, end, limit);
        if (larger != null && larger.value().high() >= 1000) {
            long value = (long) cue.low() * larger.value().high();
            return Core.about(at, afterPartitive(text, end, limit) + larger.length(), value);
        }
        return language == Language.FR
                ? Core.about(at, end, cue.low())
                : Core.exact(at, end, cue.low(), 1, Form.COLLECTIVE);
    }

    /** «جنديان»; the word for two after it says it again. */
    private Core dual(Text text, int at, int limit) {
        Token noun = text.token(at);
        Cardinal two = cardinals.at(text, at + 1, limit);
        boolean again = two != null
                && two.value() == 2
                && two.end() == at + 2
                && text.token(at + 1).sentence() == noun.sentence();
        return Core.exact(at, again ? at + 2 : at + 1, 2, 1, Form.DUAL);
    }
}
