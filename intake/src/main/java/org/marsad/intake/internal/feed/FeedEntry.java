package org.marsad.intake.internal.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.internal.Declared;
import org.marsad.intake.internal.Draft;
import org.marsad.intake.internal.Flaw;
import org.marsad.intake.internal.LanguageCheck;
import org.marsad.intake.internal.html.HtmlFormat;
import org.marsad.model.Language;
import org.marsad.model.When;

/** One entry of a feed as the draft of a report: its fullest text, stripped of mark-up. */
final class FeedEntry {
    private FeedEntry() {}

    static Draft draft(Element item, @Nullable String feed, @Nullable String language, List<Flaw> inherited) {
        List<Flaw> flaws = new ArrayList<>(inherited);
        String title = Elements.text(item, "title");
        String text = text(item);
        String own = item.hasAttr("xml:lang") ? item.attr("xml:lang") : Elements.text(item, "dc:language", "language");
        Language declared = Declared.language(own == null ? language : own, flaws);
        return new Draft(
                title == null ? null : HtmlFormat.fragment(title).replace('\n', ' '),
                feed == null ? null : HtmlFormat.fragment(feed).replace('\n', ' '),
                published(item, flaws),
                LanguageCheck.sure(declared, text, flaws),
                text,
                flaws);
    }

    private static @Nullable When published(Element item, List<Flaw> flaws) {
        When date = Declared.published(Elements.text(item, "pubDate", "published", "dc:date", "issued", "date"), flaws);
        return date == null ? Declared.published(Elements.text(item, "updated", "modified"), flaws) : date;
    }

    private static String text(Element item) {
        String longest = "";
        for (String name : List.of("content:encoded", "content", "description", "summary", "media:description")) {
            Element element = Elements.child(item, name);
            String text = element == null ? "" : HtmlFormat.fragment(html(element));
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest;
    }

    /** The mark-up of an element: written in it (Atom's xhtml), or escaped, or in a CDATA section. */
    private static String html(Element element) {
        return element.childrenSize() > 0 ? element.html() : element.wholeText();
    }
}
