package org.marsad.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.model.DatePrecision;
import org.marsad.model.Language;
import org.marsad.model.Span;
import org.marsad.model.When;
import org.marsad.reading.TestRows;
import org.marsad.reading.dates.DateMention.Kind;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.TextSplitter;

class DateReaderTest {
    private static final Map<Language, DateReader> READERS = new EnumMap<>(Language.class);
    private static final When PUBLISHED = When.day(LocalDate.of(2024, 9, 18));

    static {
        for (Language language : Language.values()) {
            READERS.put(language, DateReader.of(language));
        }
    }

    static Stream<Arguments> rows() {
        return Arrays.stream(Language.values())
                .flatMap(language -> TestRows.of("dates", language).stream()
                        .map(row -> Arguments.of(language, row.get(0), row.get(1), row.get(2))));
    }

    @ParameterizedTest(name = "{0}, published {1}: {2}")
    @MethodSource("rows")
    void reads_dates(Language language, String published, String words, String expected) {
        Text text = TextSplitter.split(words, language);
        List<String> found = READERS.get(language).read(text, publication(published)).stream()
                .map(mention -> text.words(mention.firstToken(), mention.lastToken()) + " = " + shown(mention))
                .toList();
        assertThat(found.isEmpty() ? "-" : String.join(" | ", found)).isEqualTo(expected);
    }

    private static @Nullable When publication(String iso) {
        return switch (iso.length()) {
            case 1 -> null;
            case 7 -> When.month(YearMonth.parse(iso));
            default -> When.day(LocalDate.parse(iso));
        };
    }

    private static String shown(DateMention mention) {
        When when = mention.when();
        Shift shift = mention.shift();
        return (when == null ? "?" : shown(when))
                + (mention.explicit() ? "!" : "")
                + (mention.kind() == Kind.ABSOLUTE ? "" : " " + mention.kind())
                + (shift == null ? "" : (shift.amount() < 0 ? " " : " +") + shift.amount() + " " + shift.unit());
    }

    private static String shown(When when) {
        if (when.precision() == DatePrecision.WEEK
                && when.to().isBefore(when.from().plusDays(7))) {
            return "w" + when.from();
        }
        boolean whole = when.equals(new When(when.from(), end(when), when.precision(), when.expression(), when.span()));
        boolean days = when.precision() != DatePrecision.DAY && !startsAndEndsWhole(when);
        if (days) {
            return when.from() + ".." + when.to();
        }
        When last = new When(when.to(), when.to(), when.precision(), null, null);
        return whole ? when.iso() : when.iso() + ".." + last.iso();
    }

    private static LocalDate end(When when) {
        return switch (when.precision()) {
            case DAY -> when.from();
            case WEEK -> when.from().plusDays(6);
            case MONTH -> YearMonth.from(when.from()).atEndOfMonth();
            case YEAR -> LocalDate.of(when.from().getYear(), 12, 31);
        };
    }

    private static boolean startsAndEndsWhole(When when) {
        return when.from().getDayOfMonth() == 1
                && when.to().equals(YearMonth.from(when.to()).atEndOfMonth());
    }

    @Test
    void a_date_keeps_its_words_and_where_they_stand() {
        Text text = TextSplitter.split("Hier, 🚁 le 14 novembre 2021.", Language.FR);
        DateMention date = READERS.get(Language.FR).read(text, PUBLISHED).get(1);
        assertThat(date.when()).isNotNull();
        assertThat(date.when().expression()).isEqualTo("14 novembre 2021");
        assertThat(date.when().span()).isEqualTo(new Span(11, 27));
    }

    @Test
    void an_anaphoric_date_is_resolved_against_its_anchor() {
        When anchor = When.day(LocalDate.of(2022, 9, 26));
        assertThat(resolve("three weeks earlier", Language.EN, anchor).iso()).isEqualTo("2022-09-05");
        assertThat(resolve("le lendemain", Language.FR, anchor).iso()).isEqualTo("2022-09-27");
        assertThat(resolve("la veille", Language.FR, anchor).iso()).isEqualTo("2022-09-25");
        assertThat(resolve("قبل ذلك بيومين", Language.AR, anchor).iso()).isEqualTo("2022-09-24");
        assertThat(resolve("the following Friday", Language.EN, anchor).iso()).isEqualTo("2022-09-30");
        assertThat(resolve("le dimanche précédent", Language.FR, anchor).iso()).isEqualTo("2022-09-25");
        assertThat(resolve("in March of the same year", Language.EN, anchor).iso())
                .isEqualTo("2022-03");
        assertThat(resolve("a month later", Language.EN, anchor).iso()).isEqualTo("2022-10");
        assertThat(resolve("six ans après", Language.FR, anchor).iso()).isEqualTo("2028");
        assertThat(resolve("the same day", Language.EN, anchor).iso()).isEqualTo("2022-09-26");
    }

    @Test
    void a_resolved_date_has_the_words_of_its_mention() {
        Text text = TextSplitter.split("Ils sont partis le lendemain.", Language.FR);
        DateMention mention = READERS.get(Language.FR).read(text, PUBLISHED).get(0);
        When when = DateReader.resolve(mention, When.day(LocalDate.of(2022, 9, 26)), text);
        assertThat(when.expression()).isEqualTo("le lendemain");
        assertThat(when.span()).isEqualTo(new Span(16, 28));
        assertThat(when.iso()).isEqualTo("2022-09-27");
    }

    @Test
    void what_is_told_from_a_month_is_no_exact_day() {
        When anchor = When.month(YearMonth.of(2022, 9));
        assertThat(resolve("the next day", Language.EN, anchor).precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(resolve("a year later", Language.EN, anchor).iso()).isEqualTo("2023");
    }

    @Test
    void a_day_without_a_year_can_be_resolved_against_another_date() {
        Text text = TextSplitter.split("le 5 septembre", Language.FR);
        DateMention mention = READERS.get(Language.FR).read(text, null).get(0);
        assertThat(mention.when()).isNull();
        assertThat(mention.written()).isEqualTo(new Written(null, 9, 5, null));
        assertThat(DateReader.resolve(mention, When.year(2019)).iso()).isEqualTo("2019-09-05");
    }

    @Test
    void a_paragraph_goes_on_from_the_year_it_wrote_last() {
        When published = When.day(LocalDate.of(2026, 2, 12));
        Text text = TextSplitter.split(
                "En février 2022, Paris annonça son retrait, et le 13 juin la base fut remise. Le 29 janvier, Niamey.\n"
                        + "Le 22 octobre, les soldats partent.",
                Language.FR);
        assertThat(READERS.get(Language.FR).read(text, published))
                .extracting(mention -> mention.when().iso())
                .containsExactly("2022-02", "2022-06-13", "2026-01-29", "2025-10-22");
    }

    @Test
    void mentions_do_not_reach_over_the_end_of_a_sentence() {
        Text text = TextSplitter.split("They left on Tuesday. 14 November is far.", Language.EN);
        assertThat(READERS.get(Language.EN).read(text, PUBLISHED)).hasSize(2);
    }

    @Test
    void a_text_without_dates_has_none() {
        for (Language language : Language.values()) {
            assertThat(READERS.get(language).read(TextSplitter.split("", language), PUBLISHED))
                    .isEmpty();
        }
    }

    private static When resolve(String words, Language language, When anchor) {
        Text text = TextSplitter.split(words, language);
        List<DateMention> found = READERS.get(language).read(text, PUBLISHED);
        assertThat(found).as(words).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Kind.ANAPHORIC);
        return DateReader.resolve(found.get(0), anchor);
    }
}
