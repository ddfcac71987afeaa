package org.marsad.reading.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.model.Language;

class TableTest {
    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({
        "EN, number-words, 3",
        "FR, number-words, 3",
        "AR, number-words, 3",
        "EN, quantity-words, 3",
        "FR, quantity-words, 3",
        "AR, quantity-words, 3",
        "EN, date-words, 3",
        "FR, date-words, 3",
        "AR, date-words, 3",
        "EN, months, 3",
        "FR, months, 3",
        "AR, months, 3",
        "EN, weekdays, 3",
        "FR, weekdays, 3",
        "AR, weekdays, 3",
        "EN, units, 2",
        "FR, units, 2",
        "AR, units, 2",
        "EN, counted-nouns, 1",
        "FR, counted-nouns, 1",
        "AR, counted-nouns, 1",
        "AR, duals, 1"
    })
    void says_everything_once(Language language, String name, int columns) {
        List<List<String>> rows = Table.rows(language, name, columns);
        assertThat(rows).isNotEmpty().doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(String::isEmpty));
    }

    @Test
    void a_missing_table_is_named() {
        assertThatThrownBy(() -> Table.rows(Language.FR, "no-such-table", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/org/marsad/reading/fr/no-such-table.tsv");
    }

    @Test
    void a_row_with_too_few_columns_is_shown_with_its_line() {
        assertThatThrownBy(() -> Table.rows(Language.EN, "broken", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("\"three\"");
    }
}
