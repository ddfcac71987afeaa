package org.marsad.ledger.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Span;

/** Cuts from reports what shows why they were found, without the names of private persons. */
final class Excerpts {
    /** Letters of a snippet, and how many of them stand before the first mark. */
    private static final int LENGTH = 240;

    private static final int BEFORE = 60;
    private static final String COVERED = "███";
    private static final String GOES_ON = "…";

    private final PrivateNames privateNames;

    Excerpts(PrivateNames privateNames) {
        this.privateNames = privateNames;
    }

    /** A title and a snippet as they may be shown. */
    record Excerpt(@Nullable String title, Snippet snippet) {}

    /** @param places names that the reader took for places of this report */
    Excerpt of(Matching matching, Collection<String> places) {
        boolean[] hidden = privateNames.in(matching.text(), matching.words(), places);
        int body = matching.bodyBegin();
        String title = body == 0 ? null : shown(matching, hidden, 0, body - 1).text();
        int begin = begin(matching, hidden);
        int end = end(matching, begin);
        Snippet cut = shown(matching, hidden, begin, end);
        String before = begin > body ? GOES_ON : "";
        String after = end < matching.text().length() ? GOES_ON : "";
        return new Excerpt(
                title,
                new Snippet(
                        before + cut.text() + after,
                        cut.marks().stream()
                                .map(mark -> new Span(mark.begin() + before.length(), mark.end() + before.length()))
                                .toList()));
    }

    /** Where most parts of the query stand close together; the first such spot. */
    private static int begin(Matching matching, boolean[] hidden) {
        List<Word> words = matching.words();
        List<Matching.Mark> marks = matching.marks().stream()
                .filter(mark -> words.get(mark.first()).begin() >= matching.bodyBegin() && !hidden[mark.first()])
                .sorted(Comparator.comparingInt(Matching.Mark::first))
                .toList();
        int best = -1;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            int from = words.get(marks.get(i).first()).begin();
            BitSet parts = new BitSet();
            for (int j = i;
                    j < marks.size() && words.get(marks.get(j).end() - 1).end() <= from + LENGTH - BEFORE;
                    j++) {
                parts.set(marks.get(j).wanted());
            }
            if (best < 0 || parts.cardinality() > most) {
                best = marks.get(i).first();
                most = parts.cardinality();
            }
        }
        int first = best;
        while (first > 0
                && words.get(first - 1).begin() >= matching.bodyBegin()
                && words.get(best).begin() - words.get(first - 1).begin() <= BEFORE) {
            first--;
        }
        boolean atTop = first <= 0 || words.get(first - 1).begin() < matching.bodyBegin();
        return atTop ? matching.bodyBegin() : words.get(first).begin();
    }

    private static int end(Matching matching, int begin) {
        if (matching.text().length() - begin <= LENGTH) {
            return matching.text().length();
        }
        int end = begin;
        for (Word word : matching.words()) {
            if (word.begin() >= begin && word.end() <= begin + LENGTH) {
                end = word.end();
            }
        }
        return end > begin ? end : begin + LENGTH;
    }

    private static Snippet shown(Matching matching, boolean[] hidden, int begin, int end) {
        String text = matching.text();
        boolean[] marked = new boolean[hidden.length];
        matching.marks().forEach(mark -> Arrays.fill(marked, mark.first(), mark.end(), true));
        StringBuilder out = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        int at = begin;
        for (int i = 0; i < hidden.length; i++) {
            Word word = matching.words().get(i);
            if (word.begin() < begin || word.end() > end) {
                continue;
            }
            if (!(hidden[i] && i > 0 && hidden[i - 1] && word.joined() && at > begin)) {
                append(out, text, at, word.begin());
                if (hidden[i]) {
                    out.append(COVERED);
                } else {
                    int first = out.codePointCount(0, out.length());
                    out.append(text, word.begin(), word.end());
                    if (marked[i]) {
                        marks.add(new Span(first, out.codePointCount(0, out.length())));
                    }
                }
            }
            at = word.end();
        }
        append(out, text, at, end);
        int length = out.length();
        while (length > 0 && out.charAt(length - 1) == ' ') {
            length--;
        }
        out.setLength(length);
        return new Snippet(out.toString(), marks);
    }

    /** White space as one blank, none at the beginning. */
    private static void append(StringBuilder out, String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
    }
}
