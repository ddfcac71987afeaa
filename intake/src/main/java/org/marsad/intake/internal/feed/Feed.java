package org.marsad.intake.internal.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Limits;
import org.marsad.intake.internal.Draft;
import org.marsad.intake.internal.Entries;
import org.marsad.intake.internal.Entry;
import org.marsad.intake.internal.Flaw;
import org.marsad.intake.internal.Unreadable;
import org.marsad.intake.internal.html.MarkupBytes;

/**
 * An RSS (0.9x, 1.0, 2.0) or Atom file: one report per entry. It is parsed without a document type, so that no entity
 * is expanded and nothing outside is fetched, and as far as it goes where it is broken.
 */
public final class Feed implements Entries {
    private final Iterator<Element> items;
    private final int count;
    private final String name;
    private final String id;
    private final long bytes;
    private final @Nullable String title;
    private final @Nullable String language;
    private final List<Flaw> flaws = new ArrayList<>();
    private int number;

    /**
     * Reads the file to its end.
     *
     * @param name of the file, as messages show it
     * @param id by which entries without one are named, with their number
     * @param bytes size of the file, or 0
     */
    public Feed(String name, String id, long bytes, InputStream in) throws IOException, Unreadable {
        this.name = name;
        this.id = id;
        this.bytes = bytes;
        Element file = Jsoup.parse(MarkupBytes.read(in, Limits.FEED_BYTES, flaws), "", Parser.xmlParser());
        List<Element> found = file.select("item, entry");
        this.items = found.iterator();
        this.count = found.size();
        Element channel = file.selectFirst("channel, feed");
        this.title = channel == null ? null : Elements.text(channel, "title");
        String tag = channel == null ? null : Elements.text(channel, "language", "dc:language");
        Element root = file.selectFirst("rss, feed");
        this.language = tag == null && root != null && root.hasAttr("xml:lang") ? root.attr("xml:lang") : tag;
    }

    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    @Override
    public Entry next() {
        Element item = items.next();
        number++;
        String wanted = EntryId.of(item, id + "-" + number);
        List<Flaw> inherited = number == 1 ? List.copyOf(flaws) : List.of();
        return new Entry(wanted, name + ", entry " + number, bytes / count, () -> draft(item, inherited));
    }

    private Draft draft(Element item, List<Flaw> inherited) {
        return FeedEntry.draft(item, title, language, inherited);
    }

    @Override
    public void close() {
        // The file was read to its end when it was opened.
    }
}
