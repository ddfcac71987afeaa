package org.marsad.intake;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.marsad.intake.internal.source.Inputs;
import org.marsad.intake.internal.source.PathWalker;

/**
 * Takes reports in: files, folders with all that is below them, and standard input ({@code -}). Text with or without
 * header, HTML, PDF, RSS, Atom and JSON Lines are told apart by their content; each may be packed with gzip.
 *
 * <p>The order is that of the paths, and by name within a folder. Nothing is opened before its turn, and what is larger
 * than the {@link Limits} is read in part. An input that cannot be read never throws: it is {@link Taken.Refused}.
 *
 * <pre>{@code
 * try (Stream<Taken> reports = Intake.with(Defaults.NONE).take(List.of("samples"), System.in)) {
 *     reports.forEach(taken -> ...);
 * }
 * }</pre>
 */
public final class Intake {
    private final Defaults defaults;

    private Intake(Defaults defaults) {
        this.defaults = defaults;
    }

    public static Intake with(Defaults defaults) {
        return new Intake(defaults);
    }

    /** The inputs in order, found but not yet read, so that the reading can be spread over threads. Close the stream. */
    public Stream<Pending> find(List<String> paths, InputStream standardInput) {
        Inputs inputs = new Inputs(new PathWalker(paths, standardInput), defaults);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize((Iterator<Pending>) inputs, traits), false)
                .onClose(inputs::close);
    }

    /** The inputs in order, read one after the other. Close the stream. */
    public Stream<Taken> take(List<String> paths, InputStream standardInput) {
        return find(paths, standardInput).map(Pending::take);
    }

    /** Size of the files at these paths and below them, in bytes; standard input counts nothing. For progress only. */
    public static long bytes(List<String> paths) {
        return PathWalker.bytes(paths);
    }
}
