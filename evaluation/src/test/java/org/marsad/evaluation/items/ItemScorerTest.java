package org.marsad.evaluation.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.evaluation.format.ItemLines;
import org.marsad.evaluation.input.EvaluationInputException;
import org.marsad.model.Span;

class ItemScorerTest {
    private final ItemScorer scorer = ItemScorer.standard();

    private static Item item(String source, String certainty, boolean required) {
        return new Item("S1", "claim", source, "twenty words", new Span(10, 20), certainty, required);
    }

    private static ReadStatement read(int begin, int end, String speaker, String certainty) {
        return new ReadStatement(new Span(begin, end), speaker, certainty);
    }

    private ItemScore score(Item item, ReadStatement... statements) {
        return scorer.score(List.of(item), List.of(statements));
    }

    @ParameterizedTest
    @CsvSource({"0, 15, 1", "0, 14, 0", "15, 40, 1", "16, 40, 0", "12, 17, 1", "0, 99, 1", "30, 40, 0"})
    void anItemIsFoundWhenHalfOfItIsCovered(int begin, int end, int found) {
        assertThat(score(item("JNIM", "claimed", true), read(begin, end, "", null))
                        .found())
                .isEqualTo(found);
    }

    @Test
    void speakerAndCertaintyMustBelongToOneStatement() {
        ItemScore apart = score(
                item("JNIM", "claimed", true),
                read(10, 20, "jnim jnim party", "asserted"),
                read(10, 20, " narrator author", "claimed"));
        assertThat(apart).isEqualTo(new ItemScore(1, 1, 1, 0, List.of()));
        assertThat(score(item("JNIM", "claimed", true), read(10, 20, "jnim jnim party", "claimed"))
                        .full())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "asserted, confirmed, 1",
        "asserted, claimed, 0",
        "confirmed, claimed, 1",
        "confirmed, asserted, 1",
        "possible, asserted, 0",
        "possible, possible, 1"
    })
    void someCertaintiesCountAsOne(String expected, String read, int full) {
        assertThat(score(item("AUTHOR", expected, true), read(10, 20, " narrator author", read))
                        .full())
                .isEqualTo(full);
    }

    @Test
    void whatIsNotSaidIsMissingAndOptionalItemsAreNotCounted() {
        Item required = item("OBSERVERS", "asserted", true);
        ItemScore score = scorer.score(
                List.of(required, item("AUTHOR", "asserted", false)),
                List.of(read(10, 20, " narrator author", "asserted")));
        assertThat(score).isEqualTo(new ItemScore(1, 1, 0, 0, List.of(required)));
        assertThat(ItemLines.words(score)).isEqualTo("seed: required 1, found 1 (1.00), said 0 (0.00), full 0 (0.00)");
        assertThat(ItemLines.missing(score)).containsExactly("   S1 claim OBSERVERS twenty words");
        assertThat(ItemLines.json(score)).isEqualTo("{\"required\":1,\"found\":1,\"said\":0,\"full\":0}");
        assertThat(ItemLines.missingJson(score))
                .containsExactly(
                        "{\"missing\":\"S1\",\"type\":\"claim\",\"source\":\"OBSERVERS\",\"snippet\":\"twenty words\"}");
        assertThat(ItemLines.markdown(score)).contains("| 1 | 1 (1.00) | 0 (0.00) | 0 (0.00) |");
    }

    @Test
    void nothingRequiredMakesNoShare() {
        assertThat(scorer.score(List.of(), List.of()).share(0)).isZero();
    }

    @Test
    void anUnknownSourceIsNamed() {
        assertThatThrownBy(() -> score(item("NOBODY", "claimed", true), read(10, 20, "x", null)))
                .isInstanceOf(EvaluationInputException.class)
                .hasMessageContaining("S1")
                .hasMessageContaining("NOBODY");
    }
}
