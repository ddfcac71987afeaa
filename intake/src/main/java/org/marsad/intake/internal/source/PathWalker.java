package org.marsad.intake.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Limits;
import org.marsad.intake.internal.Troubles;
import org.marsad.intake.internal.source.Step.Found;
import org.marsad.intake.internal.source.Step.Trouble;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;

/**
 * Walks paths in the order given; folders with all that is below them, by name. Of a folder only the names are held.
 * Hidden files are passed over; links are followed, except back into a folder that is being walked.
 */
public final class PathWalker implements Iterator<Step> {
    private static final String STANDARD_INPUT = "-";

    private final Iterator<String> paths;
    private final Deque<Folder> folders = new ArrayDeque<>();
    private @Nullable InputStream standardInput;
    private @Nullable Step next;

    public PathWalker(List<String> paths, InputStream standardInput) {
        this.paths = List.copyOf(paths).iterator();
        this.standardInput = standardInput;
    }

    /** Size of all files that a walk finds, in bytes. */
    public static long bytes(List<String> paths) {
        PathWalker walk = new PathWalker(paths, InputStream.nullInputStream());
        long sum = 0;
        while (walk.hasNext()) {
            sum += walk.next() instanceof Found found ? found.source().bytes() : 0;
        }
        return sum;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            Folder folder = folders.peek();
            if (folder == null) {
                if (!paths.hasNext()) {
                    return false;
                }
                next = root(paths.next());
            } else if (folder.names.hasNext()) {
                folder.used = true;
                next = inFolder(folder.path.resolve(folder.names.next()), folder);
            } else {
                folders.pop();
                next = leave(folder);
            }
        }
        return true;
    }

    @Override
    public Step next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all paths were walked");
        }
        Step step = next;
        next = null;
        if (step == null) {
            throw new IllegalStateException("hasNext() found a step and lost it");
        }
        return step;
    }

    private @Nullable Step root(String name) {
        if (name.equals(STANDARD_INPUT)) {
            InputStream in = standardInput;
            standardInput = null;
            return in == null
                    ? trouble(
                            "given-twice", "standard input", "standard input was given twice and can be read only once")
                    : new Found(Source.standardInput(in));
        }
        try {
            return visit(Path.of(name), true);
        } catch (InvalidPathException e) {
            return trouble("not-found", name, "\"" + name + "\" cannot be the name of a file: " + e.getReason());
        }
    }

    private @Nullable Step inFolder(Path path, Folder folder) {
        String name = String.valueOf(path.getFileName());
        if (name.startsWith(".")) {
            return null;
        }
        if (NotReports.isOne(name) && !Files.isDirectory(path)) {
            folder.passedOver.add(name);
            return null;
        }
        return visit(path, false);
    }

    /** A file, or null after entering a folder. */
    private @Nullable Step visit(Path path, boolean isRoot) {
        if (Files.isDirectory(path)) {
            return enter(path);
        }
        try {
            if (Files.isRegularFile(path)) {
                return new Found(Source.file(path, Files.size(path)));
            }
            if (Files.exists(path)) {
                return isRoot
                        ? new Found(Source.pipe(path))
                        : trouble(
                                "not-a-file",
                                path.toString(),
                                path + " is a pipe, socket or device. Maybe give it by name");
            }
        } catch (IOException e) {
            return new Trouble(Troubles.issue(path.toString(), e));
        }
        if (Files.isSymbolicLink(path)) {
            return trouble("broken-link", path.toString(), path + " is a link to something that does not exist");
        }
        return trouble("not-found", path.toString(), path + " does not exist or its folder may not be entered");
    }

    private @Nullable Step enter(Path path) {
        try {
            Path real = path.toRealPath();
            if (folders.stream().anyMatch(folder -> folder.real.equals(real))) {
                return new Trouble(new DataIssue(
                        "folder-loop",
                        Severity.NOTE,
                        path.toString(),
                        null,
                        path + " leads back to " + real + ", which is being read already; it was not entered again"));
            }
            if (folders.size() >= Limits.FOLDER_DEPTH) {
                return trouble(
                        "too-deep", path.toString(), path + " lies more than " + Limits.FOLDER_DEPTH + " folders deep");
            }
            List<Path> names = new ArrayList<>();
            try (DirectoryStream<Path> listing = Files.newDirectoryStream(path)) {
                listing.forEach(entry -> names.add(entry.getFileName()));
            }
            names.sort(Comparator.comparing(Path::toString));
            folders.push(new Folder(path, real, names.iterator()));
            return null;
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            IOException cause = e instanceof IOException io ? io : new IOException(e);
            return new Trouble(Troubles.issue(path.toString(), cause));
        }
    }

    private static @Nullable Step leave(Folder folder) {
        if (!folder.used) {
            return trouble("empty", folder.path.toString(), "the folder " + folder.path + " is empty");
        }
        if (folder.passedOver.isEmpty()) {
            return null;
        }
        return new Trouble(new DataIssue(
                "passed-over",
                Severity.NOTE,
                folder.path.toString(),
                null,
                "files passed over because of their names: " + folder.passedOver.size() + ", such as "
                        + folder.passedOver.get(0) + ". Maybe give them by name"));
    }

    private static Step trouble(String kind, String name, String message) {
        return new Trouble(new DataIssue(kind, Severity.UNREADABLE, name, null, message));
    }

    private static final class Folder {
        private final Path path;
        private final Path real;
        private final Iterator<Path> names;
        private final List<String> passedOver = new ArrayList<>();
        private boolean used;

        Folder(Path path, Path real, Iterator<Path> names) {
            this.path = path;
            this.real = real;
            this.names = names;
        }
    }
}
