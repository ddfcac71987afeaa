package org.marsad.intake.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marsad.intake.internal.encoding.Glance;

/** Tells what an input is by its first bytes; the ending of its name decides only where these leave it open. */
final class Sniffer {
    /** How many bytes are looked at. */
    static final int HEAD = 1 << 16;

    /** The PDF reference lets other bytes stand before the mark, within so many (ISO 32000-1, annex H.3.4.1). */
    private static final int PDF_MARK_WITHIN = 1024;

    /** A text has no more control characters than so, as a share. */
    private static final double CONTROLS = 0.02;

    private static final Pattern ROOT =
            Pattern.compile("\\A<(!doctype\\s+)?([a-z][a-z0-9:._-]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_OBJECT = Pattern.compile("\\A\\s*\\{\\s*(?:\"|\\}|\\z)");
    private static final Pattern JSON_ARRAY = Pattern.compile("\\A\\s*\\[\\s*\\{\\s*\"");
    private static final Set<String> HTML_ROOTS = Set.of(
            "html", "head", "body", "meta", "title", "article", "main", "section", "div", "p", "h1", "h2", "table",
            "span", "link", "script", "style", "header", "center");
    private static final Set<String> FEED_ROOTS = Set.of("rss", "feed", "rdf:rdf");

    private Sniffer() {}

    static Sniffed sniff(byte[] head, String name) {
        if (head.length == 0) {
            return Sniffed.is(Kind.EMPTY);
        }
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        int pdf = bytes.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_MARK_WITHIN) {
            return Sniffed.is(Kind.PDF);
        }
        if (bytes.startsWith("\u001F\u008B")) {
            return Sniffed.is(Kind.GZIP);
        }
        for (Signature signature : Signature.ALL) {
            if (signature.matches(bytes)) {
                return Sniffed.other(signature.what());
            }
        }
        String text = Glance.at(head);
        if (isBinary(text)) {
            return Sniffed.other("it is binary. Text, HTML, PDF, RSS, Atom and JSON Lines are read");
        }
        Sniffed sniffed = byMarkup(text, name);
        boolean isWide = sniffed.kind() == Kind.JSON_LINES && Glance.isWide(head);
        return isWide ? Sniffed.other("it is JSON Lines in UTF-16 or UTF-32. Maybe convert it to UTF-8") : sniffed;
    }

    private static Sniffed byMarkup(String text, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (List.of("jsonl", "ndjson").contains(ending)
                || JSON_OBJECT.matcher(text).find()) {
            return Sniffed.is(Kind.JSON_LINES);
        }
        if (JSON_ARRAY.matcher(text).find()) {
            return Sniffed.other("it is a JSON array. Maybe write one object a line (jq -c '.[]')");
        }
        boolean isXml = text.stripLeading().startsWith("<?xml");
        String rest = afterPreamble(text);
        Matcher root = ROOT.matcher(rest);
        if (root.find()) {
            String element = root.group(2).toLowerCase(Locale.ROOT);
            if (FEED_ROOTS.contains(element)) {
                return Sniffed.is(Kind.FEED);
            }
            if (HTML_ROOTS.contains(element)) {
                return Sniffed.is(Kind.HTML);
            }
            if (isXml) {
                return Sniffed.other("it is XML of the kind <" + element + ">. Of XML, only RSS and Atom are read");
            }
        }
        boolean named = List.of("html", "htm", "xhtml").contains(ending);
        return Sniffed.is(named && rest.indexOf('<') >= 0 ? Kind.HTML : Kind.TEXT);
    }

    /** What follows comments and processing instructions, or nothing where one of them does not end. */
    private static String afterPreamble(String text) {
        String rest = text.stripLeading();
        while (rest.startsWith("<!--") || rest.startsWith("<?")) {
            String close = rest.startsWith("<?") ? "?>" : "-->";
            int end = rest.indexOf(close);
            rest = end < 0 ? "" : rest.substring(end + close.length()).stripLeading();
        }
        return rest;
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B) {
                controls++;
            }
        }
        return controls > text.length() * CONTROLS;
    }
}
