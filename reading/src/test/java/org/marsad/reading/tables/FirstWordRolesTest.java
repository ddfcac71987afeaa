package org.marsad.reading.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marsad.model.Language;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.TextSplitter;
import org.marsad.reading.text.Token;

class FirstWordRolesTest {
    private static Phrases<String> table(String... words) {
        Phrases.Builder<String> builder = Phrases.builder(Language.EN);
        for (String word : words) {
            builder.add(word, word);
        }
        return builder.build();
    }

    @Test
    void a_word_has_one_bit_for_each_table_in_which_it_begins_a_phrase() {
        FirstWordRoles roles = FirstWordRoles.of(Map.of(0, table("on the day", "last"), 5, table("last year")));
        Text text = TextSplitter.split("last on soldiers", Language.EN);

        assertThat(text.tokens().stream().map(roles::of)).containsExactly(1L | 1L << 5, 1L, 0L);
    }

    @Test
    void many_threads_that_meet_new_words_at_once_get_the_same_answers() throws Exception {
        FirstWordRoles roles = FirstWordRoles.of(Map.of(3, table("until")));
        Text text = TextSplitter.split(
                IntStream.range(0, 20_000)
                        .mapToObj(i -> (i % 100 == 0 ? "until" : "word" + letters(i)))
                        .collect(Collectors.joining(" ")),
                Language.EN);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Long>> found = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Callable<Long> count =
                        () -> text.tokens().stream().mapToLong(roles::of).sum();
                found.add(threads.submit(count));
            }
            for (Future<Long> sum : found) {
                assertThat(sum.get()).isEqualTo(200 * (1L << 3));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A number in letters, so that each makes a word of its own. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    @Test
    void a_word_without_a_number_is_looked_up_all_the_same() {
        FirstWordRoles roles = FirstWordRoles.of(Map.of(1, table("12345 men")));
        Token figure = TextSplitter.split("12345", Language.EN).token(0);

        assertThat(figure.number()).isEqualTo(-1);
        assertThat(roles.of(figure)).isEqualTo(2);
    }
}
