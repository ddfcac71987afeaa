package org.marsad.intake.internal.feed;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An id for a feed's entry: the last part of its address that tells anything, else of its own id. */
final class EntryId {
    private static final int LONGEST = 80;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int TELLING = 3;

    private EntryId() {}

    static String of(Element item, String otherwise) {
        for (String address : new @Nullable String[] {
            link(item), Elements.text(item, "guid", "id"), item.attr("rdf:about"),
        }) {
            String slug = address == null ? "" : slug(address);
            if (slug.length() >= TELLING) {
                return slug;
            }
        }
        return otherwise;
    }

    private static @Nullable String link(Element item) {
        String words = Elements.text(item, "link");
        Element link = Elements.child(item, "link");
        return words != null || link == null ? words : link.attr("href");
    }

    private static String slug(String whole) {
        String address = whole.substring(0, Math.min(whole.length(), LONGEST_ADDRESS));
        String path = address.replaceFirst("^[A-Za-z]+://[^/]*", "").replaceFirst("#.*$", "");
        String withoutQuery = path.replaceFirst("\\?.*$", "").replaceFirst("/+$", "");
        String last =
                withoutQuery.substring(withoutQuery.lastIndexOf('/') + 1).replaceFirst("(?i)\\.(html?|php|aspx?)$", "");
        String chosen = last.length() >= TELLING ? last : path;
        String slug = chosen.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}._-]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST);
    }
}
