package org.marsad.reading.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A state of a {@link PhraseTrie}: which words, prefixes, numbers and gaps lead on, and which phrases end here. */
final class PhraseNode<T> {
    private static final int LONGEST_PREFIX = 31;

    /** A stretch of any words up to a length, and the state behind it. */
    record Gap<T>(PhraseNode<T> node, int length) {}

    private @Nullable Map<String, List<PhraseNode<T>>> words;
    private @Nullable Map<String, List<PhraseNode<T>>> prefixes;
    private int prefixLengths;
    private List<PhraseNode<T>> numbers = List.of();
    private List<Gap<T>> gaps = List.of();
    private List<T> values = List.of();
    private boolean shared;

    boolean isLeaf() {
        return words == null && prefixes == null && numbers.isEmpty() && gaps.isEmpty();
    }

    boolean hasWords() {
        return words != null || prefixes != null;
    }

    List<T> values() {
        return values;
    }

    List<PhraseNode<T>> numbers() {
        return numbers;
    }

    List<Gap<T>> gaps() {
        return gaps;
    }

    List<PhraseNode<T>> word(String key) {
        if (words == null) {
            return List.of();
        }
        List<PhraseNode<T>> children = words.get(key);
        return children == null ? List.of() : children;
    }

    /** States behind all prefixes of a word. */
    List<PhraseNode<T>> prefixes(String key) {
        if (prefixes == null) {
            return List.of();
        }
        List<PhraseNode<T>> found = List.of();
        for (int length = 1; length <= Math.min(LONGEST_PREFIX, key.length()); length++) {
            if ((prefixLengths & (1 << length)) != 0) {
                List<PhraseNode<T>> children = prefixes.get(key.substring(0, length));
                if (children != null) {
                    found = found.isEmpty() ? children : joined(found, children);
                }
            }
        }
        return found;
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    void addValue(T value) {
        if (values.isEmpty()) {
            values = new ArrayList<>(1);
        }
        values.add(value);
    }

    /** The child of a word that plain phrases share. */
    PhraseNode<T> shared(PhrasePattern.Element element) {
        for (PhraseNode<T> child : word(element.key())) {
            if (child.shared) {
                return child;
            }
        }
        PhraseNode<T> child = new PhraseNode<>();
        child.shared = true;
        link(element, child);
        return child;
    }

    void link(PhrasePattern.Element element, PhraseNode<T> child) {
        switch (element.kind()) {
            case WORD -> {
                if (words == null) {
                    words = new HashMap<>(2);
                }
                put(words, element.key(), child);
            }
            case PREFIX -> {
                if (prefixes == null) {
                    prefixes = new HashMap<>(2);
                }
                prefixLengths |= 1 << Math.min(LONGEST_PREFIX, element.key().length());
                put(prefixes, element.key(), child);
            }
            case NUMBER -> numbers = joined(numbers, List.of(child));
            case GAP -> gaps = joined(gaps, List.of(new Gap<>(child, element.length())));
        }
    }

    private static <T> void put(Map<String, List<PhraseNode<T>>> children, String key, PhraseNode<T> child) {
        children.computeIfAbsent(key, k -> new ArrayList<>(1)).add(child);
    }
}
