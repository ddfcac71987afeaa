package org.marsad.intake.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;

/** Pages often declare the language of their template: a declaration that the letters contradict is not believed. */
public final class LanguageCheck {
    private LanguageCheck() {}

    /** The declared language, or null where it is Arabic for a Latin text or the other way round. */
    public static @Nullable Language sure(@Nullable Language declared, String text, List<Flaw> flaws) {
        if (declared == null) {
            return null;
        }
        int arabic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x0620 && c <= 0x06FF) {
                arabic++;
            } else if (Character.isLetter(c) && c < 0x0250) {
                latin++;
            }
        }
        boolean contradicted = declared == Language.AR ? latin > 2 * arabic : arabic > 2 * latin;
        if (!contradicted) {
            return declared;
        }
        flaws.add(Flaw.note(
                "language-contradicted",
                "the language is given as " + declared.code()
                        + ", but the letters are not its own; the text itself decides"));
        return null;
    }
}
