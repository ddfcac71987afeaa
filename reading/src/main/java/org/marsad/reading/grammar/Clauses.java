package org.marsad.reading.grammar;

import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Where clauses begin and end: at semicolons, colons, dashes and parentheses, and at words that open another clause
 * (while, qui, بينما). Commas are no boundary by themselves.
 */
public final class Clauses {
    private final int[] begin;
    private final int[] end;

    public Clauses(Annotated annotated) {
        int size = annotated.text().size();
        begin = new int[size];
        end = new int[size];
        for (Sentence sentence : annotated.text().sentences()) {
            int start = sentence.firstToken();
            for (int i = sentence.firstToken(); i <= sentence.lastToken(); i++) {
                boolean last = i == sentence.lastToken();
                if (last || (i > start && opens(annotated, i))) {
                    for (int j = start; j < i; j++) {
                        begin[j] = start;
                        end[j] = i;
                    }
                    start = i;
                }
            }
        }
    }

    private static boolean opens(Annotated annotated, int token) {
        Text text = annotated.text();
        String key = text.key(token);
        if (key.equals(";") || key.equals(":") || key.equals("-") || key.equals("(") || key.equals(")")) {
            return true;
        }
        if (key.startsWith("و") && text.key(token - 1).equals(",") && isSpoken(annotated, token)) {
            return true;
        }
        if (key.startsWith("كان") && text.key(token + 1).equals("قد")) {
            return true;
        }
        if (key.equals("that") && annotated.cueAt(token - 1, CueKind.PREPOSITION) != null) {
            return false;
        }
        return annotated.cueAt(token, CueKind.BOUNDARY) != null
                || annotated.cueAt(token, CueKind.COMPLEMENTIZER) != null
                || annotated.cueAt(token, CueKind.RELATIVE) != null;
    }

    /** "، وأعلنت الجماعة …": Arabic joins what another says by و alone. */
    private static boolean isSpoken(Annotated annotated, int token) {
        Match<Cue> speech = annotated.cueAt(token, CueKind.SPEECH);
        return speech != null
                && speech.division() != null
                && speech.division().conjunction() != 0
                && !speech.value().is("pos", "noun");
    }

    /** First token of the clause of a token. */
    public int begin(int token) {
        return begin[token];
    }

    /** One past the last token of the clause of a token. */
    public int end(int token) {
        return end[token];
    }

    public boolean same(int token, int other) {
        return begin[token] == begin[other];
    }
}
