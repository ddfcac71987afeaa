package org.marsad.intake.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Limits;
import org.marsad.intake.internal.Bytes;
import org.marsad.intake.internal.Draft;
import org.marsad.intake.internal.Flaw;
import org.marsad.intake.internal.LanguageCheck;
import org.marsad.intake.internal.Unreadable;
import org.marsad.model.Language;

/** PDF files: the text of their pages in reading order, lines joined into paragraphs. */
public final class PdfFormat {
    /** Held, for a logger nobody holds forgets its level. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        // What is wrong with a PDF is told by issues; the library's warnings name neither file nor remedy.
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        NoSystemFonts.install();
    }

    private PdfFormat() {}

    public static Draft read(Bytes bytes) throws Unreadable {
        if (bytes.cut()) {
            throw new Unreadable(
                    "too-long",
                    "the PDF is larger than " + Limits.PDF_BYTES + " bytes. Maybe split it, or save its text");
        }
        try {
            if (StreamSizes.exceed(bytes.data(), Limits.PDF_UNPACKED_BYTES)) {
                throw new Unreadable(
                        "bomb",
                        "the PDF unpacks to more than " + Limits.PDF_UNPACKED_BYTES
                                + " bytes. Maybe it is a decompression bomb");
            }
            try (PDDocument document = Loader.loadPDF(bytes.data())) {
                return draft(document);
            }
        } catch (InvalidPasswordException e) {
            throw new Unreadable("encrypted", "the PDF needs a password. Maybe save a copy without one");
        } catch (IOException | RuntimeException e) {
            // The library meets broken files with every kind of exception.
            throw new Unreadable("broken-pdf", "the PDF is broken: " + reason(e) + ". Maybe open it and save it again");
        }
    }

    private static Draft draft(PDDocument document) throws IOException, Unreadable {
        List<Flaw> flaws = new ArrayList<>();
        List<PdfLine> lines = lines(document, flaws);
        String text = Paragraphs.join(lines);
        if (text.isBlank()) {
            throw new Unreadable(
                    "no-main-text", "the PDF has no text. Maybe it is scanned: recognise its text (OCR) first");
        }
        text = ArabicOrder.ensured(text, flaws);
        String title = document.getDocumentInformation().getTitle();
        Language language = document.getDocumentCatalog().getLanguage() == null
                ? null
                : Language.ofTag(document.getDocumentCatalog().getLanguage()).orElse(null);
        return new Draft(
                isTitle(title) ? title : null, null, null, LanguageCheck.sure(language, text, flaws), text, flaws);
    }

    private static List<PdfLine> lines(PDDocument document, List<Flaw> flaws) throws IOException {
        LineStripper stripper = new LineStripper();
        List<PdfLine> lines = new ArrayList<>();
        int pages = document.getNumberOfPages();
        int length = 0;
        int page = 1;
        List<Integer> broken = new ArrayList<>();
        for (; page <= pages && page <= Limits.PDF_PAGES && length <= Limits.TEXT && !stripper.isExhausted(); page++) {
            try {
                List<PdfLine> found = stripper.lines(document, page);
                lines.addAll(found);
                length += found.stream()
                        .mapToInt(line -> line.text().length() + 1)
                        .sum();
            } catch (IOException | RuntimeException e) {
                broken.add(page);
            }
        }
        if (!broken.isEmpty()) {
            flaws.add(Flaw.partial("broken-pdf", "pages that could not be read: " + broken));
        }
        if (page <= pages) {
            flaws.add(Flaw.partial("too-long", "of " + pages + " pages the first " + (page - 1) + " were read"));
        }
        return lines;
    }

    /** Word processors put names of files and of themselves there. */
    private static boolean isTitle(@Nullable String title) {
        return title != null
                && title.strip().indexOf(' ') > 0
                && !title.startsWith("Microsoft")
                && !title.matches("(?i).*\\.(docx?|pdf|rtf|odt|indd|pptx?)");
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
