package org.marsad.desk.brief.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.marsad.desk.brief.page.Document;
import org.marsad.desk.chart.Colour;
import org.marsad.model.Language;

/** Prints a document as PDF, one A4 page for each of its pages. */
public final class PdfWriter {
    private static final double SIDE = 40;
    private static final double TOP = 30;
    private static final double BOTTOM = 32;
    private static final double WIDTH = PdfSheet.WIDTH - 2 * SIDE;

    /** Sizes of letters in points, the one for a full brief first; Arabic ones look smaller than they are. */
    private static final List<Double> SIZES = List.of(8.5, 9.0, 9.5, 10.0);

    private static final double ARABIC = 1.04;

    private final Document document;
    private final Faces faces;
    private final Setting setting;
    private final Map<Face, PdfFont> fonts = new LinkedHashMap<>();

    private PdfWriter(Document document, double size) {
        this.document = document;
        this.faces = Faces.usual();
        boolean arabic = document.language() == Language.AR;
        this.setting = new Setting(faces, arabic, arabic ? ARABIC * size : size);
    }

    /** As large as the document allows. */
    private static PdfWriter fitting(Document document) {
        PdfWriter fitting = new PdfWriter(document, SIZES.get(0));
        for (double size : SIZES.subList(1, SIZES.size())) {
            PdfWriter larger = new PdfWriter(document, size);
            if (larger.overflow() > 0) {
                break;
            }
            fitting = larger;
        }
        return fitting;
    }

    /**
     * Which page has more than fits.
     *
     * @return 1 or 2, or 0 where all fits
     * @throws PrintException when this machine cannot set text
     */
    public static int overflow(Document document) {
        return new PdfWriter(document, SIZES.get(0)).overflow();
    }

    private int overflow() {
        for (int i = 0; i < document.pages().size(); i++) {
            double height = setting.blocks(document.pages().get(i), SIDE, TOP, WIDTH, null);
            if (height > PdfSheet.HEIGHT - TOP - BOTTOM) {
                return i + 1;
            }
        }
        return 0;
    }

    /** @throws PrintException when this machine cannot set text */
    public static byte[] write(Document document) {
        try {
            return fitting(document).whole();
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF in memory must be written", e);
        }
    }

    private PdfFont font(Face face) {
        return fonts.computeIfAbsent(face, any -> {
            try {
                return new PdfFont(face, fonts.size() + 1);
            } catch (IOException e) {
                throw new PrintException("font " + face.name() + " cannot be used", e);
            }
        });
    }

    private byte[] whole() throws IOException {
        List<PdfSheet> sheets = new ArrayList<>();
        for (int i = 0; i < document.pages().size(); i++) {
            PdfSheet sheet = new PdfSheet(this::font);
            setting.blocks(document.pages().get(i), SIDE, TOP, WIDTH, sheet);
            foot(document.feet().get(i), sheet);
            sheets.add(sheet);
        }
        try (PDDocument pdf = new PDDocument()) {
            pdf.getDocument().setVersion(1.7f);
            PdfStreams streams = new PdfStreams(pdf);
            PDResources resources = resources(streams);
            List<PDPage> pages = new ArrayList<>();
            for (PdfSheet sheet : sheets) {
                PDPage page = new PDPage(new PDRectangle((float) PdfSheet.WIDTH, (float) PdfSheet.HEIGHT));
                page.setResources(resources);
                page.getCOSObject()
                        .setItem(COSName.CONTENTS, streams.of(sheet.content().getBytes(StandardCharsets.US_ASCII)));
                pdf.addPage(page);
                pages.add(page);
            }
            links(sheets, pages);
            describe(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private void foot(String words, PdfSheet sheet) {
        double size = setting.base() * 0.8;
        Paragraph paragraph = new Paragraph(faces, setting.rightToLeft());
        paragraph.add(words, new Letters(size, false, Colour.FAINT_INK, ""), false, false);
        double y = PdfSheet.HEIGHT - BOTTOM + 14;
        for (Line line : paragraph.lines(WIDTH)) {
            sheet.line(line, setting.rightToLeft() ? SIDE + WIDTH - line.width() : SIDE, y);
            y += size * 1.3;
        }
    }

    private PDResources resources(PdfStreams streams) throws IOException {
        COSDictionary byName = new COSDictionary();
        for (PdfFont font : fonts.values()) {
            byName.setItem(COSName.getPDFName(font.name()), font.dictionary(streams));
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, byName);
        return new PDResources(resources);
    }

    private static void links(List<PdfSheet> sheets, List<PDPage> pages) throws IOException {
        for (int i = 0; i < sheets.size(); i++) {
            for (PdfSheet.Link link : sheets.get(i).links()) {
                for (int j = 0; j < sheets.size(); j++) {
                    Double top = sheets.get(j).anchors().get(link.anchor());
                    if (top != null) {
                        pages.get(i).getAnnotations().add(annotation(link, pages.get(j), top));
                    }
                }
            }
        }
    }

    private static PDAnnotationLink annotation(PdfSheet.Link link, PDPage target, double top) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(target);
        destination.setTop((int) Math.round(PdfSheet.HEIGHT - top + 4));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setDestination(destination);
        annotation.setBorderStyle(none);
        annotation.setRectangle(new PDRectangle(
                (float) link.left(),
                (float) (PdfSheet.HEIGHT - link.bottom()),
                (float) (link.right() - link.left()),
                (float) (link.bottom() - link.top())));
        return annotation;
    }

    private void describe(PDDocument pdf) {
        pdf.getDocumentInformation().setTitle(document.title());
        pdf.getDocumentInformation().setCreator("Marsad");
        pdf.getDocumentCatalog().setLanguage(document.language().code());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        if (setting.rightToLeft()) {
            preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        }
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
