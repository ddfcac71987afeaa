package org.marsad.evaluation.items;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.evaluation.input.EvaluationInputException;
import org.marsad.evaluation.input.InputFiles;
import org.marsad.evaluation.input.JsonFields;
import org.marsad.model.Span;

/** The items of an answer key, found again in the report's text. */
public final class ItemKey {
    private ItemKey() {}

    /**
     * Reads the key of one report. Sentences are searched in the text one after the other, so that a title repeated in
     * the body is found where it stands.
     *
     * @param text the report's text
     * @throws EvaluationInputException when the key is malformed or belongs to another text
     */
    public static List<Item> read(Path file, String text) {
        return parse(InputFiles.read(file), file.toString(), text);
    }

    static List<Item> parse(String json, String where, String text) {
        JsonFields key = JsonFields.parse(json, where);
        Map<Long, Integer> starts = sentenceStarts(key.objects("sentences"), text);
        return key.objects("items").stream().map(item -> item(item, starts)).toList();
    }

    private static Map<Long, Integer> sentenceStarts(List<JsonFields> sentences, String text) {
        Map<Long, Integer> starts = new HashMap<>();
        int from = 0;
        for (JsonFields sentence : sentences) {
            String words = sentence.requiredText("text");
            int found = text.indexOf(words, from);
            int at = found >= 0 ? found : text.indexOf(words);
            if (at < 0) {
                throw new EvaluationInputException(
                        sentence.where(),
                        "is not in the report: \"" + words + "\". Maybe the key is of another report.");
            }
            starts.put(sentence.requiredWhole("i"), text.codePointCount(0, at));
            from = Math.max(from, at);
        }
        return starts;
    }

    private static Item item(JsonFields item, Map<Long, Integer> starts) {
        long sentence = item.requiredWhole("s");
        Integer start = starts.get(sentence);
        if (start == null) {
            throw new EvaluationInputException(
                    item.where(), "\"s\" is " + sentence + ", but there is no such sentence");
        }
        Span within = item.span("span").orElseThrow(() -> new EvaluationInputException(item.where(), "lacks \"span\""));
        String source = item.object("attribution")
                .map(attribution -> attribution.requiredText("source"))
                .orElseThrow(() -> new EvaluationInputException(item.where(), "lacks \"attribution\""));
        return new Item(
                item.requiredText("id"),
                item.requiredText("type"),
                source,
                item.requiredText("snippet_ar"),
                new Span(start + within.begin(), start + within.end()),
                item.requiredText("certainty"),
                item.flag("required"));
    }
}
