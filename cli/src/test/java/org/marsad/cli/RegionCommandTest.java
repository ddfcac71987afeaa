package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.model.Place;
import org.marsad.region.RegionPack;

class RegionCommandTest {
    private static final String LINE = "1\tKounsoum\tKounsoum\t\t15.532\t0.5667\tP\tPPL\tML\t\t09\t0901\t\t\t0\t\t250"
            + "\tAfrica/Bamako\t2021-01-01\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... args) {
        String[] words = java.util.Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        return Marsad.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    @Test
    void thePackThatShipsIsSound() {
        assertThat(run("region", "check")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("the pack is sound");
    }

    @Test
    void problemsGoToStandardOutputAndGiveExitCodeOne() throws IOException {
        Files.writeString(folder.resolve("actors.tsv"), "id\tnames\n");
        assertThat(run("region", "check", folder)).isEqualTo(1);
        assertThat(out.toString())
                .contains("actors.tsv:1 name: is missing from the header. Maybe it is the one called \"names\".")
                .contains("places.tsv: is missing.");
    }

    @Test
    void aFolderThatDoesNotExistIsWrongUse() {
        assertThat(run("region", "check", folder.resolve("no"))).isEqualTo(2);
        assertThat(run("region", "build", "--from", folder.resolve("no"))).isEqualTo(2);
        assertThat(run("region")).isEqualTo(2);
        assertThat(err.toString()).contains("which is not a folder", "A command is missing: check or build.");
    }

    @Test
    void aGazetteerIsBuiltUnderHomeAndFoundThere() throws IOException {
        Files.writeString(folder.resolve("ML.txt"), LINE + "a broken line\n");
        Path home = folder.resolve("home");
        assertThat(run("region", "build", "--from", folder, "--home", home)).isZero();
        assertThat(out.toString()).contains("1 places in " + home);
        assertThat(err.toString()).contains("left out: 1 × must have 19 cells, but had 1, first ML.txt:2");
        try (var gazetteer = RegionPack.gazetteer(home.resolve("gazetteer-1.idx"))) {
            assertThat(gazetteer.named("kounsoum")).extracting(Place::admin1).containsExactly("Gao");
        }
    }

    @Test
    void aFolderWithoutDumpsBuildsNothing() throws IOException {
        Files.writeString(folder.resolve("readme.txt"), "Nothing here.\n");
        assertThat(run("region", "build", "--from", folder, "--home", folder.resolve("home")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Maybe the dumps are still zipped.");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void readingGoesOnWithoutAGazetteerThatIsBroken() throws IOException {
        Files.writeString(folder.resolve("gazetteer-1.idx"), "not an index");
        Files.writeString(folder.resolve("report.txt"), "The weather in Bamako was fine on Monday.\n");
        assertThat(run(
                        "read",
                        "--home",
                        folder,
                        "--language",
                        "en",
                        "--published",
                        "2024-09-18",
                        folder.resolve("report.txt")))
                .isZero();
        assertThat(err.toString()).contains("reading without the gazetteer", "Maybe build it again");
    }

    @Test
    void theCacheFolderIsTheUsers() {
        Map<String, String> user = Map.of("os.name", "Linux", "user.home", "/home/u");
        assertThat(Home.ofUser(Map.of(), user::get)).isEqualTo(Path.of("/home/u/.cache/marsad"));
        assertThat(Home.ofUser(Map.of("XDG_CACHE_HOME", "/x"), user::get)).isEqualTo(Path.of("/x/marsad"));
        assertThat(Home.ofUser(Map.of("XDG_CACHE_HOME", "x"), user::get)).isEqualTo(Path.of("/home/u/.cache/marsad"));
        Map<String, String> mac = Map.of("os.name", "Mac OS X", "user.home", "/Users/u");
        assertThat(Home.ofUser(Map.of(), mac::get)).isEqualTo(Path.of("/Users/u/Library/Caches/marsad"));
    }
}
