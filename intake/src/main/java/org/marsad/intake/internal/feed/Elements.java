package org.marsad.intake.internal.feed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Looks into an element of a feed, one level deep. Names may have any case, as broken feeds have them. */
final class Elements {
    private Elements() {}

    /** The first child of the first of these names that there is. */
    static @Nullable Element child(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (child.tagName().equalsIgnoreCase(name)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** Its text, or null where there is none. */
    static @Nullable String text(Element parent, String... names) {
        for (String name : names) {
            Element child = child(parent, name);
            if (child != null && !child.wholeText().isBlank()) {
                return child.wholeText().strip();
            }
        }
        return null;
    }
}
