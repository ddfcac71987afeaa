package org.marsad.reading.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.text.Text;

/**
 * Phrases of one language, found in a text by a walk over its tokens. Elements of a phrase are words, prefixes, numbers
 * and gaps (see {@link PhrasePattern}). Filled first, then searched by many threads.
 */
public final class PhraseTrie<T> {
    private final boolean arabic;
    private final boolean names;
    private final PhraseNode<T> root = new PhraseNode<>(0);
    private int nodes = 1;
    private @Nullable PhraseMatcher<T> matcher;

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
        plain(root, phrase).addValue(value);
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
            frontier =
                    plain ? List.of(plain(frontier.get(0), group.alternatives().get(0))) : branch(frontier, group);
        }
        for (PhraseNode<T> node : frontier) {
            if (node != root) {
                node.addValue(value);
            }
        }
    }

    private PhraseNode<T> plain(PhraseNode<T> from, List<PhrasePattern.Element> words) {
        PhraseNode<T> node = from;
        for (PhrasePattern.Element element : words) {
            PhraseNode<T> child = node.findShared(element.key());
            if (child == null) {
                child = fresh();
                node.share(element.key(), child);
            }
            node = child;
        }
        return node;
    }

    private List<PhraseNode<T>> branch(List<PhraseNode<T>> frontier, PhrasePattern.Group group) {
        PhraseNode<T> end = fresh();
        for (PhraseNode<T> from : frontier) {
            for (List<PhrasePattern.Element> alternative : group.alternatives()) {
                PhraseNode<T> node = from;
                for (int i = 0; i < alternative.size(); i++) {
                    PhraseNode<T> next = i == alternative.size() - 1 ? end : fresh();
                    link(node, alternative.get(i), next);
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

    private void link(PhraseNode<T> from, PhrasePattern.Element element, PhraseNode<T> to) {
        switch (element.kind()) {
            case WORD -> from.linkWord(element.key(), to);
            case PREFIX -> from.linkPrefix(element.key(), to);
            case NUMBER -> from.linkNumber(to);
            case GAP -> {
                from.linkNext(to);
                PhraseNode<T> skipped = from;
                for (int i = 0; i < element.length(); i++) {
                    PhraseNode<T> step = fresh();
                    skipped.linkAny(step);
                    step.linkNext(to);
                    skipped = step;
                }
            }
        }
    }

    private PhraseNode<T> fresh() {
        return new PhraseNode<>(nodes++);
    }

    /** All phrases of the text, by start, then shorter before longer, then in the order they were added. */
    public List<Match<T>> findAll(Text text) {
        return matcher().findAll(text, new BitSet());
    }

    /**
     * All phrases of the text, also those with words put into them: in "s'est emparé lundi de" the day is no part of the
     * phrase.
     *
     * @param inserted tokens that may stand inside a phrase without being part of it
     */
    public List<Match<T>> findAll(Text text, BitSet inserted) {
        return matcher().findAll(text, inserted);
    }

    private synchronized PhraseMatcher<T> matcher() {
        if (matcher == null) {
            matcher = new PhraseMatcher<>(root, arabic, names);
        }
        return matcher;
    }
}
