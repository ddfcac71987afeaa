package org.marsad.intake.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.PublicationDate;
import org.marsad.model.Language;
import org.marsad.model.When;

/** What an input declares about itself, read; what cannot be read becomes a flaw that names it. */
public final class Declared {
    private static final int SHOWN = 60;

    private Declared() {}

    /** The date of publication, or null where none is declared or it is no date. */
    public static @Nullable When published(@Nullable String words, List<Flaw> flaws) {
        if (words == null || words.isBlank()) {
            return null;
        }
        Optional<When> date = PublicationDate.parse(words);
        if (date.isEmpty()) {
            flaws.add(Flaw.partial(
                    "bad-publication-date",
                    "published is \"" + shown(words)
                            + "\", which is no day or month. Maybe write it as YYYY-MM-DD or YYYY-MM"));
        }
        return date.orElse(null);
    }

    /** The language, or null where none is declared or it is none that Marsad reads. */
    public static @Nullable Language language(@Nullable String tag, List<Flaw> flaws) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        Optional<Language> language = Language.ofTag(tag);
        if (language.isEmpty()) {
            flaws.add(Flaw.note(
                    "other-language",
                    "the language is given as \"" + shown(tag)
                            + "\"; ar, fr and en are read, so the text itself decides"));
        }
        return language.orElse(null);
    }

    private static String shown(String words) {
        String line = words.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
