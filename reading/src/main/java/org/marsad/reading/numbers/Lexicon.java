package org.marsad.reading.numbers;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.numbers.Cue.Role;
import org.marsad.reading.tables.FirstWordRoles;
import org.marsad.reading.tables.Phrase;
import org.marsad.reading.tables.Phrases;
import org.marsad.reading.tables.Table;
import org.marsad.reading.text.Text;

/** The words around numbers of one language, by where they stand. */
final class Lexicon {
    private static final Set<Role> BEFORE = EnumSet.of(
            Role.AT_LEAST,
            Role.MORE_THAN,
            Role.EXCEED,
            Role.UP_TO,
            Role.AT_MOST,
            Role.LESS_THAN,
            Role.ABOUT,
            Role.BETWEEN,
            Role.FROM);
    private static final Set<Role> INSTEAD =
            EnumSet.of(Role.VAGUE, Role.SEVERAL, Role.COLLECTIVE, Role.INTERVAL, Role.ARTICLE, Role.ONE_OF);
    private static final Set<Role> AFTER = EnumSet.of(Role.AT_LEAST, Role.AT_MOST, Role.ABOUT_AFTER, Role.OR_MORE);
    private static final Set<Role> JOINING = EnumSet.of(Role.TO, Role.OR, Role.PERHAPS);

    private static final Set<Role> ALONE = EnumSet.of(
            Role.SKIP,
            Role.AGE,
            Role.LABEL,
            Role.MONEY,
            Role.CLOCK,
            Role.YEAR,
            Role.CHANGE,
            Role.NEGATION,
            Role.HOUR,
            Role.LINK,
            Role.OF,
            Role.PRONOUN,
            Role.SINGULAR);

    private final Phrases<Cue> before;
    private final Phrases<Cue> instead;
    private final Phrases<Cue> after;
    private final Phrases<Cue> joining;
    private final Map<Role, Phrases<Cue>> single = new EnumMap<>(Role.class);
    private final FirstWordRoles firstWords;
    private final Phrases<Unit> units;
    private final Phrases<Boolean> duals;
    private final Phrases<Boolean> counted;
    private final Phrases<Boolean> months;
    private final Phrases<Boolean> weekdays;

    /** What a word after a number makes of it. */
    record Unit(Quantity.Kind kind, String rule) {}

    /** Bits of the tables beside those of the roles that have one of their own. */
    private static final int BEFORE_BIT = 40;

    private static final int INSTEAD_BIT = 41;
    private static final int AFTER_BIT = 42;
    private static final int JOINING_BIT = 43;
    private static final int UNIT_BIT = 44;
    private static final int DUAL_BIT = 45;
    private static final int COUNTED_BIT = 46;
    private static final int MONTH_BIT = 47;
    private static final int WEEKDAY_BIT = 48;
    private static final int NUMBER_BIT = 49;
    private static final long OPENS = 1L << BEFORE_BIT | 1L << INSTEAD_BIT | 1L << DUAL_BIT | 1L << NUMBER_BIT;

    /** @param numbers the words that numbers are written with */
    Lexicon(Language language, Phrases<?> numbers) {
        List<List<String>> rows = Table.rows(language, "quantity-words", 3);
        before = select(language, rows, BEFORE);
        instead = select(language, rows, INSTEAD);
        after = select(language, rows, AFTER);
        joining = select(language, rows, JOINING);
        for (Role role : ALONE) {
            single.put(role, select(language, rows, EnumSet.of(role)));
        }
        Phrases.Builder<Unit> unit = Phrases.builder(language);
        for (List<String> row : Table.rows(language, "units", 2)) {
            unit.add(row.get(0), unit(row.get(1)));
        }
        units = unit.build();
        duals = language == Language.AR
                ? words(language, "duals", 1)
                : Phrases.<Boolean>builder(language).build();
        counted = words(language, "counted-nouns", 1);
        months = words(language, "months", 3);
        weekdays = words(language, "weekdays", 3);
        Map<Integer, Phrases<?>> tables = new HashMap<>();
        single.forEach((role, phrases) -> tables.put(role.ordinal(), phrases));
        tables.put(BEFORE_BIT, before);
        tables.put(INSTEAD_BIT, instead);
        tables.put(AFTER_BIT, after);
        tables.put(JOINING_BIT, joining);
        tables.put(UNIT_BIT, units);
        tables.put(DUAL_BIT, duals);
        tables.put(COUNTED_BIT, counted);
        tables.put(MONTH_BIT, months);
        tables.put(WEEKDAY_BIT, weekdays);
        tables.put(NUMBER_BIT, numbers);
        firstWords = FirstWordRoles.of(tables);
    }

