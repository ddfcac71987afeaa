package org.marsad.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonCuesTest {
    private static final PersonCues CUES = PersonCues.load();

    private static int length(String text, boolean nameFollows) {
        return CUES.lengthAt(WordCutter.of(text, Integer.MAX_VALUE), 0, nameFollows);
    }

    @ParameterizedTest
    @CsvSource({
        "mayor Quintel, 1",
        "village chief Quintel, 2",
        "sub-prefect Quintel, 2",
        "Préfet Quintel, 1",
        "sous-préfet Quintel, 2",
        "chef de village Quintel, 3",
        "premier adjoint au maire Quintel, 4",
        "العمدة زبراك, 1",
        "والعمدة زبراك, 1",
        "رئيس البلدية زبراك, 2",
        "إمام المسجد زبراك, 2",
        "village market, 0",
        "chef de guerre, 0",
        "أمام المحكمة, 0"
    })
    void the_longest_role_that_begins_at_a_word_is_taken(String text, int length) {
        assertThat(length(text, true)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "34 ans, 2",
        "34 years old, 3",
        "aged 34, 2",
        "البالغ من العمر, 3",
        "34 عاما, 2",
        "ans 34, 0",
        "34 bêtes, 0"
    })
    void an_age_has_the_name_before_it_and_a_number_within(String text, int length) {
        assertThat(length(text, false)).isEqualTo(length);
        assertThat(length(text, true)).isZero();
    }

    @Test
    void a_cue_that_the_text_ends_within_is_none() {
        assertThat(length("village", true)).isZero();
        assertThat(length("34", false)).isZero();
    }

    @Test
    void every_row_has_a_class_a_side_and_words() {
        List<String> lines = WordTable.lines("person-cues.tsv");

        assertThat(lines).doesNotHaveDuplicates().allMatch(line -> line.matches("[a-z]+\t(after|before)\t\\S.*"));
    }
}
