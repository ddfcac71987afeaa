package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the project lead where they say. */
class DocumentationTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path dir : List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("docs/decisions"), ROOT.resolve("samples"))) {
            try (Stream<Path> files = Files.list(dir)) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFileThatExists(Path page) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher links = LINK.matcher(Files.readString(page));
        while (links.find()) {
            String target = links.group(1);
            if (!target.contains("://") && !Files.exists(page.resolveSibling(target))) {
                broken.add(target);
            }
        }
        assertThat(broken).as("links of %s to nowhere", ROOT.relativize(page)).isEmpty();
    }

    @Test
    void architectureLinksTheClassesOfEveryRoomThatReadsAReport() throws IOException {
        assertThat(Files.readString(ROOT.resolve("ARCHITECTURE.md")))
                .contains(
                        "](cli/src/main/",
                        "](intake/src/main/",
                        "](reading/src/main/",
                        "](region/src/main/",
                        "](model/src/main/");
    }

    @Test
    void theLicenceIsWhole() throws IOException {
        assertThat(Files.readString(ROOT.resolve("LICENSE")))
                .contains(
                        "Apache License",
                        "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
                        "END OF TERMS AND CONDITIONS");
    }
}
