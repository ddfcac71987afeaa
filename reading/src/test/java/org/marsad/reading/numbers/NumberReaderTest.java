package org.marsad.reading.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.model.Language;
import org.marsad.reading.TestRows;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.TextSplitter;

class NumberReaderTest {
    private static final Map<Language, NumberReader> READERS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            READERS.put(language, NumberReader.of(language));
        }
    }

    static Stream<Arguments> rows() {
        return Arrays.stream(Language.values())
                .flatMap(language -> TestRows.of("numbers", language).stream()
                        .map(row -> Arguments.of(language, row.get(0), row.get(1))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void reads_numbers_as_intervals(Language language, String words, String expected) {
        Text text = TextSplitter.split(words, language);
        List<String> found = READERS.get(language).read(text).stream()
                .filter(quantity -> !quantity.article())
                .map(quantity -> shown(text, quantity))
                .toList();
        assertThat(found.isEmpty() ? "-" : String.join(" | ", found)).isEqualTo(expected);
    }

    private static String shown(Text text, Quantity quantity) {
        String kind = quantity.kind() == Quantity.Kind.COUNT ? "" : " " + quantity.kind();
        return text.words(quantity.firstToken(), quantity.lastToken()) + " = " + interval(quantity) + kind;
    }

    private static String interval(Quantity quantity) {
        Integer low = quantity.low();
        Integer high = quantity.high();
        String about = quantity.approximate() ? "~" : "";
        if (low == null && high == null) {
            return "?";
        }
        if (low != null && low.equals(high)) {
            return about + low;
        }
        return about + (low == null ? "" : low) + ".." + (high == null ? "" : high);
    }

    @Test
    void an_article_is_offered_as_one_and_marked() {
        List<Quantity> english = read("a soldier and an officer", Language.EN);
        assertThat(english).hasSize(2).allMatch(Quantity::article).allMatch(quantity -> !quantity.isCount());
        assertThat(english).extracting(Quantity::low).containsExactly(1, 1);
        assertThat(read("un soldat tué", Language.FR)).singleElement().matches(Quantity::article);
        assertThat(read("أحد الجنود", Language.AR)).singleElement().matches(Quantity::article);
        assertThat(read("مقتل جندي", Language.AR)).isEmpty();
    }

    @Test
    void numbers_do_not_reach_over_the_end_of_a_sentence() {
        assertThat(read("They counted twenty. Two soldiers fled.", Language.EN))
                .extracting(Quantity::low)
                .containsExactly(20, 2);
    }

    @Test
    void a_text_without_numbers_has_none() {
        assertThat(read("", Language.EN)).isEmpty();
        assertThat(read("L'armée est arrivée.", Language.FR)).isEmpty();
    }

    @Test
    void numbers_too_great_for_an_interval_are_no_counts() {
        assertThat(read("99999999999 people and 12345678901234567890123 more", Language.EN))
                .noneMatch(quantity -> quantity.kind() == Quantity.Kind.COUNT);
    }

    @Test
    void an_interval_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new Quantity(0, 1, 3, 2, false, false, Quantity.Kind.COUNT, "words"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 to 2");
    }

    private static List<Quantity> read(String words, Language language) {
        return READERS.get(language).read(TextSplitter.split(words, language));
    }
}
