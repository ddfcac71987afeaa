package org.marsad.evaluation.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.evaluation.input.EvaluationInputException;
import org.marsad.model.Span;

class ItemKeyTest {
    private static final String ITEM =
            "{\"id\": \"S1\", \"s\": 1, \"type\": \"claim\", \"snippet_ar\": \"same\", \"span\": [0, 4],"
                    + " \"attribution\": {\"source\": \"JNIM\"}, \"certainty\": \"claimed\", \"required\": true}";

    private static List<Item> parse(String sentences, String items, String text) {
        return ItemKey.parse("{\"sentences\": [" + sentences + "], \"items\": [" + items + "]}", "key.json", text);
    }

    @Test
    void spansCountCodePointsOfTheWholeText() {
        List<Item> items = parse(
                "{\"i\": 0, \"text\": \"𐎀𐎁 title\"}, {\"i\": 1, \"text\": \"same words\"}",
                ITEM,
                "𐎀𐎁 title\nsame words\n");
        assertThat(items).containsExactly(new Item("S1", "claim", "JNIM", "same", new Span(9, 13), "claimed", true));
    }

    @Test
    void aRepeatedSentenceIsFoundWhereItComesNext() {
        List<Item> items = parse(
                "{\"i\": 0, \"text\": \"same\"}, {\"i\": 2, \"text\": \"other\"}, {\"i\": 1, \"text\": \"same\"}",
                ITEM,
                "same\nother\nsame");
        assertThat(items.get(0).span()).isEqualTo(new Span(11, 15));
    }

    @Test
    void aKeyOfAnotherReportIsRefused() {
        assertThatThrownBy(() -> parse("{\"i\": 1, \"text\": \"not there\"}", ITEM, "some text"))
                .isInstanceOf(EvaluationInputException.class)
                .hasMessageContaining("key.json, \"sentences\"[0]")
                .hasMessageContaining("not there");
    }

    @Test
    void anItemWithoutSentenceSpanOrSourceIsNamed() {
        String sentence = "{\"i\": 1, \"text\": \"same\"}";
        assertThatThrownBy(() -> parse(sentence, ITEM.replace("\"s\": 1", "\"s\": 5"), "same"))
                .hasMessageContaining("\"s\" is 5");
        assertThatThrownBy(() -> parse(sentence, ITEM.replace("[0, 4]", "[4, 0]"), "same"))
                .hasMessageContaining("must be [begin, end]");
        assertThatThrownBy(() -> parse(sentence, ITEM.replace("[0, 4]", "[]"), "same"))
                .hasMessageContaining("lacks \"span\"");
        assertThatThrownBy(() -> parse(sentence, ITEM.replace("\"source\"", "\"who\""), "same"))
                .hasMessageContaining("lacks \"source\"");
    }

    @Test
    void statementsWithoutSpanArePassedOver() {
        String reading = "{\"statements\": [{\"id\": \"s1\", \"certainty\": \"claimed\"},"
                + " {\"span\": [1, 2], \"certainty\": \"claimed\","
                + " \"attribution\": {\"speaker\": {\"id\": null, \"name\": \"JNIM\", \"role\": \"party\"}}}]}\n{broken";
        assertThat(ReadStatements.parse(reading, "reading"))
                .containsExactly(new ReadStatement(new Span(1, 2), " jnim party", "claimed"));
        assertThatThrownBy(() -> ReadStatements.parse("", "reading")).hasMessage("reading: is empty");
    }
}
