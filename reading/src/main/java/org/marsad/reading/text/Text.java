package org.marsad.reading.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.marsad.model.Language;
import org.marsad.model.Span;

/** A report's body, split once; every later pass refers to its tokens and so to the original characters. */
public final class Text {
    private final String original;
    private final Language language;
    private final List<Sentence> sentences;
    private final List<Token> tokens;
    private final Token[] byIndex;
    private final int[] astral;

    Text(String original, Language language, List<Sentence> sentences, List<Token> tokens) {
        this.original = original;
        this.language = language;
        this.sentences = List.copyOf(sentences);
        this.byIndex = tokens.toArray(new Token[0]);
        this.tokens = Collections.unmodifiableList(Arrays.asList(byIndex));
        this.astral = surrogatePairs(original);
    }

    /** Offsets of all surrogate pairs, so that UTF-16 offsets can be turned into code points. */
    private static int[] surrogatePairs(String text) {
        int pairs = text.length() - text.codePointCount(0, text.length());
        int[] found = new int[pairs];
        int n = 0;
        for (int i = 0; n < pairs; i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                found[n++] = i++;
            }
        }
        return found;
    }

    public String original() {
        return original;
    }

    public Language language() {
        return language;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return byIndex[index];
    }

    public int size() {
        return byIndex.length;
    }

    public Sentence sentenceOf(int token) {
        return sentences.get(byIndex[token].sentence());
    }

    /** Key of a token, or the empty string outside the text. */
    public String key(int token) {
        return token >= 0 && token < byIndex.length ? byIndex[token].key() : "";
    }

    /** The original characters of tokens {@code [first, last)}. */
    public String words(int first, int last) {
        return original.substring(byIndex[first].begin(), byIndex[last - 1].end());
    }

    /** Where tokens {@code [first, last)} stand, in code points. */
    public Span span(int first, int last) {
        return spanOfChars(byIndex[first].begin(), byIndex[last - 1].end());
    }

    /** Code point span of a UTF-16 range. */
    public Span spanOfChars(int begin, int end) {
        return new Span(codePoint(begin), codePoint(end));
    }

    /** Code point offset of a UTF-16 offset. */
    public int codePoint(int offset) {
        if (astral.length == 0) {
            return offset;
        }
        int at = Arrays.binarySearch(astral, offset);
        return offset - (at >= 0 ? at : -at - 1);
    }
}
