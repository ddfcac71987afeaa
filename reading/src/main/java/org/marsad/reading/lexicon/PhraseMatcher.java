package org.marsad.reading.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.Token;
import org.marsad.reading.text.WordMemory;

/**
 * Walks a text through the phrases of a {@link PhraseTrie} with one look-up a token: the set of all places a walk may
 * have reached is one state, made when first needed and kept (lazy subset construction). Safe for many threads.
 */
final class PhraseMatcher<T> {
    /** Transitions kept in all; beyond it they are worked out each time. */
    private static final int KEPT = 400_000;

    private final boolean arabic;
    private final boolean names;
    private final PhraseNode<T> root;
    private final State<T> dead = new State<>(List.of(), List.of());
    private final ConcurrentMap<String, State<T>> states = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, List<Start<T>>> starts = new ConcurrentHashMap<>();

    private final WordMemory<List<Start<T>>> startsByNumber = new WordMemory<>(this::looked);
    private int kept;

    PhraseMatcher(PhraseNode<T> root, boolean arabic, boolean names) {
        this.root = root;
        this.arabic = arabic;
        this.names = names;
    }

    /** Where a walk may be after some tokens, and which phrases end there. */
    private static final class State<T> {
        private final List<PhraseNode<T>> nodes;
        private final List<T> values;
        private final boolean leadsOn;
        private final long letters;
        private final ConcurrentMap<String, State<T>> after = new ConcurrentHashMap<>(4);

        private State(List<PhraseNode<T>> nodes, List<T> values) {
            this.nodes = nodes;
            this.values = values;
            this.leadsOn = nodes.stream().anyMatch(PhraseNode::leadsOn);
            this.letters = nodes.stream().mapToLong(PhraseNode::firstLetters).reduce(0, (a, b) -> a | b);
        }
    }

    private record Start<T>(State<T> state, Clitics.@Nullable Division division) {}

    List<Match<T>> findAll(Text text) {
        List<Match<T>> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.lastToken(); i++) {
                List<Start<T>> begun = startsByNumber.of(text.token(i));
                for (int j = 0; begun != null && j < begun.size(); j++) {
                    Start<T> start = begun.get(j);
                    walk(text, i, sentence.lastToken(), start.state(), start.division(), found);
                }
            }
        }
        return found;
    }

    private void walk(
            Text text, int first, int limit, State<T> from, Clitics.@Nullable Division division, List<Match<T>> found) {
        State<T> state = from;
        int at = first + 1;
        while (true) {
            for (int i = 0; i < state.values.size(); i++) {
                found.add(new Match<>(first, at, state.values.get(i), division));
            }
            if (at >= limit || !state.leadsOn) {
                return;
            }
            Token token = text.token(at);
            if (!mayFollow(state.letters, token.key())) {
                return;
            }
            state = after(state, token);
            at++;
        }
    }

    /** False where no word that leads on begins with a letter that the token may begin with. */
    private boolean mayFollow(long letters, String key) {
        char first = key.charAt(0);
        if ((letters & 1L << first) != 0) {
            return true;
        }
        return arabic
                && ("وفبكلس".indexOf(first) >= 0
                        || (first == 'ا' && key.length() > 3 && (letters & 1L << key.charAt(2)) != 0));
    }

    /** Words are kept by their form: an Arabic ة, which the key does not show, allows fewer divisions. */
    private List<Start<T>> looked(Token token) {
        String key = token.form();
        List<Start<T>> known = starts.get(key);
        if (known == null) {
            known = begin(token);
            if (kept < KEPT) {
                kept++;
                starts.put(key, known);
            }
        }
        return known;
    }

    private List<Start<T>> begin(Token token) {
        List<Start<T>> begun = new ArrayList<>();
        if (!token.isWord()) {
            List<PhraseNode<T>> reached = new ArrayList<>(root.word(token.key()));
            if (token.isNumber()) {
                reached.addAll(root.numbers());
            }
            start(reached, null, begun);
        } else if (arabic) {
            boolean closed = token.endsInTaMarbuta();
            for (Clitics.Division division : Clitics.of(token.key())) {
                boolean pronoun = !division.pronoun().isEmpty();
                if (!(pronoun && (names || closed))) {
                    List<PhraseNode<T>> reached = new ArrayList<>(root.word(division.rest()));
                    reached.addAll(root.prefixes(division.rest()));
                    start(reached, division, begun);
                }
            }
        } else {
            List<PhraseNode<T>> reached = new ArrayList<>(root.word(token.key()));
            reached.addAll(root.prefixes(token.key()));
            start(reached, null, begun);
        }
        return List.copyOf(begun);
    }

    private void start(List<PhraseNode<T>> reached, Clitics.@Nullable Division division, List<Start<T>> into) {
        if (!reached.isEmpty()) {
            into.add(new Start<>(state(reached), division));
        }
    }

    private State<T> after(State<T> state, Token token) {
        String key = token.form();
        State<T> known = state.after.get(key);
        if (known == null) {
            List<PhraseNode<T>> reached = new ArrayList<>();
            for (PhraseNode<T> node : state.nodes) {
                step(node, token, reached);
            }
            known = reached.isEmpty() ? dead : state(reached);
            if (kept < KEPT) {
                kept++;
                state.after.put(key, known);
            }
        }
        return known;
    }

    private void step(PhraseNode<T> node, Token token, List<PhraseNode<T>> reached) {
        if (!token.isWord()) {
            if (token.isNumber()) {
                reached.addAll(node.numbers());
            }
            reached.addAll(node.word(token.key()));
        } else if (arabic) {
            stepDivided(node, token, reached);
        } else {
            reached.addAll(node.word(token.key()));
            reached.addAll(node.prefixes(token.key()));
        }
        if (".!?;:".indexOf(token.key().charAt(0)) < 0) {
            reached.addAll(node.any());
        }
    }

    /** An inner Arabic word: undivided if the phrase knows it so, else with its clitics taken off; و begins something new. */
    private void stepDivided(PhraseNode<T> node, Token token, List<PhraseNode<T>> reached) {
        if (!node.hasWords()) {
            return;
        }
        boolean whole = false;
        boolean closed = token.endsInTaMarbuta();
        for (Clitics.Division d : Clitics.of(token.key())) {
            if ((whole && d.cost() > 0 && !d.article())
                    || d.conjunction() != 0
                    || (closed && !d.pronoun().isEmpty())) {
                continue;
            }
            int before = reached.size();
            reached.addAll(node.word(d.rest()));
            reached.addAll(node.prefixes(d.rest()));
            whole |= reached.size() > before;
        }
    }

    /** The one state for a set of places, with all that are reached from them without a word. */
    private State<T> state(List<PhraseNode<T>> reached) {
        TreeMap<Integer, PhraseNode<T>> closure = new TreeMap<>();
        Deque<PhraseNode<T>> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            PhraseNode<T> node = open.pop();
            if (closure.put(node.id(), node) == null) {
                open.addAll(node.next());
            }
        }
        int[] ids = closure.keySet().stream().mapToInt(Integer::intValue).toArray();
        return states.computeIfAbsent(Arrays.toString(ids), k -> {
            List<T> values = new ArrayList<>();
            closure.values().forEach(node -> values.addAll(node.values()));
            return new State<>(List.copyOf(closure.values()), List.copyOf(values));
        });
    }
}
