package org.marsad.desk.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.model.Language;

class MessagesTest {
    /** Examples of the CLDR's own tables of cardinals. */
    @ParameterizedTest
    @CsvSource({
        "AR, 0, ZERO",
        "AR, 1, ONE",
        "AR, 2, TWO",
        "AR, 3, FEW",
        "AR, 10, FEW",
        "AR, 103, FEW",
        "AR, 110, FEW",
        "AR, 1003, FEW",
        "AR, 11, MANY",
        "AR, 26, MANY",
        "AR, 99, MANY",
        "AR, 111, MANY",
        "AR, 1011, MANY",
        "AR, 100, OTHER",
        "AR, 102, OTHER",
        "AR, 200, OTHER",
        "AR, 502, OTHER",
        "AR, 1000000, OTHER",
        "FR, 0, ONE",
        "FR, 1, ONE",
        "FR, 2, OTHER",
        "FR, 1000000, MANY",
        "EN, 0, OTHER",
        "EN, 1, ONE",
        "EN, 2, OTHER",
        "EN, 1000000, OTHER"
    })
    void theFormOfANumberIsTheOneThatCldrGives(Language language, long number, PluralForm form) {
        assertThat(PluralForm.of(language, number)).isEqualTo(form);
    }

    @Test
    void arabicHasAWordingForEachOfItsSixForms() {
        Messages brief = Messages.of(Language.AR, "brief");
        Set<String> said = new TreeSet<>();
        for (long number : List.of(0L, 1L, 2L, 3L, 11L, 100L)) {
            said.add(brief.say("gaps.undated", "n", number).replaceAll("[0-9]", ""));
        }
        assertThat(said).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "names"})
    void theThreeLanguagesHaveTheSameMessages(String table) {
        Set<String> english = Messages.of(Language.EN, table).keys();
        assertThat(english).isNotEmpty();
        assertThat(Messages.of(Language.FR, table).keys()).isEqualTo(english);
        assertThat(Messages.of(Language.AR, table).keys()).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noMessageCallsAnybodyATerrorist(Language language) {
        for (String table : List.of("brief", "names")) {
            Messages messages = Messages.of(language, table);
            assertThat(messages.words())
                    .allSatisfy(words -> assertThat(words).doesNotContainIgnoringCase("terroris", "إرهاب"));
        }
    }

    @Test
    void anApostropheIsWrittenTwiceAndSaidOnce() {
        assertThat(Messages.of(Language.FR, "brief").say("voice.says", "who", "l'armée"))
                .contains("selon l'armée");
        assertThat(Messages.of(Language.FR, "brief").say("outlook.half")).isEqualTo("50\u00A0%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{n", "{n, plural, one {x}}", "{n, date, other {x}}", "a } b", "{n, plural, other {x}", "{}"
            })
    void aMessageThatIsNotWellFormedIsRefusedWithWhereItBreaks(String text) {
        assertThatThrownBy(() -> Pattern.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void aMissingMessageOrArgumentIsNamed() {
        Messages brief = Messages.of(Language.EN, "brief");
        assertThatThrownBy(() -> brief.say("no.such")).hasMessageContaining("no.such");
        assertThatThrownBy(() -> brief.say("voice.says")).hasMessageContaining("who");
    }
}
