package org.marsad.desk.brief.print;

import java.util.Base64;
import java.util.List;
import org.marsad.desk.brief.page.Block;
import org.marsad.desk.brief.page.Document;
import org.marsad.desk.brief.page.Run;
import org.marsad.desk.chart.SvgCanvas;
import org.marsad.model.Language;

/** Writes a document as one HTML file that needs nothing else: style, drawings and letters are in it. */
public final class HtmlWriter {
    private final Document document;
    private final StringBuilder out = new StringBuilder();

    private HtmlWriter(Document document) {
        this.document = document;
    }

    public static String write(Document document) {
        return new HtmlWriter(document).whole();
    }

    private String whole() {
        String language = document.language().code();
        out.append("<!doctype html>\n<html lang=\"")
                .append(language)
                .append("\" dir=\"")
                .append(document.language() == Language.AR ? "rtl" : "ltr")
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(document.title()))
                .append("</title>\n<style>\n");
        faces();
        out.append(Style.CSS).append("</style>\n</head>\n<body>\n<main>\n");
        for (int i = 0; i < document.pages().size(); i++) {
            out.append("<section class=\"page\">\n");
            blocks(document.pages().get(i));
            out.append("<p class=\"foot\">")
                    .append(escaped(document.feet().get(i)))
                    .append("</p>\n</section>\n");
        }
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void faces() {
        for (FontFiles.Face face : FontFiles.forWeb(document.language())) {
            out.append("@font-face{font-family:\"")
                    .append(face.family())
                    .append("\";font-weight:")
                    .append(face.bold() ? 700 : 400)
                    .append(";src:url(data:font/woff2;base64,")
                    .append(Base64.getEncoder().encodeToString(face.bytes()))
                    .append(") format(\"woff2\");unicode-range:")
                    .append(face.range())
                    .append("}\n");
        }
    }

    private void blocks(List<Block> blocks) {
        boolean inList = false;
        for (Block block : blocks) {
            boolean item = block instanceof Block.Text text && text.look() == Block.Look.ITEM;
            if (item != inList) {
                out.append(item ? "<ul>\n" : "</ul>\n");
                inList = item;
            }
            block(block);
        }
        out.append(inList ? "</ul>\n" : "");
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            out.append("<h").append(heading.level()).append('>');
            runs(heading.runs());
            out.append("</h").append(heading.level()).append(">\n");
        } else if (block instanceof Block.Text text) {
            text(text);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Picture picture) {
            picture(picture);
        } else if (block instanceof Block.Beside beside) {
            out.append("<div class=\"beside\">\n");
            for (int i = 0; i < beside.columns().size(); i++) {
                out.append("<div style=\"flex:").append(beside.widths().get(i)).append("\">\n");
                blocks(beside.columns().get(i));
                out.append("</div>\n");
            }
            out.append("</div>\n");
        }
    }

    private void text(Block.Text text) {
        String tag = text.look() == Block.Look.ITEM ? "li" : "p";
        out.append('<').append(tag);
        if (!text.anchor().isEmpty()) {
            out.append(" id=\"").append(text.anchor()).append('"');
        }
        switch (text.look()) {
            case SMALL -> out.append(" class=\"small\"");
            case NOTICE -> out.append(" class=\"notice\"");
            case PLAIN, ITEM -> {
                // as the tag has it
            }
        }
        out.append('>');
        runs(text.runs());
        out.append("</").append(tag).append(">\n");
    }

    private void table(Block.Table table) {
        out.append("<table>\n<colgroup>");
        table.widths()
                .forEach(width -> out.append("<col style=\"width:")
                        .append(Math.round(width * 1000) / 10.0)
                        .append("%\">"));
        out.append("</colgroup>\n<thead><tr>");
        for (List<Run> cell : table.head()) {
            out.append(cell.isEmpty() ? "<td>" : "<th scope=\"col\">");
            runs(cell);
            out.append(cell.isEmpty() ? "</td>" : "</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<List<Run>> row : table.rows()) {
            boolean named = !row.get(0).isEmpty();
            out.append(named ? "<tr>" : "<tr class=\"more\">");
            for (int i = 0; i < row.size(); i++) {
                String tag = i == 0 && named ? "th" : "td";
                out.append('<').append(tag).append(i == 0 && named ? " scope=\"row\">" : ">");
                runs(row.get(i));
                out.append("</").append(tag).append('>');
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void picture(Block.Picture picture) {
        int width = (int) Block.Drawing.WIDTH;
        SvgCanvas canvas = new SvgCanvas(width, (int) Math.round(width * picture.ratio()), picture.words());
        picture.drawing().on(canvas);
        out.append("<figure dir=\"ltr\">").append(canvas.text()).append("</figure>\n");
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            String text = escaped(run.text());
            switch (run.kind()) {
                case WORDS -> out.append(text);
                case STRONG -> out.append("<strong>").append(text).append("</strong>");
                case FAINT -> out.append("<span class=\"faint\">").append(text).append("</span>");
                case NAME, NUMBER -> out.append("<bdi>").append(text).append("</bdi>");
                case STRONG_NAME -> out.append("<strong><bdi>").append(text).append("</bdi></strong>");
                case QUOTATION -> out.append("<q><bdi>").append(text).append("</bdi></q>");
                case FIGURE ->
                    out.append("<bdi class=\"figure\" data-references=\"")
                            .append(String.join(" ", run.labels()))
                            .append("\">")
                            .append(text)
                            .append("</bdi>");
                case REFERENCE ->
                    out.append("<a href=\"#")
                            .append(run.anchor())
                            .append("\"><bdi>")
                            .append(text)
                            .append("</bdi></a>");
            }
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
