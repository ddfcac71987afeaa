package org.marsad.intake.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.internal.JsonTree;

/** What a page's JSON-LD says of its article (schema.org: Article, NewsArticle, Report …). */
record JsonLd(
        @Nullable String headline,
        @Nullable String datePublished,
        @Nullable String inLanguage,
        @Nullable String publisher,
        @Nullable String articleBody) {
    private static final JsonLd NONE = new JsonLd(null, null, null, null, null);
    private static final List<String> ARTICLES =
            List.of("article", "posting", "report", "webpage", "liveblog", "creativework");

    static JsonLd of(Element page) {
        List<Map<?, ?>> objects = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonTree.parse(script.data()).ifPresent(tree -> collect(tree, objects));
        }
        for (String type : ARTICLES) {
            for (Map<?, ?> object : objects) {
                if (types(object).contains(type)) {
                    return article(object);
                }
            }
        }
        return NONE;
    }

    private static JsonLd article(Map<?, ?> object) {
        return new JsonLd(
                words(object.get("headline")),
                words(object.get("datePublished")),
                words(object.get("inLanguage")),
                words(object.get("publisher")),
                words(object.get("articleBody")));
    }

    /** The objects of a document: the top one or ones, and those of a graph. */
    private static void collect(Object tree, List<Map<?, ?>> objects) {
        if (tree instanceof List<?> list) {
            list.forEach(one -> collect(one, objects));
        } else if (tree instanceof Map<?, ?> map) {
            objects.add(map);
            Object graph = map.get("@graph");
            if (graph instanceof List<?> list) {
                list.forEach(one -> collect(one, objects));
            }
        }
    }

    /** All type names in one lower-case string, so that "NewsArticle" and "Article" both contain "article". */
    private static String types(Map<?, ?> object) {
        return String.valueOf(object.get("@type")).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String words(@Nullable Object value) {
        if (value instanceof String words) {
            return words;
        }
        if (value instanceof Map<?, ?> map) {
            return words(map.containsKey("name") ? map.get("name") : map.get("alternateName"));
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            return words(list.get(0));
        }
        return null;
    }
}
