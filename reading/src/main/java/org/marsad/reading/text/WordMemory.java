package org.marsad.reading.text;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a lexicon knows of words, by {@link Token#number()}: looked up once for each word and then read from an array.
 * Threads that do not see each other's entries look them up again; values must be immutable.
 */
public final class WordMemory<V> {
    private static final int FIRST_SIZE = 1 << 10;

    private static final Object NOTHING = new Object();

    private final Function<Token, @Nullable V> lookUp;
    private volatile @Nullable Object[] known = new @Nullable Object[FIRST_SIZE];

    /** @param lookUp what is to be known of a word, told by its {@link Token#form()} alone; null for nothing */
    public WordMemory(Function<Token, @Nullable V> lookUp) {
        this.lookUp = lookUp;
    }

    @SuppressWarnings("unchecked")
    public @Nullable V of(Token token) {
        int number = token.number();
        if (number < 0) {
            return lookUp.apply(token);
        }
        @Nullable Object[] table = known;
        if (number >= table.length) {
            table = Arrays.copyOf(table, Math.max(number + 1, 2 * table.length));
            known = table;
        }
        Object value = table[number];
        if (value == null) {
            V found = lookUp.apply(token);
            value = found == null ? NOTHING : found;
            table[number] = value;
        }
        return value == NOTHING ? null : (V) value;
    }
}
