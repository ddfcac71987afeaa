package org.marsad.intake.internal.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much running text, in characters, stands in the paragraphs of each element. Counted once for a whole page. */
final class ParagraphWeights {
    private final Map<Element, Integer> weights = new LinkedHashMap<>();

    private ParagraphWeights() {}

    static ParagraphWeights of(Element page) {
        ParagraphWeights counted = new ParagraphWeights();
        for (Element paragraph : page.select("p")) {
            int length = Blocks.of(paragraph).length();
            for (Element above = paragraph; above != null; above = above.parent()) {
                counted.weights.merge(above, length, Integer::sum);
            }
        }
        return counted;
    }

    int weight(Element element) {
        return weights.getOrDefault(element, 0);
    }
}
