package org.marsad.reading.dates;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.dates.DateWord.Role;
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
    private final Phrases<Boolean> any;

    /**
     * A month's name.
     *
     * @param number 1 to 12 in its own calendar
     * @param context also an ordinary word, so that it needs a date around it
     */
    record Month(int number, boolean context, boolean hijri) {}

    /**
     * A weekday's name.
     *
     * @param context only behind a word for day
     */
    record Weekday(DayOfWeek day, boolean context) {}

    DateLexicon(Language language) {
        Phrases.Builder<Boolean> all = Phrases.builder(language);
        Map<Role, Phrases.Builder<DateWord>> builders = new EnumMap<>(Role.class);
        for (List<String> row : Table.rows(language, "date-words", 3)) {
            DateWord word = DateWord.of(row.get(1), row.get(2));
            builders.computeIfAbsent(word.role(), role -> Phrases.builder(language))
                    .add(row.get(0), word);
            all.add(row.get(0), Boolean.TRUE);
        }
        builders.forEach((role, builder) -> byRole.put(role, builder.build()));
        Phrases.Builder<Month> month = Phrases.builder(language);
        for (List<String> row : Table.rows(language, "months", 3)) {
            boolean hijri = row.get(2).equals("hijri");
            month.add(
                    row.get(0),
                    new Month(Integer.parseInt(row.get(1)), row.get(2).equals("context"), hijri));
            all.add(row.get(0), Boolean.TRUE);
        }
        months = month.build();
        Phrases.Builder<Weekday> weekday = Phrases.builder(language);
        for (List<String> row : Table.rows(language, "weekdays", 3)) {
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(row.get(1)));
            weekday.add(row.get(0), new Weekday(day, row.get(2).equals("after")));
            all.add(row.get(0), Boolean.TRUE);
        }
        weekdays = weekday.build();
        Phrases.Builder<Boolean> nouns = Phrases.builder(language);
        Table.rows(language, "counted-nouns", 1).forEach(row -> nouns.add(row.get(0), Boolean.TRUE));
        counted = nouns.build();
        any = all.build();
    }

    /** Whether a word of dates may begin at a token. */
    boolean mayBegin(Text text, int at) {
        return any.mayBegin(text, at);
    }

    @Nullable
    Phrase<DateWord> word(Role role, Text text, int at, int limit) {
        Phrases<DateWord> phrases = byRole.get(role);
        return phrases == null ? null : phrases.at(text, at, limit);
    }

    /** Whether a phrase of this role ends right before a token. */
    boolean endsBefore(Role role, Text text, int at, int first) {
        for (int begin = Math.max(first, at - 3); begin < at; begin++) {
            Phrase<DateWord> phrase = word(role, text, begin, at);
            if (phrase != null && begin + phrase.length() == at) {
                return true;
            }
        }
        return false;
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
