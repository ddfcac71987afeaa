package org.marsad.desk.brief.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.marsad.desk.brief.Brief;

/** Forms in which a brief can be had. */
public enum BriefForm {
    HTML("text/html; charset=utf-8"),
    JSON("application/json; charset=utf-8");

    private final String mediaType;

    BriefForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BriefForm> find(String label) {
        return Arrays.stream(values())
                .filter(form -> form.label().equalsIgnoreCase(label))
                .findFirst();
    }

    public byte[] write(Brief brief, Composer composer) {
        Document document = composer.compose(brief, any -> 0);
        return this == JSON
                ? JsonWriter.write(brief, document)
                : HtmlWriter.write(document).getBytes(StandardCharsets.UTF_8);
    }
}
