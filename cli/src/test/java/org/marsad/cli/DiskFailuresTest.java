package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, quotas that are used up, files and folders that may not be written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledOnOs(OS.LINUX)
@Tag("failures")
class DiskFailuresTest {
    /** Root may write what it likes; without these capabilities it is held to permissions like everybody else. */
    private static final List<String> LIKE_EVERYBODY =
            List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");

    private Path folder;
    private Path many;
    private Set<String> texts;
    private Path few;
    private Path good;

    @BeforeAll
    void writeALedger(@TempDir Path temporary) {
        folder = temporary;
        many = Corpus.in(folder.resolve("many"), 8);
        few = Corpus.in(folder.resolve("few"), 1);
        good = folder.resolve("good.db");
        Ran.here("ingest", few.toString(), "--store", good.toString()).isDone();
        String alone = folder.resolve("alone.db").toString();
        Ran.here("ingest", many.toString(), "--store", alone).isDone();
        texts = Stores.texts(alone);
    }

    private Path newFolder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    /** A copy of the good store, alone in a folder. */
    private Path copyIn(Path folder) throws IOException {
        return Files.copy(good, folder.resolve("copy.db"));
    }

    /** What lies on a disk that only programs inside see, where the test sees it. */
    private String outside(OwnMounts mounts, Path disk, String name) throws IOException {
        Path copies = newFolder(name);
        try (Stream<Path> files = Files.list(mounts.file(disk))) {
            for (Path file : files.toList()) {
                Files.copy(file, copies.resolve(file.getFileName().toString()));
            }
        }
        return copies.resolve("marsad.db").toString();
    }

    @Test
    void aDiskThatIsFullKeepsWhatItHasAndTheNextRunFinishes() throws IOException {
        Path disk = newFolder("disk");
        String store = disk.resolve("marsad.db").toString();
        try (OwnMounts mounts = OwnMounts.with("mount -t tmpfs -o size=3m none " + disk)) {
            MarsadProcess ingest = MarsadProcess.start(
                    mounts.inside(), List.of("-Dmarsad.ingest.batch=16"), "ingest", many.toString(), "--store", store);
            Ran.of(ingest).isRefused(store, "the disk is full", "What was kept before is safe; free some space");
            String left = outside(mounts, disk, "left");
            Set<String> kept = Stores.texts(left);
            assertThat(kept).isNotEmpty().isNotEqualTo(texts);
            assertThat(texts).containsAll(kept);
            assertThat(Stores.flaws(left)).isEmpty();

            Ran.within(
                            mounts.inside(),
                            "ingest",
                            many.toString(),
                            "--store",
                            disk.resolve("new.db").toString())
                    .isRefused(disk.toString(), "the disk is full");

            mounts.run("mount -o remount,size=64m " + disk);
            Ran.within(mounts.inside(), "ingest", many.toString(), "--store", store)
                    .isDone();
            String whole = outside(mounts, disk, "whole");
            assertThat(Stores.texts(whole)).isEqualTo(texts);
            assertThat(Stores.flaws(whole)).isEmpty();
        }
    }

    @Test
    void aFileThatMayNotGrowKeepsWhatItHasAndTheNextRunFinishes() {
        String store = folder.resolve("quota.db").toString();

        Ran.within(
                        List.of("bash", "-c", "ulimit -f 2000; exec \"$@\"", "marsad"),
                        "ingest",
                        many.toString(),
                        "--store",
                        store)
                .isRefused(store, "Maybe the disk is full", "was kept before is safe");
        assertThat(Stores.flaws(store)).isEmpty();

        Ran.here("ingest", many.toString(), "--store", store).isDone();
        assertThat(Stores.texts(store)).isEqualTo(texts);
        assertThat(Stores.flaws(store)).isEmpty();
    }

    @Test
    void aFileThatMayNotBeWrittenIsLeftAsItIsAndTheNextRunFinishes() throws IOException {
        Path store = copyIn(newFolder("file"));
        assertThat(store.toFile().setWritable(false)).isTrue();
        List<String> before = likeEverybody(store);

        Ran.within(before, "ingest", many.toString(), "--store", store.toString())
                .isRefused(store.toString(), "may not be written", "permissions");
        assertThat(Ran.within(before, "verify", "--store", store.toString()).code())
                .isZero();
        assertThat(store).hasSameBinaryContentAs(good);

        assertThat(store.toFile().setWritable(true)).isTrue();
        finishes(store);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefusedAndTheNextRunFinishes() throws IOException {
        Path readOnly = newFolder("folder");
        Path store = copyIn(readOnly);
        assertThat(readOnly.toFile().setWritable(false)).isTrue();
        try {
            List<String> before = likeEverybody(readOnly);
            Ran.within(before, "ingest", many.toString(), "--store", store.toString())
                    .isRefused(store.toString(), "may not be written");
            assertThat(store).hasSameBinaryContentAs(good);
        } finally {
            assertThat(readOnly.toFile().setWritable(true)).isTrue();
        }
        finishes(store);
    }

    @Test
    void aDiskThatMayNotBeWrittenIsRefused() throws IOException {
        Path disk = newFolder("read-only");
        Path store = copyIn(disk);
        String mount = "mount --bind " + disk + " " + disk + " && mount -o remount,ro,bind " + disk;
        try (OwnMounts mounts = OwnMounts.with(mount)) {
            for (String command : List.of("ingest", "verify")) {
                List<String> words = command.equals("ingest") ? List.of(command, many.toString()) : List.of(command);
                String[] all = Stream.concat(words.stream(), Stream.of("--store", store.toString()))
                        .toArray(String[]::new);
                Ran.within(mounts.inside(), all).isRefused(store.toString(), "cannot be opened", "may not be written");
            }
            Path made = disk.resolve("below").resolve("new.db");
            Ran.within(mounts.inside(), "ingest", few.toString(), "--store", made.toString())
                    .isRefused(made.toString(), "cannot be made");
        }
        assertThat(store).hasSameBinaryContentAs(good);
        finishes(store);
    }

    @Test
    void aStoreMountedReadOnlyIsReadAndNotWritten() throws IOException {
        Path store = copyIn(newFolder("mounted"));
        String mount = "mount --bind " + store + " " + store + " && mount -o remount,ro,bind " + store;
        try (OwnMounts mounts = OwnMounts.with(mount)) {
            Ran.within(mounts.inside(), "ingest", many.toString(), "--store", store.toString())
                    .isRefused(store.toString(), "may not be written");
            assertThat(Ran.within(mounts.inside(), "verify", "--store", store.toString())
                            .code())
                    .isZero();
        }
        finishes(store);
    }

    private void finishes(Path store) {
        Ran.here("ingest", many.toString(), "--store", store.toString()).isDone();
        assertThat(Stores.texts(store.toString())).containsAll(texts);
        assertThat(Stores.flaws(store.toString())).isEmpty();
    }

    /** Words before a command that may not write to a path; skips the test where there are none. */
    private static List<String> likeEverybody(Path path) {
        for (List<String> before : List.of(List.<String>of(), LIKE_EVERYBODY)) {
            List<String> command = Stream.concat(before.stream(), Stream.of("test", "!", "-w", path.toString()))
                    .toList();
            try {
                if (new ProcessBuilder(command).start().waitFor() == 0) {
                    return before;
                }
            } catch (IOException e) {
                // There is no such program here.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return Assumptions.abort("whoever may write everything, and has no setpriv, cannot try this");
    }
}
