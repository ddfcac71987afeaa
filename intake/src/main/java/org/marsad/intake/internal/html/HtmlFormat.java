package org.marsad.intake.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.marsad.intake.Limits;
import org.marsad.intake.internal.Draft;
import org.marsad.intake.internal.Flaw;
import org.marsad.intake.internal.LanguageCheck;
import org.marsad.intake.internal.Unreadable;
import org.marsad.model.Language;

/** Web pages as they were saved: the main text, one block of the page a paragraph, and what the page says of itself. */
public final class HtmlFormat {
    /** A main text shorter than so, in characters, is given up for one that the page's metadata hold. */
    private static final int SHORT = 250;

    /** Shown above the text and known from the metadata: the report's title and day, not its first sentences. */
    private static final String HEADLINE = "h1, header time, time[pubdate], time[itemprop]";

    private HtmlFormat() {}

    public static Draft read(InputStream in) throws IOException, Unreadable {
        List<Flaw> flaws = new ArrayList<>();
        String html = MarkupBytes.read(in, Limits.PAGE_BYTES, flaws);
        return draft(html, flaws);
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
        if (text.isBlank()) {
            String message = "the page has no text. Maybe it is filled by a script: save it from a browser";
            if (metadata.title() == null) {
                throw new Unreadable("no-main-text", message);
            }
            flaws.add(Flaw.partial("no-main-text", message));
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
}
