package org.marsad.intake.internal.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by name, in lower case; of several with one name the first. */
record MetaTags(Map<String, String> contents) {
    private static final List<String> NAMING = List.of("property", "name", "http-equiv", "itemprop");

    static MetaTags of(Element page) {
        Map<String, String> contents = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String attribute : NAMING) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    contents.putIfAbsent(name, content);
                }
            }
        }
        return new MetaTags(contents);
    }

    @Nullable
    String content(String name) {
        return contents.get(name);
    }
}
