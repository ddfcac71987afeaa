package org.marsad.desk.brief.print;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.marsad.desk.brief.Brief;
import org.marsad.desk.brief.page.Composer;
import org.marsad.desk.brief.page.Document;

/** Forms in which a brief can be had. */
public enum BriefForm {
    HTML("text/html; charset=utf-8"),
    PDF("application/pdf"),
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

    /**
     * Every form tells the same: as much as fits on two printed pages.
     *
     * @throws org.marsad.desk.brief.print.PrintException when this machine cannot set text
     */
    public byte[] write(Brief brief, Composer composer) {
        Document document = composer.compose(brief, PdfWriter::overflow);
        return switch (this) {
            case HTML -> HtmlWriter.write(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfWriter.write(document);
            case JSON -> JsonWriter.write(brief, document);
        };
    }
}
