package org.marsad.reading.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.model.Language;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.TextSplitter;

class PhrasesTest {
    @Test
    void the_longest_phrase_wins() {
        Phrases<String> phrases = Phrases.<String>builder(Language.EN)
                .add("the day", "short")
                .add("the day before yesterday", "long")
                .build();
        assertThat(at(phrases, "The day before yesterday", Language.EN).value()).isEqualTo("long");
        assertThat(at(phrases, "the day before", Language.EN).value()).isEqualTo("short");
    }

    @Test
    void hyphens_and_apostrophes_separate_words_as_in_texts() {
        Phrases<String> phrases =
                Phrases.<String>builder(Language.FR).add("l'avant-veille", "").build();
        assertThat(at(phrases, "L’avant-veille", Language.FR).length()).isEqualTo(3);
    }

    @Test
    void a_phrase_does_not_reach_over_the_limit() {
        Phrases<String> phrases =
                Phrases.<String>builder(Language.EN).add("last week", "").build();
        Text text = TextSplitter.split("last week", Language.EN);
        assertThat(phrases.at(text, 0, 1)).isNull();
        assertThat(phrases.at(text, 2, 2)).isNull();
    }

    @Test
    void arabic_clitics_may_be_attached_to_the_first_word() {
        Phrases<String> phrases = Phrases.<String>builder(Language.AR)
                .add("خمسة", "5")
                .add("الخميس", "day")
                .build();
        for (String word : new String[] {"خمسة", "وخمسة", "بخمسة", "الخمسة", "والخمسة", "للخمسة", "فبالخمسة"}) {
            assertThat(at(phrases, word, Language.AR).value()).as(word).isEqualTo("5");
        }
        assertThat(at(phrases, "وخمسة", Language.AR).conjunction()).isTrue();
        assertThat(at(phrases, "الخمسة", Language.AR).article()).isTrue();
        assertThat(at(phrases, "للخميس", Language.AR).value()).isEqualTo("day");
        assertThat(at(phrases, "سخمسة", Language.AR)).isNull();
    }

    @Test
    void an_undivided_word_is_never_taken_apart() {
        Phrases<String> phrases = Phrases.<String>builder(Language.AR)
                .add("أحد", "one of")
                .add("واحد", "one")
                .build();
        assertThat(at(phrases, "واحد", Language.AR).value()).isEqualTo("one");
    }

    @Test
    void a_word_that_begins_with_lam_alif_is_not_taken_for_definite() {
        Phrases<String> phrases =
                Phrases.<String>builder(Language.AR).add("آلاف", "thousands").build();
        assertThat(at(phrases, "الآلاف", Language.AR).article()).isTrue();
    }

    @Test
    void exact_words_must_be_written_so() {
        Phrases<String> phrases =
                Phrases.<String>builder(Language.FR).add("=à", "to").build();
        assertThat(at(phrases, "à", Language.FR)).isNotNull();
        assertThat(at(phrases, "a", Language.FR)).isNull();
        Phrases<String> arabic =
                Phrases.<String>builder(Language.AR).add("=عدة", "several").build();
        assertThat(at(arabic, "بعدة", Language.AR)).isNotNull();
        assertThat(at(arabic, "بِعِدَّةِ", Language.AR)).isNotNull();
        assertThat(at(arabic, "بعده", Language.AR)).isNull();
    }

    @Test
    void some_words_take_no_preposition() {
        Phrases<String> phrases =
                Phrases.<String>builder(Language.AR).add("!ست", "6").build();
        assertThat(at(phrases, "وست", Language.AR)).isNotNull();
        assertThat(at(phrases, "لست", Language.AR)).isNull();
    }

    @Test
    void a_phrase_without_a_word_is_refused() {
        assertThatThrownBy(() -> Phrases.<String>builder(Language.EN).add(" ", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static <V> @Nullable Phrase<V> at(Phrases<V> phrases, String words, Language language) {
        Text text = TextSplitter.split(words, language);
        return phrases.at(text, 0, text.size());
    }
}
