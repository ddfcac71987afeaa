package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Taking.accepted;
import static org.marsad.intake.Taking.refused;
import static org.marsad.intake.Taking.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.intake.Taken.Accepted;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.Language;

class PdfInputTest {
    private static final List<String> FRENCH = List.of(
            "Dix personnes ont été tuées mardi à Ansongo, dans le nord du Mali, a indi-",
            "qué le maire. Selon lui, les assaillants sont venus à moto et sont repar-",
            "tis vers la frontière.",
            "",
            "Aucun groupe n'a revendiqué l'attaque.");

    @TempDir
    Path folder;

    @Test
    void joinsTheLinesOfAPageIntoParagraphs() throws IOException {
        Accepted accepted = accepted(write(folder, "a.pdf", pdf(FRENCH)));
        assertThat(accepted.report().text())
                .isEqualTo("Dix personnes ont été tuées mardi à Ansongo, dans le nord du Mali, a indiqué le maire. "
                        + "Selon lui, les assaillants sont venus à moto et sont repartis vers la frontière.\n\n"
                        + "Aucun groupe n'a revendiqué l'attaque.");
        assertThat(accepted.report().language()).isEqualTo(Language.FR);
        assertThat(accepted.report().title()).isEqualTo("Dix morts à Ansongo");
        assertThat(accepted.issues()).extracting(DataIssue::kind).containsExactly("unknown-publication-date");
    }

    @Test
    void leavesPageNumbersAndRunningTitlesOut() throws IOException {
        List<List<String>> pages = List.of(
                List.of("Note hebdomadaire", "Dix morts à Ansongo lundi.", "1"),
                List.of("Note hebdomadaire", "Trois blessés à Gao mardi.", "2"),
                List.of("Note hebdomadaire", "Un mort à Tessit jeudi.", "3"));
        try (PDDocument document = new PDDocument()) {
            for (List<String> page : pages) {
                page(document, page);
            }
            assertThat(accepted(write(folder, "a.pdf", bytes(document)))
                            .report()
                            .text())
                    .isEqualTo("Dix morts à Ansongo lundi.\n\nTrois blessés à Gao mardi.\n\nUn mort à Tessit jeudi.");
        }
    }

    @Test
    void readsArabicInItsOwnOrderWhicheverWayItWasDrawn() throws IOException {
        String first = "قُتل 12 جنديا في هجوم JNIM على نامبالا (وسط مالي)";
        String second = "يوم 7/10/2023، وفق بيان.";
        for (boolean rightFirst : new boolean[] {false, true}) {
            byte[] pdf = ArabicPdf.of(List.of(first, second), rightFirst);
            assertThat(accepted(write(folder, "ar.pdf", pdf)).report().text())
                    .as("drawn from the right: " + rightFirst)
                    .isEqualTo(first + " " + second);
        }
    }

    @Test
    void turnsLettersRoundThatStandBackwardsInTheFile() throws IOException {
        String text = "قتل عشرة جنود في هجوم على ثكنة في بلدة من بلدات مالي";
        String backwards = new StringBuilder(text).reverse().toString();
        Accepted accepted = accepted(write(folder, "ar.pdf", ArabicPdf.of(List.of(backwards), false)));
        assertThat(accepted.report().text()).isEqualTo(text);
        assertThat(accepted.issues()).anySatisfy(issue -> {
            assertThat(issue.kind()).isEqualTo("backwards");
            assertThat(issue.severity()).isEqualTo(Severity.PARTIAL);
        });
    }

