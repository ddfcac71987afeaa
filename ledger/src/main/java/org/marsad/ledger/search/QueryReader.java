package org.marsad.ledger.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what a person typed: names first, the longest one at each place, then words. */
final class QueryReader {
    private static final int MOST_LETTERS = 1_000;
    private static final int MOST_PARTS = 32;
    /** Some armies have hundreds of names; those of few words come first. */
    private static final int MOST_NAMES = 100;

    private final PackNames names;
    private final Set<String> ordinary;

    QueryReader(PackNames names, Set<String> ordinary) {
        this.names = names;
        this.ordinary = ordinary;
    }

    /** @throws QueryException when there is nothing to look for, or too much */
    SearchQuery read(String query) {
        if (query.length() > MOST_LETTERS) {
            throw new QueryException("the words to search must be no longer than " + MOST_LETTERS
                    + " characters, but are " + query.length());
        }
        List<Wanted> all = new ArrayList<>();
        for (Chunk chunk : Chunk.of(query)) {
            List<Word> words = words(chunk.text());
            if (chunk.quoted() && !words.isEmpty()) {
                PhraseSet phrases = new PhraseSet();
                addForms(phrases, PackNames.joined(words, 0, words.size()));
                all.add(new Wanted(chunk.text(), chunk.excluded(), List.of(), phrases, new PhraseSet()));
            } else {
                plain(chunk, words, all);
            }
        }
        if (all.stream().allMatch(Wanted::excluded)) {
            throw new QueryException(
                    all.isEmpty()
                            ? "the words to search hold no letter and no digit"
                            : "the words to search only say what is not wanted. Maybe add a word that is");
        }
        if (all.size() > MOST_PARTS) {
            throw new QueryException(
                    "no more than " + MOST_PARTS + " words and names can be searched at once, but these are "
                            + all.size() + ". Maybe put phrases between quotation marks");
        }
        return new SearchQuery(all);
    }

    /** As texts are cut, but {@code n'tillit} is the name that it would be with capitals. */
    private List<Word> words(String text) {
        List<Word> words = new ArrayList<>(WordCutter.of(text, Integer.MAX_VALUE));
        List<Word> whole = WordCutter.ofQuery(text);
        for (int i = 0; i < words.size(); i++) {
            if (names.isName(whole.get(i).key())) {
                words.set(i, whole.get(i));
            }
        }
        return words;
    }

    private void plain(Chunk chunk, List<Word> words, List<Wanted> all) {
        int at = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            int length = names.longestAt(words, at);
            String key = PackNames.joined(words, at, Math.max(1, length));
            if (length == 0 && word.isArabic() && names.isName(ArabicStem.withoutLetter(word.key()))) {
                length = 1;
                key = ArabicStem.withoutLetter(word.key());
            }
            if (length == 0) {
                length = written(chunk.text(), words, at);
                key = PackNames.joined(words, at, length);
            }
            String typed = chunk.text()
                    .substring(word.begin(), words.get(at + length - 1).end());
            all.add(wanted(typed, chunk.excluded(), word, key));
            at += length;
        }
    }

    /** Number of words that are written as one: al-Qaeda, M5-RFP. */
    private static int written(String text, List<Word> words, int at) {
        int length = 1;
        while (at + length < words.size() && !hasBlank(text, words.get(at + length - 1), words.get(at + length))) {
            length++;
        }
        return length;
    }

    private static boolean hasBlank(String text, Word word, Word next) {
        return text.substring(word.end(), next.begin()).chars().anyMatch(c -> Character.isWhitespace(c) || c == 0xa0);
    }

    private Wanted wanted(String typed, boolean excluded, Word first, String key) {
        PhraseSet phrases = new PhraseSet();
        addForms(phrases, key);
        Set<String> meant = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Named named : meant(first, key)) {
            meant.add(named.label());
            named.names().forEach(name -> {
                String other = WordCutter.phrase(name);
                if (other != null && !isOrdinary(named, name, other)) {
                    all.add(other);
                }
            });
        }
        List<String> shortFirst = all.stream()
                .sorted(Comparator.comparingLong((String name) ->
                                name.chars().filter(c -> c == ' ').count())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        PhraseSet longer = new PhraseSet();
        int added = 0;
        for (String name : shortFirst) {
            if (phrases.containsPartOf(name)) {
                addForms(longer, name);
            } else if (added < MOST_NAMES) {
                addForms(phrases, name);
                added++;
            }
        }
        return new Wanted(typed, excluded, List.copyOf(meant), phrases, longer);
    }

    private List<Named> meant(Word first, String key) {
        List<Named> named = names.named(key);
        if (named.isEmpty() && key.indexOf(' ') < 0 && !ordinary.contains(key)) {
            named = names.namedByPart(key);
        }
        boolean plainWord = first.shape() == Word.Shape.LOWER && (ordinary.contains(key) || key.length() < 3);
        return named.stream()
                .filter(Named::widens)
                .filter(one -> !(plainWord && one.needsContext()))
                .toList();
    }

    /** One word that says nothing of the place or the actor when it stands alone: Dire (a town) in French, "volunteers". */
    private boolean isOrdinary(Named named, String name, String key) {
        if (key.indexOf(' ') >= 0) {
            return false;
        }
        boolean plain = !Character.isUpperCase(name.charAt(0)) && !isArabic(key);
        return key.length() < 2 || (ordinary.contains(key) && (named.needsContext() || plain));
    }

    private static boolean isArabic(String key) {
        return Letters.isArabic(key.charAt(0));
    }

    /** With the letters that may be written together with an Arabic word at the beginning. */
    private static void addForms(PhraseSet phrases, String phrase) {
        if (!isArabic(phrase)) {
            phrases.add(phrase);
            return;
        }
        int blank = phrase.indexOf(' ');
        String word = blank < 0 ? phrase : phrase.substring(0, blank);
        String rest = blank < 0 ? "" : phrase.substring(blank);
        List<String> forms = blank < 0 ? ArabicStem.forms(word) : ArabicStem.formsOfName(word);
        forms.forEach(form -> phrases.add(form + rest));
    }
}
