package org.marsad.reading.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.Token;

/**
 * Phrases of one language, found in a text by a walk over its tokens. Elements of a phrase are words, prefixes, numbers
 * and gaps (see {@link PhrasePattern}). Immutable after building; safe for many threads.
 */
public final class PhraseTrie<T> {
    private static final int CACHE_LIMIT = 100_000;

    private final boolean arabic;
    private final Node<T> root = new Node<>();
    private final ConcurrentMap<String, List<Step<T>>> starts = new ConcurrentHashMap<>();

    public PhraseTrie(Language language) {
        this.arabic = language == Language.AR;
    }

    /** Adds a phrase; only before the first search. */
    public void add(List<PhrasePattern.Element> phrase, T value) {
        Node<T> node = root;
        for (PhrasePattern.Element element : phrase) {
            node = node.child(element);
        }
        node.values.add(value);
    }

    /** All phrases that begin at a token, in no particular order. */
    public void find(Text text, int first, int limit, BiConsumer<Integer, Match<T>> found) {
        Token token = text.token(first);
        if (token.isWord()) {
            for (Step<T> step : starts(token.key())) {
                walk(text, first, first + 1, limit, step.node, step.division, found);
            }
        } else {
            Node<T> next = token.isNumber() ? root.number : null;
            if (next != null) {
                walk(text, first, first + 1, limit, next, null, found);
            }
            Node<T> mark = root.words.get(token.key());
            if (mark != null) {
                walk(text, first, first + 1, limit, mark, null, found);
            }
        }
    }

    /** All phrases of the text, by start and then in the order found. */
    public List<Match<T>> findAll(Text text) {
        List<Match<T>> all = new ArrayList<>();
        for (var sentence : text.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.lastToken(); i++) {
                find(text, i, sentence.lastToken(), (last, match) -> all.add(match));
            }
        }
        return all;
    }

    private List<Step<T>> starts(String key) {
        List<Step<T>> known = starts.get(key);
        if (known == null) {
            List<Step<T>> fresh = new ArrayList<>();
            steps(root, key, fresh);
            known = List.copyOf(fresh);
            if (starts.size() < CACHE_LIMIT) {
                starts.put(key, known);
            }
        }
        return known;
    }

    private void steps(Node<T> node, String key, List<Step<T>> into) {
        if (arabic) {
            for (Clitics.Division division : Clitics.of(key)) {
                node.eachWordChild(division.rest(), child -> into.add(new Step<>(child, division)));
            }
        } else {
            node.eachWordChild(key, child -> into.add(new Step<>(child, null)));
        }
    }

    private void walk(
            Text text,
            int first,
            int at,
            int limit,
            Node<T> node,
            Clitics.@Nullable Division division,
            BiConsumer<Integer, Match<T>> found) {
        for (T value : node.values) {
            found.accept(at, new Match<>(first, at, value, division));
        }
        if (at >= limit || node.isLeaf()) {
            return;
        }
        Token token = text.token(at);
        if (token.isWord()) {
            if (arabic) {
                boolean whole = false;
                for (Clitics.Division d : Clitics.of(token.key())) {
                    if (whole && d.cost() > 0 && !d.article()) {
                        continue;
                    }
                    int before = node.childCount(d.rest());
                    if (before > 0) {
                        whole = true;
                        node.eachWordChild(d.rest(), child -> walk(text, first, at + 1, limit, child, division, found));
                    }
                }
            } else {
                node.eachWordChild(token.key(), child -> walk(text, first, at + 1, limit, child, division, found));
            }
        } else if (token.isNumber()) {
            if (node.number != null) {
                walk(text, first, at + 1, limit, node.number, division, found);
            }
            Node<T> digits = node.words.get(token.key());
            if (digits != null) {
                walk(text, first, at + 1, limit, digits, division, found);
            }
        } else {
            Node<T> mark = node.words.get(token.key());
            if (mark != null) {
                walk(text, first, at + 1, limit, mark, division, found);
            }
        }
        if (node.gap != null) {
            int end = Math.min(limit, at + node.gapLength);
            for (int skip = at; skip <= end; skip++) {
                if (skip < limit || skip == at) {
                    walk(text, first, skip, limit, node.gap, division, found);
                }
                if (skip < limit && ".!?;:".indexOf(text.key(skip).charAt(0)) >= 0) {
                    break;
                }
            }
        }
    }

    private record Step<T>(Node<T> node, Clitics.@Nullable Division division) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>(2);
        private final Map<String, Node<T>> prefixes = new HashMap<>(2);
        private int prefixLengths;
        private @Nullable Node<T> number;
        private @Nullable Node<T> gap;
        private int gapLength;
        private final List<T> values = new ArrayList<>(1);

        boolean isLeaf() {
            return words.isEmpty() && prefixes.isEmpty() && number == null && gap == null;
        }

        Node<T> child(PhrasePattern.Element element) {
            switch (element.kind()) {
                case WORD:
                    return words.computeIfAbsent(element.key(), k -> new Node<>());
                case PREFIX:
                    prefixLengths |= 1 << Math.min(31, element.key().length());
                    return prefixes.computeIfAbsent(element.key(), k -> new Node<>());
                case NUMBER:
                    if (number == null) {
                        number = new Node<>();
                    }
                    return number;
                default:
                    gapLength = Math.max(gapLength, element.length());
                    if (gap == null) {
                        gap = new Node<>();
                    }
                    return gap;
            }
        }

        int childCount(String key) {
            int[] n = {0};
            eachWordChild(key, child -> n[0]++);
            return n[0];
        }

        void eachWordChild(String key, Consumer<Node<T>> use) {
            Node<T> exact = words.get(key);
            if (exact != null) {
                use.accept(exact);
            }
            if (prefixLengths != 0) {
                for (int length = 1; length <= Math.min(31, key.length()); length++) {
                    if ((prefixLengths & (1 << length)) != 0) {
                        Node<T> prefix = prefixes.get(key.substring(0, length));
                        if (prefix != null) {
                            use.accept(prefix);
                        }
                    }
                }
            }
        }
    }
}
