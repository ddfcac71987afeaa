package org.marsad.intake.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something that bytes can be read from.
 *
 * @param name as messages show it
 * @param id name without ending, which becomes the report's id
 * @param bytes size, or 0 where it is not known
 * @param path of a regular file, which can be opened more than once; null for streams
 */
public record Source(
        String name, String id, long bytes, @Nullable Path path, Opening opening) {
    /** Opens the bytes. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static Source file(Path path, long bytes) {
        return new Source(
                path.toString(),
                withoutEnding(String.valueOf(path.getFileName())),
                bytes,
                path,
                () -> Files.newInputStream(path));
    }

    /** A pipe or a device given by name: read once, size unknown. */
    public static Source pipe(Path path) {
        String name = withoutEnding(String.valueOf(path.getFileName()));
        return new Source(path.toString(), name, 0, null, () -> Files.newInputStream(path));
    }

    public static Source standardInput(InputStream in) {
        return new Source("standard input", "stdin", 0, null, () -> in);
    }

    /** The same source with other bytes: those that were packed in it. */
    Source within(InputStream unpacked) {
        return new Source(name, id, bytes, null, () -> unpacked);
    }

    /** The file name up to its last dot; for {@code report.txt.gz} up to the one before. */
    static String withoutEnding(String fileName) {
        String name = fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? "report" : stem;
    }
}
