package org.marsad.reading.text;

/**
 * A sentence or headline.
 *
 * @param index position in the text, from 0
 * @param begin first UTF-16 unit
 * @param end one past the last UTF-16 unit, closing punctuation included
 * @param firstToken index of its first token
 * @param lastToken one past the index of its last token
 * @param paragraph number of the line it stands in, from 0
 */
public record Sentence(int index, int begin, int end, int firstToken, int lastToken, int paragraph) {
    public boolean contains(int token) {
        return token >= firstToken && token < lastToken;
    }
}
