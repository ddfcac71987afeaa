package org.marsad.desk.brief.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A face within a PDF. Each pair of a shape and the letters that it stands for gets a code of its own, so that text which is searched
 * or copied has the letters as they were written, in spite of ligatures and of shapes that several letters share.
 */
final class PdfFont {
    private static final int FLAG_SYMBOLIC = 4;

    private final Face face;
    private final String name;
    private final Map<Code, Integer> codes = new HashMap<>();
    private final List<Code> byCode = new ArrayList<>();
    private final TrueTypeFont metrics;
    private final float perUnit;

    private record Code(int glyph, String text) {}

    PdfFont(Face face, int number) throws IOException {
        this.face = face;
        this.name = "F" + number;
        this.metrics = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
        this.perUnit = Face.UNITS / metrics.getUnitsPerEm();
    }

    /** Under which pages know it. */
    String name() {
        return name;
    }

    /** Code of a shape, from 1 on. */
    int code(Face.Glyph glyph) {
        return codes.computeIfAbsent(new Code(glyph.id(), glyph.text()), code -> {
            byCode.add(code);
            return byCode.size();
        });
    }

    /** How far a shape moves on by itself, in thousandths of the size. */
    double advance(Face.Glyph glyph) {
        try {
            return metrics.getAdvanceWidth(glyph.id()) * perUnit;
        } catch (IOException e) {
            throw new IllegalStateException("font " + face.name() + " is in memory", e);
        }
    }

    /** Everything that a reader of the PDF needs of it. */
    COSDictionary dictionary(PdfStreams streams) throws IOException {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, baseName());
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(streams));
        descendant.setItem(COSName.CID_TO_GID_MAP, streams.of(glyphsByCode()));
        descendant.setItem(COSName.W, widths());
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, baseName());
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, streams.of(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private String baseName() {
        return face.name().replaceAll("[^A-Za-z0-9-]", "");
    }

    private COSDictionary descriptor(PdfStreams streams) throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, baseName());
        descriptor.setInt(COSName.FLAGS, FLAG_SYMBOLIC);
        COSArray box = new COSArray();
        for (float edge : new float[] {
            metrics.getHeader().getXMin(),
            metrics.getHeader().getYMin(),
            metrics.getHeader().getXMax(),
            metrics.getHeader().getYMax()
        }) {
            box.add(new COSFloat(edge * perUnit));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setFloat(COSName.ASCENT, metrics.getHorizontalHeader().getAscender() * perUnit);
        descriptor.setFloat(COSName.DESCENT, metrics.getHorizontalHeader().getDescender() * perUnit);
        descriptor.setFloat(COSName.CAP_HEIGHT, 700);
        descriptor.setInt(COSName.STEM_V, 80);
        byte[] bytes = Outlines.of(face.bytes());
        COSStream file = streams.of(bytes);
        file.setInt(COSName.LENGTH1, bytes.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private byte[] glyphsByCode() {
        byte[] map = new byte[2 * (byCode.size() + 1)];
        for (int i = 0; i < byCode.size(); i++) {
            map[2 * i + 2] = (byte) (byCode.get(i).glyph() >> 8);
            map[2 * i + 3] = (byte) byCode.get(i).glyph();
        }
        return map;
    }

    private COSArray widths() throws IOException {
        COSArray each = new COSArray();
        HorizontalMetricsTable table = metrics.getHorizontalMetrics();
        for (Code code : byCode) {
            each.add(new COSFloat(table.getAdvanceWidth(code.glyph()) * perUnit));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < byCode.size(); i++) {
            String text = byCode.get(i).text();
            if (!text.isEmpty()) {
                lines.add(String.format(Locale.ROOT, "<%04X> <%s>", i + 1, hex(text)));
            }
        }
        // a CMap takes at most a hundred at a time
        for (int i = 0; i < lines.size(); i += 100) {
            List<String> some = lines.subList(i, Math.min(i + 100, lines.size()));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(line -> map.append(line).append('\n'));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (char c : text.toCharArray()) {
            hex.append(String.format(Locale.ROOT, "%04X", (int) c));
        }
        return hex.toString();
    }
}
