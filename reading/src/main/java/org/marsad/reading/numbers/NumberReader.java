package org.marsad.reading.numbers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.numbers.Cue.Role;
import org.marsad.reading.tables.Phrase;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Finds all numbers of a text. Immutable and safe for use by many threads. */
public final class NumberReader {
    private final QuantityGrammar grammar;

    private NumberReader(Language language) {
        grammar = new QuantityGrammar(language);
    }

    public static NumberReader of(Language language) {
        return new NumberReader(language);
    }

    /** Quantities in the order of the text; their tokens do not overlap. */
    public List<Quantity> read(Text text) {
        List<Quantity> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int at = sentence.firstToken();
            while (at < sentence.lastToken()) {
                Quantity quantity = grammar.at(text, at, sentence);
                if (quantity == null) {
                    at++;
                } else {
                    add(found, quantity, text, sentence);
                    at = quantity.lastToken();
                }
            }
        }
        return found;
    }

    /** "dozens, perhaps up to 100" is one interval. */
    private void add(List<Quantity> found, Quantity quantity, Text text, Sentence sentence) {
        Quantity before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null && before.firstToken() >= sentence.firstToken()) {
            Quantity merged = merge(before, quantity, text);
            if (merged != null) {
                found.set(found.size() - 1, merged);
                return;
            }
        }
        found.add(quantity);
    }

    private @Nullable Quantity merge(Quantity first, Quantity second, Text text) {
        Integer upper = second.high() != null ? second.high() : second.low();
        if (!first.isCount() || !second.isCount() || first.low() == null || upper == null || upper <= first.low()) {
            return null;
        }
        int at = first.lastToken();
        if (at < second.firstToken() && text.token(at).is(",")) {
            at++;
        }
        Phrase<Cue> perhaps = grammar.lexicon().joining(text, at, second.firstToken());
        boolean joins = perhaps != null
                && perhaps.value().role() == Role.PERHAPS
                && at + perhaps.length() == second.firstToken();
        return joins
                ? new Quantity(
                        first.firstToken(),
                        second.lastToken(),
                        first.low(),
                        upper,
                        first.approximate() || second.approximate(),
                        false,
                        Quantity.Kind.COUNT,
                        "range")
                : null;
    }
}
