package org.marsad.reading.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
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
    private final WordMemory<List<Start<T>>> starts = new WordMemory<>(this::begin);
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
        private final Transitions<State<T>> after = new Transitions<>();
        private final Transitions<State<T>> afterInserted = new Transitions<>();

        private State(List<PhraseNode<T>> nodes, List<T> values) {
            this.nodes = nodes;
            this.values = values;
            this.leadsOn = nodes.stream().anyMatch(PhraseNode::leadsOn);
            this.letters = nodes.stream().mapToLong(PhraseNode::firstLetters).reduce(0, (a, b) -> a | b);
        }
    }

    private record Start<T>(State<T> state, Clitics.@Nullable Division division) {}

    /**
     * @param inserted tokens that may stand inside a phrase without being part of it (a date between verb and object)
     */
    List<Match<T>> findAll(Text text, BitSet inserted) {
        List<Match<T>> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.lastToken(); i++) {
                List<Start<T>> begun = starts.of(text.token(i));
                for (int j = 0; begun != null && j < begun.size(); j++) {
                    Start<T> start = begun.get(j);
                    walk(text, i, sentence.lastToken(), inserted, start, found);
                }
            }
        }
        return found;
    }

    private void walk(Text text, int first, int limit, BitSet inserted, Start<T> from, List<Match<T>> found) {
        State<T> state = from.state();
        int at = first + 1;
        while (true) {
            for (int i = 0; i < state.values.size(); i++) {
                found.add(new Match<>(first, at, state.values.get(i), from.division()));
            }
            if (at >= limit || !state.leadsOn) {
                return;
            }
            Token token = text.token(at);
            if (inserted.get(at)) {
                state = afterInserted(state, token);
            } else if (mayFollow(state.letters, token.key())) {
                state = after(state, token);
            } else {
                return;
            }
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

    /** Words are known by their form: an Arabic ة, which the key does not show, allows fewer divisions. */
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
            into.add(new Start<>(state(reached, List.of()), division));
        }
    }

    private State<T> after(State<T> state, Token token) {
        int number = token.number();
        State<T> known = number < 0 ? null : state.after.after(number);
        if (known == null) {
            known = state(steps(state, token), List.of());
            if (number >= 0 && kept < KEPT) {
                kept++;
                state.after.put(number, known);
            }
        }
        return known;
    }

    /** A token that may be inserted leads on where the phrase has it, and leaves all else as it was. */
    private State<T> afterInserted(State<T> state, Token token) {
        int number = token.number();
        State<T> known = number < 0 ? null : state.afterInserted.after(number);
        if (known == null) {
            known = state(steps(state, token), state.nodes);
            if (number >= 0 && kept < KEPT) {
                kept++;
                state.afterInserted.put(number, known);
            }
        }
        return known;
    }

    private List<PhraseNode<T>> steps(State<T> state, Token token) {
        List<PhraseNode<T>> reached = new ArrayList<>();
        for (PhraseNode<T> node : state.nodes) {
            step(node, token, reached);
        }
        return reached;
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

    /**
     * The one state for a set of places, with all that are reached from them without a word.
     *
     * @param waiting places of an earlier token where the walk may still be; no phrase ends there any more
     */
    private State<T> state(List<PhraseNode<T>> reached, List<PhraseNode<T>> waiting) {
        if (reached.isEmpty() && waiting.isEmpty()) {
            return dead;
        }
        TreeMap<Integer, PhraseNode<T>> ending = closure(reached);
        TreeMap<Integer, PhraseNode<T>> all = new TreeMap<>(ending);
        waiting.forEach(node -> all.put(node.id(), node));
        return states.computeIfAbsent(all.keySet() + "/" + (waiting.isEmpty() ? "" : ending.keySet()), k -> {
            List<T> values = new ArrayList<>();
            ending.values().forEach(node -> values.addAll(node.values()));
            return new State<>(List.copyOf(all.values()), List.copyOf(values));
        });
    }

    private TreeMap<Integer, PhraseNode<T>> closure(List<PhraseNode<T>> reached) {
        TreeMap<Integer, PhraseNode<T>> closure = new TreeMap<>();
        Deque<PhraseNode<T>> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            PhraseNode<T> node = open.pop();
            if (closure.put(node.id(), node) == null) {
                open.addAll(node.next());
            }
        }
        return closure;
    }
}
