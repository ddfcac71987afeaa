package org.marsad.fuzzing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes inputs to begin with, so that the fuzzer need not find out by itself what a report looks like. */
final class Seeds {
    private Seeds() {}

    /** Arguments: the target, the folder of the samples, the folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[2]));
        try (Stream<Path> samples = Files.list(Path.of(args[1]))) {
            List<Path> texts = samples.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (Path text : texts) {
                Files.write(folder.resolve(String.valueOf(text.getFileName())), seed(args[0], Files.readString(text)));
            }
        }
    }

    private static byte[] seed(String target, String sample) throws IOException {
        String body = sample.substring(sample.indexOf("\n\n") + 2);
        String title = sample.substring("title: ".length(), sample.indexOf('\n'));
        int kind = Math.floorMod(sample.hashCode(), 4);
        return switch (target) {
            case "Reader" -> utf8(kind + body);
            case "Html" ->
                utf8("<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>" + title
                        + "</title><meta property=\"article:published_time\" content=\"2024-09-18T10:00:00Z\">"
                        + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script></head>"
                        + "<body><nav class=\"menu\"><a href=\"/\">x</a></nav><article><h1>" + title + "</h1><p>"
                        + body.replace(". ", ".</p><p>") + "</p></article></body></html>");
            case "Feed" ->
                utf8("<rss><channel><title>x</title><language>fr</language><item><title>" + title
                        + "</title><link>https://x.example/a-b.html</link><pubDate>Wed, 18 Sep 2024 10:00:00 GMT</pubDate>"
                        + "<description><![CDATA[<p>" + body + "</p>]]></description></item></channel></rss>");
            case "JsonLines" ->
                utf8("{\"id\":\"x\",\"title\":\"" + title.replace('"', '\'') + "\",\"published\":\"2024-09-18\","
                        + "\"language\":\"fr\",\"text\":\""
                        + body.strip().replace('"', '\'').replace("\n", "\\n") + "\"}\n");
            case "Pdf" -> pdf(body);
            default ->
                switch (kind) {
                    case 0 -> sample.getBytes(Charset.forName("windows-1256"));
                    case 1 -> sample.getBytes(StandardCharsets.UTF_16);
                    case 2 -> gzip(utf8(sample));
                    default -> utf8(sample);
                };
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] pdf(String body) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(50, 700);
                content.showText(body.replaceAll("[^\\x20-\\x7E]+", " ").strip());
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
