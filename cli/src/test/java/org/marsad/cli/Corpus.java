package org.marsad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Many reports for tests: the samples, told again as of later days and with another last line. */
final class Corpus {
    private static final Path SAMPLES = Path.of("").toAbsolutePath().getParent().resolve("samples");
    private static final Pattern PUBLISHED = Pattern.compile("(?m)^published: (\\d{4}-\\d{2}-\\d{2})$");
    private static final int DAYS_APART = 23;

    private Corpus() {}

    /** Writes the samples so many times into a folder. */
    static Path in(Path folder, int times) {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            Files.createDirectories(folder);
            for (int i = 0; i < times; i++) {
                for (Path sample : samples) {
                    Files.writeString(
                            folder.resolve(i + "-" + sample.getFileName()), later(Files.readString(sample), i));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static String later(String report, int times) {
        Matcher published = PUBLISHED.matcher(report);
        String moved = published.replaceFirst(
                found -> "published: " + LocalDate.parse(found.group(1)).plusDays((long) times * DAYS_APART));
        return moved + "\n(" + times + ")\n";
    }
}
