package org.marsad.reading.numbers;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.numbers.Core.Form;
import org.marsad.reading.numbers.Cue.Role;
import org.marsad.reading.tables.Phrase;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.Token;

/** A number with the words that bound it: "at least twelve", "de 250 à 500", «بين 30 و40», "12 soldiers at least". */
final class QuantityGrammar {
    /** How far behind a number a modifier may stand, in tokens: "twelve Malian army soldiers at least". */
    private static final int REACH_AFTER = 5;

    /** How far around "from A to B" a word of change is looked for, in tokens. */
    private static final int REACH_OF_CHANGE = 10;

    private static final Set<String> ATTACHED = Set.of("ب", "ل", "ال", "بال", "لل", "ك");

    private final Language language;
    private final Cardinals cardinals;
    private final Lexicon lexicon;
    private final CoreGrammar cores;
    private final NumberKinds kinds;

    QuantityGrammar(Language language) {
        this.language = language;
        this.cardinals = Cardinals.of(language);
        this.lexicon = new Lexicon(language, cardinals.words());
        this.cores = new CoreGrammar(language, cardinals, lexicon);
        this.kinds = new NumberKinds(lexicon);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The quantity that begins at a token, or null. */
    @Nullable
    Quantity at(Text text, int at, Sentence sentence) {
        if (!lexicon.opens(text, at)) {
            return null;
        }
        int limit = sentence.lastToken();
        EnumSet<Role> bounds = EnumSet.noneOf(Role.class);
        int start = at;
        int i = at;
        for (Phrase<Cue> cue = lexicon.before(text, i, limit); cue != null; cue = lexicon.before(text, i, limit)) {
            Role role = cue.value().role();
            boolean opens = role == Role.FROM || role == Role.BETWEEN;
            if (opens && !bounds.isEmpty()) {
                break;
            }
            if (role != Role.EXCEED) {
                bounds.add(role);
            } else if (!denied(text, i, sentence)) {
                bounds.add(Role.MORE_THAN);
            }
            i = skip(text, i + cue.length(), limit);
            if (opens || bounds.isEmpty()) {
                start = i;
            }
        }
        Core core = cores.at(text, i, limit);
        if (core == null || (core.form() == Form.ARTICLE && !bounds.isEmpty())) {
            return null;
        }
        Core range = range(text, core, sentence, bounds);
        if (range != null) {
            return finish(text, at, range, sentence, bounds);
        }
        return finish(text, start, core, sentence, bounds);
    }

    /** "had not gone beyond 25": the toll was given as 25. */
    private boolean denied(Text text, int at, Sentence sentence) {
        for (int i = Math.max(sentence.firstToken(), at - REACH_AFTER); i < at; i++) {
            if (lexicon.phrase(Role.NEGATION, text, i, at) != null) {
                return true;
            }
        }
        return false;
    }

    private int skip(Text text, int at, int limit) {
        int i = at;
        while (i < limit) {
            Phrase<Cue> phrase = lexicon.phrase(Role.SKIP, text, i, limit);
            if (phrase != null && lexicon.before(text, i, limit) == null) {
                i += phrase.length();
            } else if (ATTACHED.contains(text.token(i).key())
                    && i + 1 < limit
                    && text.token(i + 1).isNumber()) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** The interval whose lower end is {@code lower}, or null. */
    private @Nullable Core range(Text text, Core lower, Sentence sentence, Set<Role> bounds) {
        boolean one = lower.form() == Form.ARTICLE && language == Language.FR;
        if (!lower.plain() && !one) {
            return null;
        }
        int limit = sentence.lastToken();
        int second = joined(text, lower, limit, bounds.contains(Role.BETWEEN));
        if (second < 0) {
            return bounds.contains(Role.BETWEEN) && language == Language.AR ? split(text, lower, limit) : null;
        }
        Core upper = cores.at(text, second, limit);
        if (upper == null || !upper.plain()) {
            return null;
        }
        long low = lower.low();
        boolean hundreds = cardinals.has(text, upper.end() - 1, limit, NumberWord.Role.HUNDRED);
        long scale = hundreds ? 100 : upper.scale();
        if (lower.scale() == 1 && scale > 1 && low < upper.low() / scale) {
            low *= scale;
        }
        boolean change = bounds.contains(Role.FROM) && tellsOfChange(text, lower.begin(), upper.end(), sentence);
        return low < upper.low() && !change ? lower.to(upper, low) : null;
    }

    /** Where the second number of an interval begins, or -1. */
    private int joined(Text text, Core lower, int limit, boolean between) {
        int end = lower.end();
        if (end + 1 >= limit) {
            return -1;
        }
        Token next = text.token(end);
        if (next.is("-")) {
            boolean close = next.begin() == text.token(end - 1).end()
                    && text.token(end + 1).begin() == next.end();
            return close && text.token(end + 1).isNumber() ? end + 1 : -1;
        }
        if (between) {
            if (language == Language.AR) {
                int and = cardinals.next(text, end, limit, true);
                return and;
            }
            return cardinals.has(text, end, limit, NumberWord.Role.AND) ? skip(text, end + 1, limit) : -1;
        }
        Phrase<Cue> joining = lexicon.joining(text, end, limit);
        return joining != null && joining.value().role() != Role.PERHAPS ? end + joining.length() : -1;
    }

    /** «بين ثلاثة وعشرين»: read as one number first, and as two where no other follows. */
    private @Nullable Core split(Text text, Core whole, int limit) {
        if (whole.form() != Form.WORDS || whole.end() < whole.begin() + 2) {
            return null;
        }
        Core first = cores.at(text, whole.begin(), whole.end() - 1);
        Core second = cores.at(text, whole.end() - 1, limit);
        return first != null && second != null && first.plain() && second.plain() && first.low() < second.low()
                ? first.to(second, first.low())
                : null;
    }

    /** "raised from 20 to 32" tells two tolls, no interval. */
    private boolean tellsOfChange(Text text, int begin, int end, Sentence sentence) {
        int from = Math.max(sentence.firstToken(), begin - REACH_OF_CHANGE);
        int to = Math.min(sentence.lastToken(), end + 3);
        for (int i = from; i < to; i++) {
            if (lexicon.phrase(Role.CHANGE, text, i, to) != null) {
                return true;
            }
        }
        return false;
    }

    private Quantity finish(Text text, int start, Core core, Sentence sentence, EnumSet<Role> bounds) {
        int end = core.end();
        Lexicon.Unit unit = kinds.of(text, core, sentence, bounds);
        if (unit == null && core.form() != Form.ARTICLE && core.form() != Form.ONE_OF) {
            end = after(text, core.end(), sentence.lastToken(), bounds);
        }
        Phrase<Lexicon.Unit> percent = unit == null ? null : lexicon.unit(text, end, sentence.lastToken());
        if (percent != null && percent.value().kind() == Quantity.Kind.PERCENT) {
            end += percent.length();
        }
        boolean ordinal = core.form() == Form.ORDINAL;
        if (core.form() == Form.DECIMAL || core.low() > Integer.MAX_VALUE) {
            Lexicon.Unit kind = unit == null
                    ? new Lexicon.Unit(Quantity.Kind.OTHER, core.form().rule())
                    : unit;
            return new Quantity(start, end, null, null, false, false, kind.kind(), kind.rule());
        }
        Quantity.Kind kind = unit == null ? Quantity.Kind.COUNT : unit.kind();
        return bounded(start, end, core, ordinal, kind, unit == null ? null : unit.rule(), bounds);
    }

    /** Takes in modifiers behind the number, at once or behind the noun; returns where the quantity ends. */
    private int after(Text text, int end, int limit, Set<Role> bounds) {
        int at = end < limit && text.token(end).is("-") ? end + 1 : end;
        Phrase<Cue> direct = lexicon.after(text, at, limit);
        if (direct != null && !beginsNumber(text, at + direct.length(), limit)) {
            bounds.add(direct.value().role());
            return at + direct.length();
        }
        for (int i = end + 1; i < Math.min(limit, end + 1 + REACH_AFTER); i++) {
            if (!text.token(i - 1).isWord() || (i > end + 1 && beginsNumber(text, i - 1, limit))) {
                break;
            }
            Phrase<Cue> behind = lexicon.after(text, i, limit);
            if (behind != null
                    && behind.value().role() != Role.OR_MORE
                    && !beginsNumber(text, i + behind.length(), limit)) {
                bounds.add(behind.value().role());
                break;
            }
        }
        return end;
    }

    private boolean beginsNumber(Text text, int at, int limit) {
        if (at >= limit) {
            return false;
        }
        Core next = cores.at(text, at, limit);
        return text.token(at).isNumber() || (next != null && next.form() != Form.ARTICLE);
    }

    private static Quantity bounded(
            int start,
            int end,
            Core core,
            boolean ordinal,
            Quantity.Kind kind,
            @Nullable String unitRule,
            Set<Role> bounds) {
        Integer low = (int) core.low();
        Integer high = core.high() > Integer.MAX_VALUE ? null : (Integer) (int) core.high();
        boolean about = bounds.contains(Role.ABOUT) || bounds.contains(Role.ABOUT_AFTER);
        boolean approximate = core.approximate() || about;
        Role bound = null;
        if (bounds.contains(Role.MORE_THAN)) {
            bound = Role.MORE_THAN;
            low = high == null ? low : (Integer) (low + 1);
            high = null;
        } else if (bounds.contains(Role.AT_LEAST) || bounds.contains(Role.OR_MORE)) {
            bound = Role.AT_LEAST;
            high = low.equals(high) ? null : high;
        } else if (high != null && (bounds.contains(Role.UP_TO) || bounds.contains(Role.AT_MOST))) {
            bound = Role.UP_TO;
            low = null;
        } else if (high != null && high > 0 && bounds.contains(Role.LESS_THAN)) {
            bound = Role.LESS_THAN;
            low = null;
            high = high - 1;
        }
        if (bound != null) {
            approximate = about;
        } else if (about) {
            bound = Role.ABOUT;
        }
        boolean article = core.form() == Form.ARTICLE || core.form() == Form.ONE_OF;
        String rule = unitRule != null && !article
                ? unitRule
                : bound != null ? bound.rule() : core.form().rule();
        return new Quantity(start, end, low, high, approximate, ordinal, kind, rule);
    }
}
