package org.marsad.intake.internal.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Removes from a page what is not its text: scripts, menus, forms, advertisements, comments, related stories. */
final class Clutter {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, "
                    + "video, picture, button, input, select, textarea, label, dialog, nav, aside, footer, figcaption, menu, [hidden], "
                    + "[aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=complementary], "
                    + "[role=search], [role=dialog], [role=alert]";

    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    /** Words of class names and ids, between hyphens, underscores, spaces or capitals. */
    private static final Pattern NAMES =
            Pattern.compile("(?:^|[-_\\s])(?:comments?|commentlist|disqus|related|recommend\\w*|"
                    + "share|sharing|social|newsletter|subscribe|subscription|cookies?|consent|gdpr|breadcrumbs?|promo\\w*|"
                    + "advert\\w*|ads?|sponsor\\w*|sidebar|widgets?|menu|navbar|navigation|pagination|pager|tags|byline|author|"
                    + "authors|timestamp|dateline-meta|caption|credit|credits|copyright|popular|trending|mostread|toolbar|modal|"
                    + "popup|footer|outbrain|taboola|skip|signup|login|paywall|donate|print)(?:$|[-_\\s])");

    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final String NEVER_REMOVED = "html, body, article, main, [role=main], [itemprop=articleBody]";

    private Clutter() {}

    static void remove(Element page) {
        page.select(NEVER_TEXT).remove();
        ParagraphWeights weights = ParagraphWeights.of(page);
        Set<Element> kept = withAncestors(page.select(NEVER_REMOVED));
        List<Element> clutter = new ArrayList<>();
        for (Element element : page.select("[class], [id], [style]")) {
            boolean named = NAMES.matcher(names(element)).find();
            boolean hidden = HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                    .find();
            // Templates name whole pages "has-sidebar" or "widget": what holds most of the text is no clutter.
            if ((named || hidden) && !kept.contains(element) && weights.weight(element) * 2 <= weights.weight(page)) {
                clutter.add(element);
            }
        }
        clutter.forEach(Element::remove);
        for (Element header : page.select("header")) {
            if (header.closest("article, main") == null) {
                header.remove();
            }
        }
    }

    private static String names(Element element) {
        String names = element.className() + " " + element.id();
        return CAPITAL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private static Set<Element> withAncestors(List<Element> elements) {
        Set<Element> all = new HashSet<>();
        for (Element element : elements) {
            for (Element above = element; above != null && all.add(above); ) {
                above = above.parent();
            }
        }
        return all;
    }
}
