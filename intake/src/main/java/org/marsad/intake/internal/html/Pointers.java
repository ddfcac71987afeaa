package org.marsad.intake.internal.html;

import java.util.List;
import java.util.Locale;
import org.marsad.intake.internal.Table;

/** Lines that point to another story ("Lire aussi : …", "اقرأ أيضا"): they tell of events that this page is not about. */
final class Pointers {
    /** A real paragraph may begin with such words. */
    private static final int LONGEST = 200;

    private static final List<String> BEGINNINGS = Table.read(Pointers.class, "pointers.tsv", 2).stream()
            .map(row -> row.get(1).toLowerCase(Locale.ROOT))
            .toList();

    private Pointers() {}

    static boolean isOne(String block) {
        if (block.length() > LONGEST) {
            return false;
        }
        String words = block.toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(words::startsWith);
    }
}
