package org.marsad.intake.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins the lines of pages into paragraphs, without page numbers and lines that stand on every page. */
final class Paragraphs {
    /** A line on so many pages is a header or footer. */
    private static final int REPEATED = 3;

    /** A gap so much larger than the usual one between lines ends a paragraph. */
    private static final float LARGE_GAP = 1.4f;

    /** Letters so much larger or smaller are another paragraph: a headline, a note. */
    private static final float OTHER_SIZE = 0.15f;

    /** A line that ends so far, as a share of the width, before the widest one ends a paragraph. */
    private static final float SHORT = 0.85f;

    private static final String ENDS = ".!?؟…:»\"”";

    private Paragraphs() {}

    static String join(List<PdfLine> all) {
        List<PdfLine> lines = withoutFurniture(all);
        float usualGap = usualGap(lines);
        float widest = (float) lines.stream()
                .mapToDouble(line -> line.right() - line.left())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        PdfLine last = null;
        for (PdfLine line : lines) {
            if (last == null) {
                text.append(line.text());
            } else if (endsParagraph(last, line, usualGap, widest)) {
                text.append("\n\n").append(line.text());
            } else {
                joinLine(text, line.text());
            }
            last = line;
        }
        return text.toString();
    }

    private static boolean endsParagraph(PdfLine last, PdfLine next, float usualGap, float widest) {
        boolean ended = ENDS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
        if (Math.abs(last.size() - next.size()) > last.size() * OTHER_SIZE) {
            return true;
        }
        boolean isShort = last.right() - last.left() < widest * SHORT;
        if (last.page() != next.page() || next.top() < last.top()) {
            return ended;
        }
        return next.top() - last.top() > usualGap * LARGE_GAP || (ended && isShort);
    }

    /** With a space; a word that was divided at the line's end is made whole. */
    private static void joinLine(StringBuilder text, String line) {
        int end = text.length();
        boolean divided = end > 1
                && text.charAt(end - 1) == '-'
                && Character.isLetter(text.charAt(end - 2))
                && Character.isLowerCase(line.charAt(0));
        if (divided) {
            text.setLength(end - 1);
            text.append(line);
        } else {
            text.append(' ').append(line);
        }
    }

    private static float usualGap(List<PdfLine> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).top() - lines.get(i - 1).top();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get(gaps.size() / 2);
    }

    private static List<PdfLine> withoutFurniture(List<PdfLine> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (PdfLine line : lines) {
            pages.computeIfAbsent(shape(line), shape -> new HashSet<>()).add(line.page());
        }
        return lines.stream()
                .filter(line -> !shape(line).strip().equals("#")
                        && pages.getOrDefault(shape(line), Set.of()).size() < REPEATED)
                .toList();
    }

    /** The line with every number alike, so that "Page 3" and "Page 4" are one. */
    private static String shape(PdfLine line) {
        return line.text().replaceAll("\\p{Nd}+", "#");
    }
}
