package org.marsad.intake.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's main text: of those that hold nearly as much running text as the best one, the
 * smallest. Candidates are the elements that pages mark as their article, and the one whose paragraphs are longest.
 */
final class MainText {
    private static final String MARKED = "[itemprop=articleBody], article, main, [role=main], [class*=article-body], "
            + "[class*=article__body], [class*=articleBody], [class*=article-content], [class*=article-text], "
            + "[class*=story-body], [class*=post-content], [class*=entry-content], [class*=post-body], [id*=article-body]";

    /** Share of the best candidate's running text that a smaller one must hold to be preferred. */
    private static final double ENOUGH = 0.8;

    private static final int MOST_CANDIDATES = 40;

    private MainText() {}

    static String of(Element page, @Nullable String title) {
        List<Element> candidates = new ArrayList<>();
        for (Element marked : page.select(MARKED)) {
            if (candidates.size() < MOST_CANDIDATES) {
                candidates.add(marked);
            }
        }
        Element densest = densest(page);
        if (densest != null) {
            candidates.add(densest);
        }
        if (candidates.isEmpty()) {
            return Blocks.of(page).text(title);
        }
        List<Blocks> blocks = candidates.stream().map(Blocks::of).toList();
        int most = blocks.stream().mapToInt(Blocks::length).max().orElse(0);
        String best = Blocks.of(page).text(title);
        for (Blocks candidate : blocks) {
            String text = candidate.text(title);
            if (candidate.length() >= most * ENOUGH && !text.isEmpty() && text.length() < best.length()) {
                best = text;
            }
        }
        return best;
    }

    /** The element with most text in paragraphs right below it, and half of what is one level deeper. */
    private static @Nullable Element densest(Element page) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : ParagraphWeights.paragraphs(page)) {
            boolean isParagraph = paragraph.normalName().equals("p");
            Element holder = isParagraph ? paragraph.parent() : paragraph;
            if (holder == null) {
                continue;
            }
            int length = ParagraphWeights.length(paragraph);
            scores.merge(holder, (double) length, Double::sum);
            Element above = holder.parent();
            if (above != null) {
                scores.merge(above, length / 2.0, Double::sum);
            }
        }
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
