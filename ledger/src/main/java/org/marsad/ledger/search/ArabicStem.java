package org.marsad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arabic words without the letters that are written together with them. In the index only the article is taken off, with what stands
 * before it (الدعم, بالدعم, والدعم are دعم): a ل or ب without it may belong to the word. A query asks for its words with each of them
 * instead, so that لجنة (committee) is never taken for ل and جنة.
 */
final class ArabicStem {
    private static final String ARTICLE = "ال";
    private static final int SHORTEST = 3;
    private static final List<String> BEFORE = List.of("و", "ب", "ل", "ف", "ك", "وب", "ول", "فب", "فل", "لل", "ولل");

    /** What stands before the first word of a name of several words, where fewer forms are worth asking for. */
    private static final List<String> BEFORE_NAMES = List.of("و", "ب", "ل");

    private ArabicStem() {}

    /** @param key folded, as {@link Letters} has it */
    static String withoutArticle(String key) {
        int conjunction = key.length() > 1 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف') ? 1 : 0;
        String stem = conjunction == 0 ? null : articled(key, 1);
        if (stem == null) {
            stem = articled(key, 0);
        }
        return stem == null ? key : stem;
    }

    private static @Nullable String articled(String key, int at) {
        int begin = at;
        if (!key.startsWith(ARTICLE, begin)) {
            boolean preposition = key.length() > at && (key.charAt(at) == 'ب' || key.charAt(at) == 'ك');
            if (!preposition || !key.startsWith(ARTICLE, at + 1)) {
                return null;
            }
            begin++;
        }
        begin += ARTICLE.length();
        return key.length() - begin >= SHORTEST ? key.substring(begin) : null;
    }

    /** The forms under which a word may stand in the index, the plain one first. */
    static List<String> forms(String stem) {
        List<String> forms = new ArrayList<>();
        forms.add(stem);
        if (stem.length() < SHORTEST) {
            forms.add(ARTICLE + stem);
            forms.add("و" + ARTICLE + stem);
            forms.add("ب" + ARTICLE + stem);
            return forms;
        }
        for (String before : BEFORE) {
            forms.add(before + stem);
        }
        if (stem.startsWith("لل") && stem.length() - 2 >= SHORTEST) {
            forms.addAll(forms(stem.substring(2)));
        }
        return forms;
    }

    /** As {@link #forms}, of the first word of a name of several. */
    static List<String> formsOfName(String stem) {
        List<String> forms = new ArrayList<>();
        forms.add(stem);
        if (stem.length() >= SHORTEST) {
            BEFORE_NAMES.forEach(before -> forms.add(before + stem));
        }
        return forms;
    }

    /** What the word may be without a single letter before it; the word itself where that leaves too little. */
    static String withoutLetter(String key) {
        return key.length() > SHORTEST && "وفبكل".indexOf(key.charAt(0)) >= 0 ? key.substring(1) : key;
    }
}
