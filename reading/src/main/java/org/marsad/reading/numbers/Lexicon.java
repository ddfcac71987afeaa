package org.marsad.reading.numbers;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.numbers.Cue.Role;
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
    private final Phrases<Unit> units;
    private final Phrases<Boolean> duals;
    private final Phrases<Boolean> counted;
    private final Phrases<Boolean> months;
    private final Phrases<Boolean> weekdays;

    /** What a word after a number makes of it. */
    record Unit(Quantity.Kind kind, String rule) {}

    Lexicon(Language language) {
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

    /** The tables whose phrases may begin a quantity that is not written in digits or words of number. */
    List<Phrases<?>> openers() {
        return List.of(before, instead, duals);
    }

    @Nullable
    Phrase<Cue> before(Text text, int at, int limit) {
        return before.at(text, at, limit);
    }

    @Nullable
    Phrase<Cue> instead(Text text, int at, int limit) {
        return instead.at(text, at, limit);
    }

    @Nullable
    Phrase<Cue> after(Text text, int at, int limit) {
        return after.at(text, at, limit);
    }

    @Nullable
    Phrase<Cue> joining(Text text, int at, int limit) {
        return joining.at(text, at, limit);
    }

    @Nullable
    Phrase<Unit> unit(Text text, int at, int limit) {
        return units.at(text, at, limit);
    }

    boolean dual(Text text, int at, int limit) {
        return duals.contains(text, at, limit);
    }

    boolean counted(Text text, int at, int limit) {
        return counted.contains(text, at, limit);
    }

    /** Whether the name of a weekday stands there, as الاثنين (Monday), which is no number. */
    boolean weekday(Text text, int at, int limit) {
        return weekdays.contains(text, at, limit);
    }

    @Nullable
    Phrase<Boolean> month(Text text, int at, int limit) {
        return months.at(text, at, limit);
    }

    /** The phrase of a role of its own (skip, age, label, money, clock …) at a token, or null. */
    @Nullable
    Phrase<Cue> phrase(Role role, Text text, int at, int limit) {
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
