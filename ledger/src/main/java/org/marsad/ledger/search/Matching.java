package org.marsad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the words of a query stand in one report. */
public final class Matching {
    private static final int TITLE_COUNTS = 3;
    private static final int ENOUGH = 5;

    private final String text;
    private final int bodyBegin;
    private final List<Word> words;
    private final List<Mark> marks = new ArrayList<>();
    private final int score;

    /**
     * A phrase of the query in the text.
     *
     * @param wanted which part of the query
     * @param first its first word
     * @param end behind its last word
     */
    record Mark(int wanted, int first, int end) {}

    private Matching(SearchQuery query, @Nullable String title, String body) {
        text = SearchWords.text(title, body);
        bodyBegin = text.length() - body.length();
        words = WordCutter.of(text, SearchWords.MOST_WORDS);
        int sum = 0;
        for (int i = 0; i < query.wanted().size(); i++) {
            sum += find(i, query.wanted().get(i));
        }
        score = sum;
    }

    public static Matching of(SearchQuery query, @Nullable String title, String body) {
        return new Matching(query, title, body);
    }

    private int find(int part, Wanted wanted) {
        int found = 0;
        for (int at = 0; at < words.size(); at++) {
            int length = wanted.lengthAt(words, at);
            if (length > 0) {
                marks.add(new Mark(part, at, at + length));
                found += isInTitle(words.get(at)) ? TITLE_COUNTS : 1;
                at += length - 1;
            }
        }
        return Math.min(found, ENOUGH);
    }

    private boolean isInTitle(Word word) {
        return word.begin() < bodyBegin;
    }

    /**
     * How well the report answers: for each part of the query how often it stands in the text, in the title counting three times, five
     * being enough.
     */
    public int score() {
        return score;
    }

    String text() {
        return text;
    }

    int bodyBegin() {
        return bodyBegin;
    }

    List<Word> words() {
        return words;
    }

    List<Mark> marks() {
        return marks;
    }
}
