package org.marsad.ledger.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of the pack that are written much like a word: a letter or two more, less or other (Levenshtein distance). */
final class NearNames {
    private static final int SHORTEST = 3;
    private static final int LONG = 6;
    private static final int MOST = 5;

    private final PackNames names;

    NearNames(PackNames names) {
        this.names = names;
    }

    private record Near(String label, int distance) {}

    /** The nearest first; none for a word that is itself a name. */
    List<String> to(String key) {
        if (key.length() < SHORTEST || names.isName(key)) {
            return List.of();
        }
        int most = key.length() < LONG ? 1 : 2;
        List<Near> near = new ArrayList<>();
        for (String name : names.keys()) {
            if (Math.abs(name.length() - key.length()) > most) {
                continue;
            }
            int distance = distance(key, name, most);
            if (distance <= most) {
                for (Named named : names.named(name)) {
                    if (named.widens()) {
                        near.add(new Near(named.label(), distance));
                    }
                }
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::label));
        Set<String> labels = new LinkedHashSet<>();
        near.forEach(one -> labels.add(one.label()));
        return labels.stream().limit(MOST).toList();
    }

    /** Levenshtein distance, or any larger number than {@code most} where it is larger. */
    static int distance(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(before[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] swap = before;
            before = row;
            row = swap;
        }
        return before[b.length()];
    }
}
