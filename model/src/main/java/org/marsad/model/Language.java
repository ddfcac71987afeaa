package org.marsad.model;

import java.util.Locale;
import java.util.Optional;

/** A language Marsad reads, with its ISO 639-1 code. */
public enum Language {
    AR("ar"),
    FR("fr"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The language of an ISO 639-1 code or BCP 47 tag ({@code fr}, {@code fr-ML}), if Marsad reads it. */
    public static Optional<Language> ofTag(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.code.equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
