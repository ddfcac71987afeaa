package org.marsad.ledger.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a query as it was typed.
 *
 * @param quoted it stood between quotation marks and is searched as it stands
 * @param excluded a minus stood before it
 */
record Chunk(String text, boolean quoted, boolean excluded) {
    private static final String QUOTES = "\"“”„«»";

    /** Cuts a query at quotation marks and at words with a minus; words without either stay together. */
    static List<Chunk> of(String query) {
        List<Chunk> chunks = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < query.length()) {
            boolean starts = at == 0 || Character.isWhitespace(query.charAt(at - 1));
            boolean minus = starts && query.charAt(at) == '-';
            int begin = minus ? at + 1 : at;
            boolean quote = begin < query.length() && QUOTES.indexOf(query.charAt(begin)) >= 0;
            if (quote) {
                flush(plain, chunks);
                int end = begin + 1;
                while (end < query.length() && QUOTES.indexOf(query.charAt(end)) < 0) {
                    end++;
                }
                chunks.add(new Chunk(query.substring(begin + 1, end), true, minus));
                at = end + 1;
            } else if (minus) {
                flush(plain, chunks);
                int end = begin;
                while (end < query.length() && !Character.isWhitespace(query.charAt(end))) {
                    end++;
                }
                chunks.add(new Chunk(query.substring(begin, end), false, true));
                at = end;
            } else {
                plain.append(query.charAt(at));
                at++;
            }
        }
        flush(plain, chunks);
        return chunks;
    }

    private static void flush(StringBuilder plain, List<Chunk> chunks) {
        if (!plain.toString().isBlank()) {
            chunks.add(new Chunk(plain.toString(), false, false));
        }
        plain.setLength(0);
    }
}
