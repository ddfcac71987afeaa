package org.marsad.reading.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place within phrases: which words, prefixes, numbers and gaps lead on, and which phrases end here. */
final class PhraseNode<T> {
    private static final int LONGEST_PREFIX = 31;

    private final int id;
    private @Nullable Map<String, List<PhraseNode<T>>> words;
    private @Nullable Map<String, List<PhraseNode<T>>> prefixes;
    private int prefixLengths;
    private List<PhraseNode<T>> numbers = List.of();
    /** Behind any one word. */
    private List<PhraseNode<T>> any = List.of();
    /** Behind no word at all. */
    private List<PhraseNode<T>> next = List.of();

    private List<T> values = List.of();
    private boolean shared;

    PhraseNode(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    boolean hasWords() {
        return words != null || prefixes != null;
    }

    /** Whether any word may follow. */
    boolean leadsOn() {
        return hasWords() || !numbers.isEmpty() || !any.isEmpty();
    }

    /**
     * One bit for each letter, by the last six bits of its code, with which a word that leads on may begin; all bits where
     * numbers or any words do.
     */
    long firstLetters() {
        if (!numbers.isEmpty() || !any.isEmpty()) {
            return -1;
        }
        long letters = 0;
        for (String word : words == null ? Set.<String>of() : words.keySet()) {
            letters |= 1L << word.charAt(0);
        }
        for (String prefix : prefixes == null ? Set.<String>of() : prefixes.keySet()) {
            letters |= prefix.isEmpty() ? -1 : 1L << prefix.charAt(0);
        }
        return letters;
    }

    List<T> values() {
        return values;
    }

    List<PhraseNode<T>> numbers() {
        return numbers;
    }

    List<PhraseNode<T>> any() {
        return any;
    }

    List<PhraseNode<T>> next() {
        return next;
    }

    List<PhraseNode<T>> word(String key) {
        if (words == null) {
            return List.of();
        }
        List<PhraseNode<T>> children = words.get(key);
        return children == null ? List.of() : children;
    }

    /** Nodes behind all prefixes of a word. */
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

    /** The child of a word that plain phrases share, or null. */
    @Nullable
    PhraseNode<T> findShared(String word) {
        for (PhraseNode<T> child : word(word)) {
            if (child.shared) {
                return child;
            }
        }
        return null;
    }

    void share(String word, PhraseNode<T> child) {
        child.shared = true;
        linkWord(word, child);
    }

    void linkWord(String word, PhraseNode<T> child) {
        if (words == null) {
            words = new HashMap<>(2);
        }
        words.computeIfAbsent(word, k -> new ArrayList<>(1)).add(child);
    }

    void linkPrefix(String prefix, PhraseNode<T> child) {
        if (prefixes == null) {
            prefixes = new HashMap<>(2);
        }
        prefixLengths |= 1 << Math.min(LONGEST_PREFIX, prefix.length());
        prefixes.computeIfAbsent(prefix, k -> new ArrayList<>(1)).add(child);
    }

    void linkNumber(PhraseNode<T> child) {
        numbers = joined(numbers, List.of(child));
    }

    void linkAny(PhraseNode<T> child) {
        any = joined(any, List.of(child));
    }

    void linkNext(PhraseNode<T> child) {
        next = joined(next, List.of(child));
    }
}
