package org.marsad.intake.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The text of an element, block by block: paragraphs, headings, list items, table rows. */
final class Blocks implements NodeVisitor {
    /** A block with more of its letters in links than so is a list of links. */
    private static final double LINKS = 0.6;

    private static final int LONG_BLOCK = 300;
    private static final Set<String> INLINE = Set.of("ins", "del");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int linked;
    private int links;

    private Blocks() {}

    /**
     * One block.
     *
     * @param linked number of characters in links
     */
    record Block(String text, int linked) {
        boolean isLinks() {
            return text.length() < LONG_BLOCK && linked > text.length() * LINKS;
        }
    }

    static Blocks of(Element element) {
        Blocks blocks = new Blocks();
        element.traverse(blocks);
        blocks.close();
        return blocks;
    }

    /** Characters outside lists of links. */
    int length() {
        return blocks.stream()
                .filter(block -> !block.isLinks())
                .mapToInt(block -> block.text().length() - block.linked())
                .sum();
    }

    /** The blocks as paragraphs, without lists of links, pointers to other stories and the repeated title. */
    String text(@Nullable String title) {
        StringBuilder text = new StringBuilder();
        String previous = "";
        for (Block block : blocks) {
            String words = block.text();
            if (block.isLinks() || Pointers.isOne(words) || words.equals(title) || words.equals(previous)) {
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
            previous = words;
        }
        return text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                lineBreak();
            } else if (name.equals("a")) {
                links++;
            } else if (CELLS.contains(name)) {
                cell();
            } else if (isBlock(element)) {
                close();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            } else if (isBlock(element) && !CELLS.contains(element.normalName())) {
                close();
            }
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                if (!open.isEmpty() && !isBreak(open.charAt(open.length() - 1))) {
                    open.append(' ');
                }
            } else if (c != '\u00AD' && c != '\uFEFF') {
                open.append(c);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    /** As jsoup has it, but words marked as inserted or deleted stay in their sentence. */
    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE.contains(element.normalName());
    }

    private static boolean isBreak(char c) {
        return c == ' ' || c == '\n';
    }

    private void lineBreak() {
        int end = open.length();
        if (end > 0 && open.charAt(end - 1) == ' ') {
            open.setLength(end - 1);
        }
        if (!open.isEmpty()) {
            if (open.charAt(open.length() - 1) == '\n') {
                close();
            } else {
                open.append('\n');
            }
        }
    }

    private void cell() {
        if (!open.isEmpty() && !isBreak(open.charAt(open.length() - 1))) {
            open.append(", ");
        }
    }

    private void close() {
        String text = open.toString().strip();
        if (!text.isEmpty()) {
            blocks.add(new Block(text, linked));
        }
        open.setLength(0);
        linked = 0;
    }
}
