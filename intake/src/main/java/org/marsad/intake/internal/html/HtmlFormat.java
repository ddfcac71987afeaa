package org.marsad.intake.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Limits;
import org.marsad.intake.internal.Bytes;
import org.marsad.intake.internal.Draft;
import org.marsad.intake.internal.Flaw;
import org.marsad.intake.internal.Unreadable;
import org.marsad.intake.internal.encoding.Decoded;
import org.marsad.intake.internal.encoding.TextDecoder;
import org.marsad.model.Language;

/** Web pages as they were saved: the main text, one block of the page a paragraph, and what the page says of itself. */
public final class HtmlFormat {
    /** Encodings are declared within the first bytes (WHATWG HTML, 4.2.5.4: 1024; many pages need more). */
    private static final int DECLARED_WITHIN = 8192;

    /** A main text shorter than so, in characters, is given up for one that the page's metadata hold. */
    private static final int SHORT = 250;

    /** Shown above the text and known from the metadata: the report's title and day, not its first sentences. */
    private static final String HEADLINE = "h1, header time, time[pubdate], time[itemprop]";

    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

    private HtmlFormat() {}

    public static Draft read(InputStream in) throws IOException, Unreadable {
        Bytes bytes = Bytes.read(in, Limits.PAGE_BYTES);
        Decoded decoded = TextDecoder.decode(bytes.data(), bytes.cut(), declaredCharset(bytes.data()));
        List<Flaw> flaws = new ArrayList<>(decoded.flaws());
        if (bytes.cut()) {
            flaws.add(Flaw.partial(
                    "too-long", "the page is longer than " + Limits.PAGE_BYTES + " bytes; the rest was not read"));
        }
        return draft(withinTagLimit(decoded.text(), flaws), flaws);
    }

    private static Draft draft(String html, List<Flaw> flaws) throws Unreadable {
        Element page = Jsoup.parse(html);
        PageMetadata metadata = PageMetadata.of(page, flaws);
        page.select(HEADLINE).remove();
        Clutter.remove(page);
        String text = MainText.of(page, metadata.title());
        String fallback = metadata.articleBody();
        if (text.length() < SHORT && fallback != null && fallback.length() > text.length()) {
            text = fragment(fallback);
        }
        if (text.isBlank() && metadata.title() == null) {
            throw new Unreadable(
                    "no-main-text", "the page has no text. Maybe it is filled by a script: save it from a browser");
        }
        Language language = LanguageCheck.sure(metadata.language(), text, flaws);
        return new Draft(metadata.title(), metadata.source(), metadata.published(), language, text, flaws);
    }

    /** The text of a piece of HTML, such as the content of a feed's entry; plain text comes out as it is. */
    public static String fragment(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        Clutter.remove(body);
        return Blocks.of(body).text(null);
    }

    private static @Nullable String declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        return charset.find() ? charset.group(1) : null;
    }

    private static String withinTagLimit(String html, List<Flaw> flaws) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > Limits.PAGE_TAGS) {
                flaws.add(Flaw.partial(
                        "too-long",
                        "the page has more than " + Limits.PAGE_TAGS + " tags; what follows character " + at
                                + " was not read"));
                return html.substring(0, at);
            }
        }
        return html;
    }
}
