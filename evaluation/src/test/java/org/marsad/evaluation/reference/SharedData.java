package org.marsad.evaluation.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.marsad.evaluation.input.SplitIndex;

/** The development data beside the project, where somebody has it; tests without it are skipped. */
final class SharedData {
    private SharedData() {}

    static Path folder(String name) {
        Path project = Path.of("").toAbsolutePath();
        while (project != null && !Files.exists(project.resolve("evaluation/pom.xml"))) {
            project = project.getParent();
        }
        Path shared = project == null ? Path.of("shared") : project.resolveSibling("shared");
        Path folder = shared.resolve("data").resolve(name);
        assumeTrue(Files.isDirectory(folder), "skipped: ../shared/data/" + name + " is not here");
        return folder;
    }

    /** Copies the keys of the dev split, and no other, so that the reference scorer opens no other either. */
    static Path copyDevKeys(Path to) throws IOException {
        Path gold = folder("gold");
        Files.createDirectories(to);
        for (String id : devIds()) {
            Files.copy(gold.resolve("keys").resolve(id + ".json"), to.resolve(id + ".json"));
        }
        return to;
    }

    static List<String> devIds() {
        return SplitIndex.ids(folder("gold").resolve("INDEX.tsv"), "dev").stream()
                .sorted()
                .toList();
    }
}