    /** Whether a quantity may begin at a token: with digits, a word of number, or words that bound or stand for one. */
    boolean opens(Text text, int at) {
        return text.token(at).isNumber() || (firstWords.of(text.token(at)) & OPENS) != 0;
    }

    private boolean may(int bit, Text text, int at, int limit) {
        return at >= 0 && at < limit && (firstWords.of(text.token(at)) & 1L << bit) != 0;
    }

    private static Unit unit(String kind) {
        return switch (kind) {
            case "duration", "measure" -> new Unit(Quantity.Kind.OTHER, kind);
            default -> new Unit(Quantity.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), kind);
        };
    }

    private static Phrases<Cue> select(Language language, List<List<String>> rows, Set<Role> roles) {
        Phrases.Builder<Cue> builder = Phrases.builder(language);
        for (List<String> row : rows) {
            if (roles.contains(Role.of(row.get(1)))) {
                builder.add(row.get(0), Cue.of(row.get(1), row.get(2)));
            }
        }
        return builder.build();
    }

    private static Phrases<Boolean> words(Language language, String name, int columns) {
        Phrases.Builder<Boolean> builder = Phrases.builder(language);
        for (List<String> row : Table.rows(language, name, columns)) {
            if (columns < 3 || !row.get(2).equals("after")) {
                builder.add(row.get(0), Boolean.TRUE);
            }
        }
        return builder.build();
    }

    @Nullable
    Phrase<Cue> before(Text text, int at, int limit) {
        return may(BEFORE_BIT, text, at, limit) ? before.at(text, at, limit) : null;
    }

    @Nullable
    Phrase<Cue> instead(Text text, int at, int limit) {
        return may(INSTEAD_BIT, text, at, limit) ? instead.at(text, at, limit) : null;
    }

    @Nullable
    Phrase<Cue> after(Text text, int at, int limit) {
        return may(AFTER_BIT, text, at, limit) ? after.at(text, at, limit) : null;
    }

    @Nullable
    Phrase<Cue> joining(Text text, int at, int limit) {
        return may(JOINING_BIT, text, at, limit) ? joining.at(text, at, limit) : null;
    }

    @Nullable
    Phrase<Unit> unit(Text text, int at, int limit) {
        return may(UNIT_BIT, text, at, limit) ? units.at(text, at, limit) : null;
    }

    boolean dual(Text text, int at, int limit) {
        return may(DUAL_BIT, text, at, limit) && duals.contains(text, at, limit);
    }

    boolean counted(Text text, int at, int limit) {
        return may(COUNTED_BIT, text, at, limit) && counted.contains(text, at, limit);
    }

    /** Whether the name of a weekday stands there, as الاثنين (Monday), which is no number. */
    boolean weekday(Text text, int at, int limit) {
        return may(WEEKDAY_BIT, text, at, limit) && weekdays.contains(text, at, limit);
    }

    @Nullable
    Phrase<Boolean> month(Text text, int at, int limit) {
        return may(MONTH_BIT, text, at, limit) ? months.at(text, at, limit) : null;
    }

    /** The phrase of a role of its own (skip, age, label, money, clock …) at a token, or null. */
    @Nullable
    Phrase<Cue> phrase(Role role, Text text, int at, int limit) {
        if (!may(role.ordinal(), text, at, limit)) {
            return null;
        }
        Phrases<Cue> phrases = single.get(role);
        return phrases == null ? null : phrases.at(text, at, limit);
    }

    boolean has(Role role, Text text, int at, int limit) {
        return phrase(role, text, at, limit) != null;
    }

    /** Whether a phrase of a role of its own ends right before a token of the sentence that begins at {@code first}. */
    boolean endsBefore(Role role, Text text, int at, int first) {
        for (int begin = Math.max(first, at - 4); begin < at; begin++) {
            Phrase<Cue> phrase = phrase(role, text, begin, at);
            if (phrase != null && begin + phrase.length() == at) {
                return true;
            }
        }
        return false;
    }
}
