package org.marsad.reading.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.text.Sentence;
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
    private final PhraseNode<T> root = new PhraseNode<>();
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
        PhraseNode<T> node = root;
        for (PhrasePattern.Element element : phrase) {
            node = node.shared(element);
        }
        node.addValue(value);
    }

    /**
     * Adds a form; only before the first search. Plain words at its beginning are shared with other forms, what follows
     * the first alternative is a small graph of its own.
     */
    public void add(PhrasePattern pattern, T value) {
        List<PhraseNode<T>> frontier = List.of(root);
        boolean plain = true;
        for (PhrasePattern.Group group : pattern.groups()) {
            plain = plain && group.isPlain();
            if (plain) {
                PhraseNode<T> node = frontier.get(0);
                for (PhrasePattern.Element element : group.alternatives().get(0)) {
                    node = node.shared(element);
                }
                frontier = List.of(node);
            } else {
                frontier = branch(frontier, group);
            }
        }
        for (PhraseNode<T> node : frontier) {
            if (node != root) {
                node.addValue(value);
            }
        }
    }

    private List<PhraseNode<T>> branch(List<PhraseNode<T>> frontier, PhrasePattern.Group group) {
        PhraseNode<T> end = new PhraseNode<>();
        for (PhraseNode<T> from : frontier) {
            for (List<PhrasePattern.Element> alternative : group.alternatives()) {
                PhraseNode<T> node = from;
                for (int i = 0; i < alternative.size(); i++) {
                    PhraseNode<T> next = i == alternative.size() - 1 ? end : new PhraseNode<>();
                    node.link(alternative.get(i), next);
                    node = next;
                }
            }
        }
        List<PhraseNode<T>> ends = new ArrayList<>();
        ends.add(end);
        if (group.optional()) {
            ends.addAll(frontier);
        }
        return ends;
    }

    /** All phrases of the text, by start and then in the order found. */
    public List<Match<T>> findAll(Text text) {
        List<Match<T>> all = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.lastToken(); i++) {
                find(text, i, sentence.lastToken(), all);
            }
        }
        return all;
    }

    private void find(Text text, int first, int limit, List<Match<T>> found) {
        Token token = text.token(first);
        if (token.isWord()) {
            for (Step<T> step : starts(token.key())) {
                if (step.division == null || !deniesPronoun(text, token, step.division)) {
                    walk(text, first, first + 1, limit, step.node, step.division, found);
                }
            }
            return;
        }
        if (token.isNumber()) {
            walkAll(text, first, first + 1, limit, root.numbers(), null, found);
        }
        walkAll(text, first, first + 1, limit, root.word(token.key()), null, found);
    }

    private List<Step<T>> starts(String key) {
        List<Step<T>> known = starts.get(key);
        if (known == null) {
            List<Step<T>> fresh = new ArrayList<>();
            if (arabic) {
                for (Clitics.Division division : Clitics.of(key)) {
                    if (!names || division.pronoun().isEmpty()) {
                        steps(division.rest(), division, fresh);
                    }
                }
            } else {
                steps(key, null, fresh);
            }
            known = List.copyOf(fresh);
            if (starts.size() < CACHE_LIMIT) {
                starts.put(key, known);
            }
        }
        return known;
    }

    private void steps(String key, Clitics.@Nullable Division division, List<Step<T>> into) {
        for (PhraseNode<T> child : root.word(key)) {
            into.add(new Step<>(child, division));
        }
        for (PhraseNode<T> child : root.prefixes(key)) {
            into.add(new Step<>(child, division));
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
            PhraseNode<T> node,
            Clitics.@Nullable Division division,
            List<Match<T>> found) {
        for (T value : node.values()) {
            found.add(new Match<>(first, at, value, division));
        }
        if (at >= limit || node.isLeaf()) {
            return;
        }
        Token token = text.token(at);
        if (!token.isWord()) {
            if (token.isNumber()) {
                walkAll(text, first, at + 1, limit, node.numbers(), division, found);
            }
            walkAll(text, first, at + 1, limit, node.word(token.key()), division, found);
        } else if (arabic) {
            walkDivided(text, first, at, limit, node, division, found);
        } else {
            walkAll(text, first, at + 1, limit, node.word(token.key()), division, found);
            walkAll(text, first, at + 1, limit, node.prefixes(token.key()), division, found);
        }
        for (PhraseNode.Gap<T> gap : node.gaps()) {
            leap(text, first, at, limit, gap, division, found);
        }
    }

    private void walkAll(
            Text text,
            int first,
            int at,
            int limit,
            List<PhraseNode<T>> nodes,
            Clitics.@Nullable Division division,
            List<Match<T>> found) {
        for (int i = 0; i < nodes.size(); i++) {
            walk(text, first, at, limit, nodes.get(i), division, found);
        }
    }

    /** An inner Arabic word: undivided if the phrase knows it so, else with its clitics taken off. */
    private void walkDivided(
            Text text,
            int first,
            int at,
            int limit,
            PhraseNode<T> node,
            Clitics.@Nullable Division division,
            List<Match<T>> found) {
        if (!node.hasWords()) {
            return;
        }
        Token token = text.token(at);
        boolean whole = false;
        List<Clitics.Division> divisions = Clitics.of(token.key());
        for (int i = 0; i < divisions.size(); i++) {
            Clitics.Division d = divisions.get(i);
            if ((whole && d.cost() > 0 && !d.article()) || deniesPronoun(text, token, d)) {
                continue;
            }
            List<PhraseNode<T>> words = node.word(d.rest());
            List<PhraseNode<T>> prefixes = node.prefixes(d.rest());
            whole |= !words.isEmpty() || !prefixes.isEmpty();
            walkAll(text, first, at + 1, limit, words, division, found);
            walkAll(text, first, at + 1, limit, prefixes, division, found);
        }
    }

    /** Any words up to the gap's length, within the sentence's part. */
    private void leap(
            Text text,
            int first,
            int at,
            int limit,
            PhraseNode.Gap<T> gap,
            Clitics.@Nullable Division division,
            List<Match<T>> found) {
        int end = Math.min(limit - 1, at + gap.length());
        for (int skip = at; skip <= end; skip++) {
            walk(text, first, skip, limit, gap.node(), division, found);
            if (".!?;:".indexOf(text.key(skip).charAt(0)) >= 0) {
                break;
            }
        }
    }

    private record Step<T>(PhraseNode<T> node, Clitics.@Nullable Division division) {}
}
