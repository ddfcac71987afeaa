package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.evaluation.input.SplitIndex;

/** What is printed of our own readings equals what the reference scorers print, where they and python3 are at hand. */
class ReferenceFiguresTest {
    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void findTheReferenceScorers() throws Exception {
        Path project = Path.of("").toAbsolutePath();
        while (!Files.exists(project.resolve("evaluation/pom.xml"))) {
            project = project.getParent();
        }
        data = project.resolveSibling("shared").resolve("data");
        assumeTrue(Files.exists(data.resolve("gold/score.py")), "skipped: ../shared/data is not here");
        assumeTrue(pythonIsInstalled(), "skipped: python3 is not installed");
    }

    @Test
    void ourReadingsOfTheDevReportsScoreAsTheReferenceSays() throws Exception {
        Path keys = Files.createDirectory(folder.resolve("keys"));
        Set<String> dev = SplitIndex.ids(data.resolve("gold/INDEX.tsv"), "dev");
        List<String> read = new ArrayList<>(List.of("read", "--format", "json"));
        for (String id : dev) {
            Files.copy(data.resolve("gold/keys").resolve(id + ".json"), keys.resolve(id + ".json"));
            read.add(data.resolve("gold/reports").resolve(id + ".txt").toString());
        }
        Path readings = Files.writeString(folder.resolve("readings.jsonl"), marsad(read));
        String reference = python(data.resolve("gold/score.py"), keys, readings);
        assertThat(reference).contains("all   39");
        assertThat(marsad(List.of(
                        "evaluate",
                        keys.toString(),
                        data.resolve("gold/reports").toString())))
                .isEqualTo(reference);
        assertThat(marsad(List.of("evaluate", keys.toString(), "--predictions", readings.toString())))
                .isEqualTo(reference);
    }

    @Test
    void ourReadingOfTheSeedReportScoresAsTheReferenceSays() throws Exception {
        Path key = data.resolve("seed/key.json");
        Path report = data.resolve("seed/report.txt");
        Path reading = Files.writeString(
                folder.resolve("reading.json"), marsad(List.of("read", "--format", "json", report.toString())));
        assertThat(marsad(List.of("evaluate", "--seed", key.toString(), report.toString(), "--missing")))
                .isEqualTo(python(data.resolve("seed/score.py"), reading, "--missing"))
                .startsWith("seed: required 57,");
    }

    private static String marsad(List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Marsad.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        assertThat(code).as("%s: %s", words, err).isZero();
        return out.toString();
    }

    private static String python(Path script, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("exit code of %s: %s", command, output).isZero();
        return output;
    }

    private static boolean pythonIsInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
