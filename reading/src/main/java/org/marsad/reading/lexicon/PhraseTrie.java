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
    private final boolean names;
    private final Node<T> root = new Node<>();
    private final ConcurrentMap<String, List<Step<T>>> starts = new ConcurrentHashMap<>();

    public PhraseTrie(Language language) {
        this(language, false);
    }

    /**
     * @param names the phrases are names, from which no Arabic pronoun is ever taken
     */
    public PhraseTrie(Language language, boolean names) {
        this.arabic = language == Language.AR;
        this.names = names;
    }

    /** Adds a plain phrase, sharing its beginning with others; only before the first search. */
    public void add(List<PhrasePattern.Element> phrase, T value) {
        Node<T> node = root;
        for (PhrasePattern.Element element : phrase) {
            node = node.shared(element);
        }
        node.values.add(value);
    }

    /** Adds a form with alternatives as a small graph of its own; only before the first search. */
    public void add(PhrasePattern pattern, T value) {
        List<Node<T>> frontier = List.of(root);
        for (PhrasePattern.Group group : pattern.groups()) {
            Node<T> end = new Node<>();
            for (Node<T> from : frontier) {
                for (List<PhrasePattern.Element> alternative : group.alternatives()) {
                    Node<T> node = from;
                    for (int i = 0; i < alternative.size(); i++) {
                        Node<T> next = i == alternative.size() - 1 ? end : new Node<>();
                        node.link(alternative.get(i), next);
                        node = next;
                    }
                }
            }
            List<Node<T>> ends = new ArrayList<>();
            ends.add(end);
            if (group.optional()) {
                ends.addAll(frontier);
            }
            frontier = ends;
        }
        for (Node<T> node : frontier) {
            if (node != root) {
                node.values.add(value);
            }
        }
    }

    /** All phrases that begin at a token, in no particular order. */
    public void find(Text text, int first, int limit, BiConsumer<Integer, Match<T>> found) {
        Token token = text.token(first);
        if (token.isWord()) {
            for (Step<T> step : starts(token.key())) {
                if (step.division == null || !deniesPronoun(text, token, step.division)) {
                    walk(text, first, first + 1, limit, step.node, step.division, found);
                }
            }
        } else {
            if (token.isNumber()) {
                for (Node<T> next : root.numbers) {
                    walk(text, first, first + 1, limit, next, null, found);
                }
            }
            for (Node<T> mark : root.words.getOrDefault(token.key(), List.of())) {
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
                if (names && !division.pronoun().isEmpty()) {
                    continue;
                }
                node.eachWordChild(division.rest(), child -> into.add(new Step<>(child, division)));
            }
        } else {
            node.eachWordChild(key, child -> into.add(new Step<>(child, null)));
        }
    }

    /** A word written with ة ends in no pronoun, though its key ends in ه (العسكرية is not "its soldier"). */
    private static boolean deniesPronoun(Text text, Token token, Clitics.Division division) {
        if (division.pronoun().isEmpty()) {
            return false;
        }
        String written = text.original();
        for (int i = token.end() - 1; i > token.begin(); i--) {
            char c = written.charAt(i);
            if (Character.isLetter(c)) {
                return c == 'ة';
            }
        }
        return false;
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
                    if ((whole && d.cost() > 0 && !d.article()) || deniesPronoun(text, token, d)) {
                        continue;
                    }
                    if (node.hasWordChild(d.rest())) {
                        whole = true;
                        node.eachWordChild(d.rest(), child -> walk(text, first, at + 1, limit, child, division, found));
                    }
                }
            } else {
                node.eachWordChild(token.key(), child -> walk(text, first, at + 1, limit, child, division, found));
            }
        } else {
            if (token.isNumber()) {
                for (Node<T> next : node.numbers) {
                    walk(text, first, at + 1, limit, next, division, found);
                }
            }
            for (Node<T> mark : node.words.getOrDefault(token.key(), List.of())) {
                walk(text, first, at + 1, limit, mark, division, found);
            }
        }
        for (Gap<T> gap : node.gaps) {
            leap(text, first, at, limit, gap, division, found);
        }
    }

    /** Any words up to the gap's length, within the sentence's part. */
    private void leap(
            Text text,
            int first,
            int at,
            int limit,
            Gap<T> gap,
            Clitics.@Nullable Division division,
            BiConsumer<Integer, Match<T>> found) {
        int end = Math.min(limit - 1, at + gap.length());
        for (int skip = at; skip <= end; skip++) {
            walk(text, first, skip, limit, gap.node(), division, found);
            if (".!?;:".indexOf(text.key(skip).charAt(0)) >= 0) {
                break;
            }
        }
    }

    private record Step<T>(Node<T> node, Clitics.@Nullable Division division) {}

    private record Gap<T>(Node<T> node, int length) {}

    private static final class Node<T> {
        private final Map<String, List<Node<T>>> words = new HashMap<>(2);
        private final Map<String, List<Node<T>>> prefixes = new HashMap<>(2);
        private int prefixLengths;
        private final List<Node<T>> numbers = new ArrayList<>(0);
        private final List<Gap<T>> gaps = new ArrayList<>(0);
        private final List<T> values = new ArrayList<>(1);
        private boolean shared;

        boolean isLeaf() {
            return words.isEmpty() && prefixes.isEmpty() && numbers.isEmpty() && gaps.isEmpty();
        }

        /** The child of a word that plain phrases share. */
        Node<T> shared(PhrasePattern.Element element) {
            for (Node<T> child : words.getOrDefault(element.key(), List.of())) {
                if (child.shared) {
                    return child;
                }
            }
            Node<T> child = new Node<>();
            child.shared = true;
            link(element, child);
            return child;
        }

        void link(PhrasePattern.Element element, Node<T> child) {
            switch (element.kind()) {
                case WORD ->
                    words.computeIfAbsent(element.key(), k -> new ArrayList<>(1))
                            .add(child);
                case PREFIX -> {
                    prefixLengths |= 1 << Math.min(31, element.key().length());
                    prefixes.computeIfAbsent(element.key(), k -> new ArrayList<>(1))
                            .add(child);
                }
                case NUMBER -> numbers.add(child);
                case GAP -> gaps.add(new Gap<>(child, element.length()));
            }
        }

        boolean hasWordChild(String key) {
            boolean[] any = {false};
            eachWordChild(key, child -> any[0] = true);
            return any[0];
        }

        void eachWordChild(String key, Consumer<Node<T>> use) {
            words.getOrDefault(key, List.of()).forEach(use);
            if (prefixLengths != 0) {
                for (int length = 1; length <= Math.min(31, key.length()); length++) {
                    if ((prefixLengths & (1 << length)) != 0) {
                        prefixes.getOrDefault(key.substring(0, length), List.of())
                                .forEach(use);
                    }
                }
            }
        }
    }
}
