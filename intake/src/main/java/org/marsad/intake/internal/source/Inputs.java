package org.marsad.intake.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Defaults;
import org.marsad.intake.Limits;
import org.marsad.intake.Pending;
import org.marsad.intake.Taken;
import org.marsad.intake.internal.Bytes;
import org.marsad.intake.internal.Document;
import org.marsad.intake.internal.Entries;
import org.marsad.intake.internal.Entry;
import org.marsad.intake.internal.Troubles;
import org.marsad.intake.internal.Unreadable;
import org.marsad.intake.internal.feed.Feed;
import org.marsad.intake.internal.jsonlines.JsonLines;
import org.marsad.intake.internal.source.Step.Found;
import org.marsad.intake.internal.source.Step.Trouble;

/**
 * Turns what the walk finds into pending reports, in order. A file of one report is opened again when its turn comes;
 * a file of many is read on as its reports are asked for, so that only one such file is open.
 */
public final class Inputs implements Iterator<Pending>, AutoCloseable {
    private final PathWalker walk;
    private final Defaults defaults;
    private final UniqueIds ids = new UniqueIds();
    private @Nullable Entries many;

    public Inputs(PathWalker walk, Defaults defaults) {
        this.walk = walk;
        this.defaults = defaults;
    }

    @Override
    public boolean hasNext() {
        Entries entries = many;
        if (entries != null && !entries.hasNext()) {
            close();
        }
        return many != null || walk.hasNext();
    }

    @Override
    public Pending next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all inputs were taken");
        }
        Entries entries = many;
        if (entries != null) {
            return entry(entries);
        }
        Step step = walk.next();
        if (step instanceof Trouble trouble) {
            return new Ready(0, new Taken.Refused(trouble.issue()));
        }
        Source source = ((Found) step).source();
        try {
            return open(source, false);
        } catch (IOException e) {
            return new Ready(source.bytes(), new Taken.Refused(Troubles.issue(source.name(), e)));
        } catch (Unreadable e) {
            return new Ready(source.bytes(), new Taken.Refused(e.of(source.name())));
        }
    }

    private Pending open(Source source, boolean unpacked) throws IOException, Unreadable {
        InputStream opened = source.opening().open();
        boolean keepOpen = false;
        try {
            Head head = Head.of(opened);
            InputStream in = head.whole();
            Sniffed sniffed = Sniffer.sniff(head.bytes(), source.name());
            IOException failure = head.failure();
            if (failure != null && !sniffed.kind().isMany()) {
                throw failure;
            }
            switch (sniffed.kind()) {
                case EMPTY -> throw new Unreadable("empty", source.name() + " is empty");
                case OTHER -> throw new Unreadable("unsupported-format", source.name() + ": " + sniffed.what());
                case GZIP -> {
                    if (unpacked) {
                        throw new Unreadable(
                                "packed-twice", source.name() + " is packed more than once. Maybe unpack it first");
                    }
                    Pending pending =
                            open(source.within(new CappedStream(new GZIPInputStream(in), Limits.UNPACKED_BYTES)), true);
                    keepOpen = many != null;
                    return pending;
                }
                case JSON_LINES -> {
                    keepOpen = true;
                    return enter(new JsonLines(source.name(), source.id(), in), source.name());
                }
                case FEED -> {
                    return enter(new Feed(source.name(), source.id(), source.bytes(), in), source.name());
                }
                default -> {
                    boolean whole = head.bytes().length < Sniffer.HEAD;
                    return single(source, sniffed.kind(), whole ? new Bytes(head.bytes(), false) : null, in);
                }
            }
        } finally {
            if (!keepOpen) {
                opened.close();
            }
        }
    }

    private Pending single(Source source, Kind kind, @Nullable Bytes known, InputStream in) throws IOException {
        Document document;
        if (known != null) {
            document = new Document.InMemory(source.name(), known);
        } else if (source.path() != null) {
            document = new Document.OnDisk(source.name(), source.path());
        } else {
            document = new Document.InMemory(source.name(), Bytes.read(in, SingleReport.limit(kind) + 1));
        }
        return new SingleReport(ids.unique(source.id()), kind, document, source.bytes(), defaults);
    }

    private Pending enter(Entries entries, String name) throws Unreadable {
        if (!entries.hasNext()) {
            entries.close();
            throw new Unreadable("empty", name + " has no reports in it");
        }
        many = entries;
        return entry(entries);
    }

    private Pending entry(Entries entries) {
        Entry entry = entries.next();
        return new EntryReport(entry.id().isEmpty() ? "" : ids.unique(entry.id()), entry, defaults);
    }

    @Override
    public void close() {
        Entries entries = many;
        many = null;
        if (entries != null) {
            entries.close();
        }
    }
}
