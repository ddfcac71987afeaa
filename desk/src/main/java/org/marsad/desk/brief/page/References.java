package org.marsad.desk.brief.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.desk.brief.Citation;

/** Gives labels to citations in the order in which they come: reports are numbered, counts and models have letters. */
final class References {
    /** Sums are made alike and stand in one line among the sources. */
    private static final String SUMS = "sums";

    private final Map<Citation, Reference> byCitation = new LinkedHashMap<>();
    private final Map<String, Integer> reports = new LinkedHashMap<>();
    private int letters;

    Reference of(Citation citation) {
        Reference known = byCitation.get(citation);
        if (known != null) {
            return known;
        }
        Reference made;
        if (citation instanceof Citation.Passage passage) {
            int number = reports.computeIfAbsent(passage.report(), report -> reports.size() + 1);
            made = new Reference(number + ":" + (passage.sentence() + 1), "s" + number, citation);
        } else {
            String letter = letter(letters++);
            made = new Reference(letter, citation instanceof Citation.Sum ? SUMS : "s" + letter, citation);
        }
        byCitation.put(citation, made);
        return made;
    }

    private static String letter(int number) {
        char last = (char) ('A' + number % 26);
        return number < 26 ? String.valueOf(last) : letter(number / 26 - 1) + last;
    }

    List<Reference> all() {
        return new ArrayList<>(byCitation.values());
    }
}
