package org.marsad.intake.internal.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.PublicationDate;
import org.marsad.intake.internal.Declared;
import org.marsad.intake.internal.Flaw;
import org.marsad.model.Language;
import org.marsad.model.When;

/**
 * What a page says of itself: Open Graph, JSON-LD, Dublin Core and other {@code meta}, microdata, {@code time}, and as a
 * last resort the day in its canonical address.
 *
 * @param articleBody the text as its metadata hold it, or null
 */
record PageMetadata(
        @Nullable String title,
        @Nullable String source,
        @Nullable When published,
        @Nullable Language language,
        @Nullable String articleBody) {
    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "article:published",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publication-date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.issued",
            "dcterms.created",
            "citation_publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime");

    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/_-]|$)");
    private static final Pattern DAY_AT_END = Pattern.compile("[-_/]((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:[-_./]|$)");

    static PageMetadata of(Element page, List<Flaw> flaws) {
        JsonLd linked = JsonLd.of(page);
        MetaTags meta = MetaTags.of(page);
        String address = first(link(page, "canonical"), meta.content("og:url"));
        String site = first(meta.content("og:site_name"), linked.publisher(), host(address));
        return new PageMetadata(
                title(page, meta, linked, site),
                site,
                published(page, meta, linked, address, flaws),
                language(page, meta, linked, flaws),
                linked.articleBody());
    }

    private static @Nullable String title(Element page, MetaTags meta, JsonLd linked, @Nullable String site) {
        Element heading = page.selectFirst("h1");
        Element title = page.selectFirst("title");
        String words = first(
                meta.content("og:title"),
                linked.headline(),
                meta.content("twitter:title"),
                heading == null ? null : heading.text(),
                title == null ? null : title.text());
        if (words == null || site == null) {
            return words;
        }
        for (String separator : List.of(" | ", " - ", " – ", " — ", " : ")) {
            if (words.endsWith(separator + site)) {
                return words.substring(0, words.length() - separator.length() - site.length())
                        .strip();
            }
        }
        return words;
    }

    private static @Nullable When published(
            Element page, MetaTags meta, JsonLd linked, @Nullable String address, List<Flaw> flaws) {
        List<String> declared = new ArrayList<>();
        add(declared, linked.datePublished());
        for (String name : DATE_NAMES) {
            add(declared, meta.content(name));
        }
        for (Element marked : page.select("[itemprop=datePublished], time[pubdate], article time, header time, time")) {
            add(declared, marked.hasAttr("datetime") ? marked.attr("datetime") : marked.attr("content"));
        }
        for (String words : declared) {
            Optional<When> date = PublicationDate.parse(words);
            if (date.isPresent()) {
                return date.get();
            }
        }
        Optional<When> inAddress = dayIn(address);
        if (inAddress.isPresent()) {
            return inAddress.get();
        }
        return declared.isEmpty() ? null : Declared.published(declared.get(0), flaws);
    }

    private static Optional<When> dayIn(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        for (Pattern pattern : List.of(DAY_IN_ADDRESS, DAY_AT_END)) {
            Matcher day = pattern.matcher(address);
            if (day.find()) {
                return PublicationDate.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Language language(Element page, MetaTags meta, JsonLd linked, List<Flaw> flaws) {
        Element html = page.selectFirst("html");
        String tag = html == null ? null : first(html.attr("lang"), html.attr("xml:lang"));
        return Declared.language(
                first(
                        tag,
                        meta.content("og:locale"),
                        linked.inLanguage(),
                        meta.content("content-language"),
                        meta.content("dc.language")),
                flaws);
    }

    private static @Nullable String link(Element page, String relation) {
        Element link = page.selectFirst("link[rel=" + relation + "][href]");
        return link == null ? null : link.attr("href");
    }

    private static @Nullable String host(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            String host = URI.create(address.strip()).getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static void add(List<String> all, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            all.add(words);
        }
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
