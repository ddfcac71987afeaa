package org.marsad.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.intake.Taken.Accepted;
import org.marsad.intake.Taken.Refused;
import org.marsad.model.DataIssue;
import org.marsad.model.Report;

/** What tests of this room do again and again: write files, take them in. */
public final class Taking {
    private Taking() {}

    public static List<Taken> take(Path... paths) {
        return take(Defaults.NONE, paths);
    }

    public static List<Taken> take(Defaults defaults, Path... paths) {
        try (Stream<Taken> taken = Intake.with(defaults)
                .take(Arrays.stream(paths).map(Path::toString).toList(), InputStream.nullInputStream())) {
            return taken.toList();
        }
    }

    public static List<Taken> takeStandardInput(byte[] bytes) {
        try (Stream<Taken> taken = Intake.with(Defaults.NONE).take(List.of("-"), new ByteArrayInputStream(bytes))) {
            return taken.toList();
        }
    }

    /** The report of a file that must give exactly one. */
    public static Report report(Path path) {
        return accepted(path).report();
    }

    public static Accepted accepted(Path path) {
        List<Taken> taken = take(path);
        if (taken.size() == 1 && taken.get(0) instanceof Accepted accepted) {
            return accepted;
        }
        throw new AssertionError("one report was expected of " + path + ", but there came " + taken);
    }

    /** The issue of a file that must give no report. */
    public static DataIssue refused(Path path) {
        List<Taken> taken = take(path);
        if (taken.size() == 1 && taken.get(0) instanceof Refused refused) {
            return refused.issue();
        }
        throw new AssertionError("a refusal was expected of " + path + ", but there came " + taken);
    }

    public static List<String> ids(List<Taken> taken) {
        return taken.stream()
                .filter(Accepted.class::isInstance)
                .map(accepted -> ((Accepted) accepted).report().id())
                .toList();
    }

    public static List<String> kinds(List<Taken> taken) {
        return taken.stream()
                .flatMap(one -> one.issues().stream())
                .map(DataIssue::kind)
                .toList();
    }

    public static Path write(Path folder, String name, String text) throws IOException {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Path write(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