    @Test
    void asksForACopyWithoutPassword() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, FRENCH);
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(refused(write(folder, "a.pdf", bytes(document)))).satisfies(issue -> {
                assertThat(issue.kind()).isEqualTo("encrypted");
                assertThat(issue.message()).contains("password");
            });
        }
    }

    @Test
    void readsWhatIsOnlyProtectedAgainstChanges() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, FRENCH);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(accepted(write(folder, "a.pdf", bytes(document)))
                            .report()
                            .text())
                    .startsWith("Dix personnes");
        }
    }

    @Test
    void saysThatAPdfHasNoText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertThat(refused(write(folder, "a.pdf", bytes(document))).message())
                    .contains("OCR");
        }
    }

    @Test
    void namesBrokenPdfsAndReadsWhatIsLeft() throws IOException {
        byte[] whole = pdf(FRENCH);
        assertThat(refused(write(folder, "head.pdf", "%PDF-1.7\n")).kind()).isEqualTo("broken-pdf");
        assertThat(refused(write(folder, "html.pdf", "%PDF-1.7 <html>502 Bad Gateway</html>"))
                        .kind())
                .isEqualTo("broken-pdf");
        byte[] withoutTable = Arrays.copyOf(whole, whole.length - 120);
        assertThat(accepted(write(folder, "cut.pdf", withoutTable)).report().text())
                .startsWith("Dix personnes");
    }

    @Test
    void refusesAPdfThatUnpacksWithoutEnd() throws IOException {
        assertThat(refused(write(folder, "bomb.pdf", bomb(COSName.FLATE_DECODE)))
                        .kind())
                .isEqualTo("bomb");
        assertThat(refused(write(folder, "chain.pdf", bomb(COSName.ASCII85_DECODE, COSName.FLATE_DECODE)))
                        .kind())
                .isEqualTo("bomb");
    }

    @Test
    void stopsAtFormsThatDrawEachOtherWithoutEnd() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, FRENCH);
            PDPage page = new PDPage();
            document.addPage(page);
            COSDictionary resources = new COSDictionary();
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            for (int depth = 0; depth < 9; depth++) {
                COSDictionary forms = new COSDictionary();
                resources.setItem(COSName.XOBJECT, forms);
                COSStream form = document.getDocument().createCOSStream();
                forms.setItem(COSName.getPDFName("F"), form);
                form.setItem(COSName.SUBTYPE, COSName.FORM);
                resources = new COSDictionary();
                form.setItem(COSName.RESOURCES, resources);
                try (OutputStream out = form.createOutputStream()) {
                    out.write("/F Do\n".repeat(10).getBytes(StandardCharsets.ISO_8859_1));
                }
            }
            COSStream content = document.getDocument().createCOSStream();
            try (OutputStream out = content.createOutputStream()) {
                out.write("/F Do\n".repeat(10).getBytes(StandardCharsets.ISO_8859_1));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            Accepted accepted = accepted(write(folder, "forms.pdf", bytes(document)));
            assertThat(accepted.report().text()).startsWith("Dix personnes");
            assertThat(accepted.issues()).anySatisfy(issue -> {
                assertThat(issue.kind()).isEqualTo("broken-pdf");
                assertThat(issue.message()).contains("[2]");
            });
        }
    }

    /** A page whose content unpacks to more than the limit: spaces, which pack a thousandfold. */
    private static byte[] bomb(COSName... filters) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new DeflaterOutputStream(packed)) {
                byte[] spaces = new byte[1 << 20];
                Arrays.fill(spaces, (byte) ' ');
                for (long n = 0; n <= Limits.PDF_UNPACKED_BYTES; n += spaces.length) {
                    out.write(spaces);
                }
            }
            byte[] raw = packed.toByteArray();
            if (filters.length > 1) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                FilterFactory.INSTANCE
                        .getFilter(COSName.ASCII85_DECODE)
                        .encode(new ByteArrayInputStream(raw), text, new COSDictionary(), 0);
                raw = text.toByteArray();
            }
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(raw);
            }
            COSArray names = new COSArray();
            Arrays.stream(filters).forEach(names::add);
            stream.setItem(COSName.FILTER, names);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            return bytes(document);
        }
    }

    private static byte[] pdf(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, lines);
            document.getDocumentInformation().setTitle("Dix morts à Ansongo");
            document.getDocumentCatalog().setLanguage("fr-FR");
            return bytes(document);
        }
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float y = 750;
            for (String line : lines) {
                content.beginText();
                content.setFont(ArabicPdf.helvetica(), 11);
                content.newLineAtOffset(60, y);
                content.showText(line);
                content.endText();
                y -= 14;
            }
        }
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Test
    void takesAPdfOfAnyName() throws IOException {
        Path file = write(folder, "a.txt", pdf(FRENCH));
        assertThat(accepted(file).report().text()).startsWith("Dix personnes");
        byte[] preceded = ("HTTP/1.1 200 OK\r\n\r\n" + new String(pdf(FRENCH), StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(accepted(write(folder, "b.pdf", preceded)).report().text()).startsWith("Dix personnes");
    }
}
