package org.marsad.fuzzing;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Replays what the fuzzer has found: each file once made the program fail. */
class FindingsTest {
    private static final Path FINDINGS = Path.of("src/test/resources/org/marsad/fuzzing/findings");

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "Text", TextTarget::fuzzerTestOneInput,
            "Html", HtmlTarget::fuzzerTestOneInput,
            "Pdf", PdfTarget::fuzzerTestOneInput,
            "Feed", FeedTarget::fuzzerTestOneInput,
            "JsonLines", JsonLinesTarget::fuzzerTestOneInput,
            "Reader", ReaderTarget::fuzzerTestOneInput);

    @TestFactory
    Stream<DynamicTest> everyFindingStaysFixed() throws IOException {
        try (Stream<Path> files = Files.walk(FINDINGS)) {
            List<Path> findings = files.filter(Files::isRegularFile)
                    .filter(file -> TARGETS.containsKey(target(file)))
                    .sorted()
                    .toList();
            return findings.stream()
                    .map(file ->
                            DynamicTest.dynamicTest(FINDINGS.relativize(file).toString(), () -> replay(file)));
        }
    }

    private static String target(Path finding) {
        return finding.getParent().getFileName().toString();
    }

    private static void replay(Path finding) {
        try {
            TARGETS.get(target(finding)).accept(Files.readAllBytes(finding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyTargetTakesAnInputThatIsWell() {
        byte[] text = "Ten people were killed in Ansongo on Tuesday.".getBytes(StandardCharsets.UTF_8);
        TARGETS.forEach((name, target) ->
                assertThatCode(() -> target.accept(text)).as(name).doesNotThrowAnyException());
    }
}
