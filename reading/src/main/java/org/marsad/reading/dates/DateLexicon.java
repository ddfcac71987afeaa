package org.marsad.reading.dates;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.dates.DateWord.Role;
import org.marsad.reading.tables.FirstWordRoles;
import org.marsad.reading.tables.Phrase;
import org.marsad.reading.tables.Phrases;
import org.marsad.reading.tables.Table;
import org.marsad.reading.text.Text;

/** The words of dates of one language, by what they do. */
final class DateLexicon {
    private final Map<Role, Phrases<DateWord>> byRole = new EnumMap<>(Role.class);
    private final Phrases<Month> months;
    private final Phrases<Weekday> weekdays;
    private final Phrases<Boolean> counted;
    private final Phrases<Boolean> starts;
    private final FirstWordRoles firstWords;

    /** Words that say nothing of a date unless more of one follows. */
    private static final Set<Role> WEAK = EnumSet.of(
            Role.FROM,
            Role.BETWEEN,
            Role.FOR,
            Role.PAST,
            Role.EVERY,
            Role.FEW,
            Role.ONE,
            Role.ABOUT,
            Role.IN_FUTURE,
            Role.LATER_BEFORE,
            Role.THIS);

    /** Words that begin no date. */
    private static final Set<Role> INNER = EnumSet.of(
            Role.LEAD,
            Role.OF,
            Role.LINK,
            Role.AND,
            Role.MONTH_WORD,
            Role.ERA,
            Role.EARLIER,
            Role.LATER,
            Role.AGE,
            Role.MORE,
            Role.LAST_MANY,
            Role.APPOSITION);

    /**
     * A month's name.
     *
     * @param number 1 to 12 in its own calendar
     * @param context also an ordinary word, so that it needs a date around it, if Islamic its year
     */
    record Month(int number, boolean context, boolean hijri) {}

    /**
     * A weekday's name.
     *
     * @param context only behind a word for day
     */
    record Weekday(DayOfWeek day, boolean context) {}

    /** Bits of {@link #roles} beside those of the roles. */
    private static final int MONTH = 59;

    private static final int WEEKDAY = 60;
    private static final int COUNTED = 61;
    private static final int START = 62;
    private static final int NUMBER = 63;

    /** @param numbers the words that numbers are written with */
    DateLexicon(Language language, Phrases<?> numbers) {
        Phrases.Builder<Boolean> strong = Phrases.builder(language);
        List<String> weak = new ArrayList<>();
        Map<Role, Phrases.Builder<DateWord>> builders = new EnumMap<>(Role.class);
        for (List<String> row : Table.rows(language, "date-words", 3)) {
            DateWord word = DateWord.of(row.get(1), row.get(2));
            builders.computeIfAbsent(word.role(), role -> Phrases.builder(language))
                    .add(row.get(0), word);
            if (WEAK.contains(word.role())) {
                weak.add(row.get(0));
            } else if (!INNER.contains(word.role())) {
                strong.add(row.get(0), Boolean.TRUE);
            }
        }
        builders.forEach((role, builder) -> byRole.put(role, builder.build()));
        Phrases.Builder<Month> month = Phrases.builder(language);
        for (List<String> row : Table.rows(language, "months", 3)) {
            boolean hijri = row.get(2).startsWith("hijri");
            month.add(
                    row.get(0),
                    new Month(Integer.parseInt(row.get(1)), row.get(2).endsWith("context"), hijri));
            strong.add(row.get(0), Boolean.TRUE);
        }
        months = month.build();
        Phrases.Builder<Weekday> weekday = Phrases.builder(language);
        for (List<String> row : Table.rows(language, "weekdays", 3)) {
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(row.get(1)));
            weekday.add(row.get(0), new Weekday(day, row.get(2).equals("after")));
            strong.add(row.get(0), Boolean.TRUE);
        }
        weekdays = weekday.build();
        Phrases.Builder<Boolean> nouns = Phrases.builder(language);
        Table.rows(language, "counted-nouns", 1).forEach(row -> nouns.add(row.get(0), Boolean.TRUE));
        counted = nouns.build();
        weak.forEach(words -> strong.add(words, Boolean.FALSE));
        starts = strong.build();
        Map<Integer, Phrases<?>> tables = new HashMap<>();
        byRole.forEach((role, phrases) -> tables.put(role.ordinal(), phrases));
        tables.put(MONTH, months);
        tables.put(WEEKDAY, weekdays);
        tables.put(COUNTED, counted);
        tables.put(START, starts);
        tables.put(NUMBER, numbers);
        firstWords = FirstWordRoles.of(tables);
    }

    /** What the tokens {@code [first, limit)} may begin, one set of bits a token. */
    long[] roles(Text text, int first, int limit) {
        long[] roles = new long[limit - first];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = firstWords.of(text.token(first + i));
        }
        return roles;
    }

    static boolean mayBe(Role role, long roles) {
        return (roles & 1L << role.ordinal()) != 0;
    }

    static boolean mayBeMonth(long roles) {
        return (roles & 1L << MONTH) != 0;
    }

    static boolean mayBeWeekday(long roles) {
        return (roles & 1L << WEEKDAY) != 0;
    }

    static boolean mayBeCounted(long roles) {
        return (roles & 1L << COUNTED) != 0;
    }

    static boolean mayStart(long roles) {
        return (roles & 1L << START) != 0;
    }

    static boolean mayBeNumber(long roles) {
        return (roles & 1L << NUMBER) != 0;
    }

    /** Whether a word belongs to a date somewhere. */
    static boolean mayBelong(long roles) {
        return (roles & ~(1L << NUMBER | 1L << COUNTED | 1L << START)) != 0;
    }

    /** The words at a token that may begin a date: true if they do without more, false if more must follow; or null. */
    @Nullable
    Phrase<Boolean> start(Text text, int at, int limit) {
        return starts.at(text, at, limit);
    }

    @Nullable
    Phrase<DateWord> word(Role role, Text text, int at, int limit) {
        Phrases<DateWord> phrases = byRole.get(role);
        return phrases == null ? null : phrases.at(text, at, limit);
    }

    @Nullable
    Phrase<Month> month(Text text, int at, int limit) {
        return months.at(text, at, limit);
    }

    @Nullable
    Phrase<Weekday> weekday(Text text, int at, int limit) {
        return weekdays.at(text, at, limit);
    }

    boolean counted(Text text, int at, int limit) {
        return counted.contains(text, at, limit);
    }
}
