package org.marsad.intake.internal.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.marsad.intake.internal.Flaw;

/**
 * A last look at Arabic from a PDF: old producers wrote letters backwards into the file, and some fonts give no letters
 * at all. The commonest words tell which way a text runs.
 */
final class ArabicOrder {
    private static final List<String> COMMON =
            List.of("في", "من", "على", "إلى", "الى", "أن", "التي", "الذي", "عن", "هذا");
    private static final Pattern BOUNDARY = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Share of letters that a font failed to name beyond which the text is doubtful. */
    private static final double NAMELESS = 0.05;

    private ArabicOrder() {}

    static String ensured(String text, List<Flaw> flaws) {
        int forwards = 0;
        int backwards = 0;
        for (String word : BOUNDARY.split(text)) {
            forwards += COMMON.contains(word) ? 1 : 0;
            backwards += COMMON.contains(new StringBuilder(word).reverse().toString()) ? 1 : 0;
        }
        long nameless = text.chars()
                .filter(c -> c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF))
                .count();
        if (nameless > text.length() * NAMELESS) {
            flaws.add(Flaw.partial(
                    "nameless-letters",
                    nameless + " of " + text.length()
                            + " characters have no name in the PDF's fonts and cannot be read."
                            + " Maybe recognise its text (OCR)"));
        }
        if (backwards <= forwards) {
            return text;
        }
        flaws.add(Flaw.partial(
                "backwards", "the Arabic letters stand backwards in the PDF and were turned round. Please check them"));
        return String.join(
                "\n",
                text.lines().map(line -> ReadingOrder.logical(units(line))).toList());
    }

    private static List<String> units(String line) {
        return line.codePoints().mapToObj(Character::toString).toList();
    }
}
