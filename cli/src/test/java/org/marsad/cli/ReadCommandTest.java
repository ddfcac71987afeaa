package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String REPORT =
            "published: 2024-09-18\nlanguage: fr\n\nDix personnes ont été tuées à Ansongo.";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void writeAReport() throws IOException {
        good = Files.writeString(folder.resolve("good.txt"), REPORT);
    }

    private int read(Object... args) {
        String[] words = Stream.concat(Stream.of("read"), Arrays.stream(args).map(Object::toString))
                .toArray(String[]::new);
        return Marsad.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    @Test
    void printsOneLineOfJsonForEachReportAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("other.txt"), REPORT);
        assertThat(read("--format", "json", folder)).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"version\":1,\"report\":{\"id\":"));
        assertThat(lines.get(0)).contains("\"id\":\"good\"");
        assertThat(lines.get(1)).contains("\"id\":\"other\"");
        assertThat(err.toString()).contains("2 reports read");
    }

    @Test
    void printsATableUnlessToldOtherwise() {
        assertThat(read(good)).isZero();
        assertThat(out.toString()).startsWith("good\n  2024-09-18 · fr\n");
    }

    @Test
    void printsCsvWithItsHeading() {
        assertThat(read("--format", "CSV", good)).isZero();
        assertThat(out.toString()).startsWith("report,title,source,published,language,event,");
    }

    @Test
    void endsWithThreeWhenSomeCouldNotBeReadAndReadsTheOthers() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(read("--format", "json", folder, folder.resolve("missing.txt")))
                .isEqualTo(3);
        assertThat(out.toString()).contains("\"id\":\"good\"");
        assertThat(err.toString()).contains("empty.txt is empty", "missing.txt", "2 inputs could not be read");
    }

    @Test
    void endsWithThreeWhenOneWasReadOnlyInPart() throws IOException {
        Files.write(folder.resolve("old.txt"), REPORT.getBytes(Charset.forName("windows-1252")));
        assertThat(read("--format", "json", folder)).isEqualTo(3);
        assertThat(out.toString()).contains("été tuées", "guessed-encoding");
        assertThat(err.toString()).contains("old: read as windows-1252", "1 of them in part");
    }

    @Test
    void endsWithOneWhenNoneCouldBeRead() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(read(empty)).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void endsWithTwoOnWrongUse() {
        assertThat(read("no/such/report")).isEqualTo(2);
        assertThat(read("--published", "yesterday", good)).isEqualTo(2);
        assertThat(read("--language", "es", good)).isEqualTo(2);
        assertThat(read("--format", "xml", good)).isEqualTo(2);
        assertThat(read("--format", "json", "--explain", good)).isEqualTo(2);
        assertThat(read("-o", folder, good)).isEqualTo(2);
        assertThat(read()).isEqualTo(2);
        assertThat(err.toString()).contains("no/such/report", "yesterday", "es", "xml", "--explain");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesToAFileAndSaysNothingWhenToldSo() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        Path file = folder.resolve("out.jsonl");
        assertThat(read(
                        "--format",
                        "json",
                        "--quiet",
                        "-o",
                        file,
                        folder.resolve("good.txt"),
                        folder.resolve("empty.txt")))
                .isEqualTo(3);
        assertThat(Files.readString(file)).contains("\"id\":\"good\"").endsWith("}\n");
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void givesReportsTheDateAndLanguageThatTheyLack() throws IOException {
        Path bare = Files.writeString(folder.resolve("bare.txt"), "Dix personnes ont été tuées.");
        assertThat(read("--format", "json", "--published", "2020-05", "--language", "fr", bare))
                .isZero();
        assertThat(out.toString()).contains("\"published\":\"2020-05\",\"language\":\"fr\"");
    }

    @Test
    void readsManyReportsInTheirOrder() throws IOException {
        for (int i = 100; i < 200; i++) {
            Files.writeString(folder.resolve("r" + i + ".txt"), REPORT);
        }
        assertThat(read("--format", "json", folder)).isZero();
        assertThat(out.toString().lines().map(line -> line.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1")))
                .hasSize(101)
                .isSorted();
    }
}
