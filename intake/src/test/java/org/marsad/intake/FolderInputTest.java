package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.marsad.intake.Taking.ids;
import static org.marsad.intake.Taking.kinds;
import static org.marsad.intake.Taking.refused;
import static org.marsad.intake.Taking.take;
import static org.marsad.intake.Taking.takeStandardInput;
import static org.marsad.intake.Taking.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;

class FolderInputTest {
    private static final String TEXT = "published: 2024-01-01\n\nGunmen attacked Ansongo.";

    @TempDir
    Path folder;

    @Test
    void readsAFolderByNameWithAllThatIsBelowAndKeepsTheOrderOfThePaths() throws IOException {
        write(folder, "x/b.txt", TEXT);
        write(folder, "x/a.txt", TEXT);
        write(folder, "x/aa/deep/z.txt", TEXT);
        write(folder, "x/.hidden", TEXT);
        write(folder, "first.txt", TEXT);
        List<Taken> taken = take(folder.resolve("first.txt"), folder.resolve("x"));
        assertThat(ids(taken)).containsExactly("first", "a", "z", "b");
        assertThat(kinds(taken)).isEmpty();
    }

    @Test
    void takesAFoldersOwnDescriptionForNoReport() throws IOException {
        write(folder, "a.txt", TEXT);
        write(folder, "README.md", "# Reports of January");
        write(folder, "readme-of-the-ministry.txt", TEXT);
        assertThat(ids(take(folder))).containsExactly("a", "readme-of-the-ministry");
    }

    @Test
    void givesReportsOfTheSameNameIdsOfTheirOwn() throws IOException {
        write(folder, "1/r.txt", TEXT);
        write(folder, "2/r.txt", TEXT);
        write(folder, "3/r.txt", TEXT);
        write(folder, "4/r-2.txt", TEXT);
        assertThat(ids(take(folder))).containsExactly("r", "r-2", "r-3", "r-2-2");
    }

    @Test
    void readsStandardInputOnceAndInItsPlaceAmongThePaths() throws IOException {
        Path file = write(folder, "a.txt", TEXT);
        InputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        try (Stream<Taken> stream = Intake.with(Defaults.NONE).take(List.of("-", file.toString(), "-"), in)) {
            List<Taken> taken = stream.toList();
            assertThat(ids(taken)).containsExactly("stdin", "a");
            assertThat(kinds(taken)).containsExactly("given-twice");
        }
        assertThat(kinds(takeStandardInput(new byte[0]))).containsExactly("empty");
    }

    @Test
    void opensNothingBeforeItsTurn() throws IOException {
        Path first = write(folder, "a.txt", TEXT);
        Path second = write(folder, "b.txt", TEXT);
        try (Stream<Taken> stream = Intake.with(Defaults.NONE)
                .take(List.of(first.toString(), second.toString()), InputStream.nullInputStream())) {
            var taken = stream.iterator();
            assertThat(taken.next()).isInstanceOf(Taken.Accepted.class);
            Files.delete(second);
            assertThat(taken.next().issues())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.kind()).isEqualTo("not-found"));
        }
    }

    @Test
    void readsEverythingElseWhenSomeFilesAreMissingBrokenOrForbidden() throws IOException {
        write(folder, "a.txt", TEXT);
        write(folder, "empty.txt", "");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("nowhere.txt"));
        Files.createSymbolicLink(folder.resolve("me"), folder.resolve("me"));
        write(folder, "z.txt", TEXT);
        List<Taken> taken = take(folder, folder.resolve("missing.txt"));
        assertThat(ids(taken)).containsExactly("a", "z");
        assertThat(kinds(taken)).containsExactly("empty", "broken-link", "broken-link", "not-found");
        assertThat(taken)
                .flatExtracting(Taken::issues)
                .extracting(DataIssue::severity)
                .containsOnly(Severity.UNREADABLE);
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        Path file = write(folder, "a.txt", TEXT);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("this user may read everything").isFalse();
        assertThat(refused(file)).satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo("no-permission");
            assertThat(issue.message()).contains("chmod");
        });
    }

    @Test
    void doesNotGoRoundInALoopOfFolders() throws IOException {
        write(folder, "x/a.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("x/loop"), folder.resolve("x"));
        List<Taken> taken = take(folder);
        assertThat(ids(taken)).containsExactly("a");
        assertThat(taken).flatExtracting(Taken::issues).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo("folder-loop");
            assertThat(issue.severity()).isEqualTo(Severity.NOTE);
        });
    }

    @Test
    void namesAnEmptyFolderAndFoldersTooDeep() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(refused(folder.resolve("empty")).kind()).isEqualTo("empty");
        String deep = "d/".repeat(Limits.FOLDER_DEPTH + 1);
        write(folder, "deep/" + deep + "a.txt", TEXT);
        assertThat(refused(folder.resolve("deep")).kind()).isEqualTo("too-deep");
    }

    @Test
    void passesOverWhatLiesBesideSavedPagesAndSaysSo() throws IOException {
        write(folder, "a.txt", TEXT);
        write(folder, "a_files/style.css", "p {}");
        write(folder, "a_files/logo.png", "x");
        List<Taken> taken = take(folder);
        assertThat(ids(taken)).containsExactly("a");
        assertThat(taken).flatExtracting(Taken::issues).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.NOTE);
            assertThat(issue.message()).contains("2").contains("logo.png");
        });
    }

    @Test
    void countsTheBytesThatLieBelowItsPaths() throws IOException {
        write(folder, "a.txt", TEXT);
        write(folder, "x/b.txt", TEXT);
        assertThat(Intake.bytes(List.of(folder.toString(), "-", "missing"))).isEqualTo(2L * TEXT.length());
    }
}
