package org.marsad.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.marsad.intake.internal.pdf.PdfFormat;

/**
 * Makes PDFs with Arabic lines without an Arabic font: codes stand for letters by a ToUnicode table, which is all that
 * reading a text needs. Each glyph is ten points wide and is put at its place on the line.
 */
final class ArabicPdf {
    private static final int WIDTH = 10;

    private ArabicPdf() {}

    static {
        try {
            // Before the first font is made: it keeps PDFBox from looking through the fonts of this machine.
            MethodHandles.lookup().ensureInitialized(PdfFormat.class);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    static PDFont helvetica() {
        return new PDType1Font(FontName.HELVETICA);
    }

    /**
     * @param lines in reading order
     * @param rightFirst whether the glyphs are drawn from the right, as they are read, or from the left
     */
    static byte[] of(List<String> lines, boolean rightFirst) throws IOException {
        List<Character> letters = new ArrayList<>();
        StringBuilder content = new StringBuilder("BT /F1 10 Tf\n");
        for (int l = 0; l < lines.size(); l++) {
            List<String> visual = visual(lines.get(l));
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < visual.size(); i++) {
                order.add(rightFirst ? visual.size() - 1 - i : i);
            }
            for (int place : order) {
                StringBuilder codes = new StringBuilder();
                for (char letter : visual.get(place).toCharArray()) {
                    if (!letters.contains(letter)) {
                        letters.add(letter);
                    }
                    codes.append(String.format(Locale.ROOT, "%02X", 33 + letters.indexOf(letter)));
                }
                content.append(String.format(
                        Locale.ROOT, "1 0 0 1 %d %d Tm <%s> Tj\n", 30 + place * WIDTH, 700 - l * 14, codes));
            }
        }
        content.append("ET");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            page.getCOSObject().setItem(COSName.CONTENTS, stream(document, content.toString()));
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font(document, letters));
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            return PdfInputTest.bytes(document);
        }
    }

    /** Glyphs from left to right as a renderer orders them; a mark stays with its letter. */
    private static List<String> visual(String line) {
        List<String> clusters = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            if (Character.getType(line.charAt(i)) == Character.NON_SPACING_MARK) {
                clusters.set(clusters.size() - 1, clusters.get(clusters.size() - 1) + line.charAt(i));
            } else {
                clusters.add(String.valueOf(line.charAt(i)));
            }
        }
        String heads =
                String.join("", clusters.stream().map(c -> c.substring(0, 1)).toList());
        Bidi bidi = new Bidi(heads, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[clusters.size()];
        String[] visual = clusters.toArray(String[]::new);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            boolean mirrored = levels[i] % 2 == 1 && "()".contains(visual[i]);
            visual[i] = mirrored ? (visual[i].equals("(") ? ")" : "(") : visual[i];
        }
        Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
        return List.of(visual);
    }

    private static COSDictionary font(PDDocument document, List<Character> letters) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        font.setInt(COSName.FIRST_CHAR, 33);
        font.setInt(COSName.LAST_CHAR, 32 + letters.size());
        COSArray widths = new COSArray();
        StringBuilder table = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n" + letters.size() + " beginbfchar\n");
        for (int i = 0; i < letters.size(); i++) {
            boolean mark = Character.getType(letters.get(i)) == Character.NON_SPACING_MARK;
            widths.add(COSInteger.get(mark ? 0 : 1000));
            table.append(String.format(Locale.ROOT, "<%02X> <%04X>\n", 33 + i, (int) letters.get(i)));
        }
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.TO_UNICODE, stream(document, table + "endbfchar endcmap end end"));
        return font;
    }

    private static COSStream stream(PDDocument document, String text) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }
}
