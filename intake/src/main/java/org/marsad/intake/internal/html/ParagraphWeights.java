package org.marsad.intake.internal.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How much running text, in characters, stands in the paragraphs of each element. Counted once for a whole page. */
final class ParagraphWeights {
    private static final Set<String> LIKE_PARAGRAPHS =
            Set.of("div", "td", "section", "article", "main", "font", "center");
    private static final int SENTENCE = 80;

    private final Map<Element, Integer> weights = new LinkedHashMap<>();

    private ParagraphWeights() {}

    static ParagraphWeights of(Element page) {
        ParagraphWeights counted = new ParagraphWeights();
        for (Element paragraph : paragraphs(page)) {
            int length = length(paragraph);
            for (Element above = paragraph; above != null; above = above.parent()) {
                counted.weights.merge(above, length, Integer::sum);
            }
        }
        return counted;
    }

    int weight(Element element) {
        return weights.getOrDefault(element, 0);
    }

    /** Paragraphs, and elements that old pages use as such: those with a sentence or more of their own. */
    static List<Element> paragraphs(Element page) {
        return page.stream()
                .filter(element -> element.normalName().equals("p")
                        || (LIKE_PARAGRAPHS.contains(element.normalName())
                                && element.ownText().length() >= SENTENCE))
                .toList();
    }

    /** Running text in one of these, in characters. */
    static int length(Element paragraph) {
        return paragraph.normalName().equals("p")
                ? Blocks.of(paragraph).length()
                : paragraph.ownText().length();
    }
}
