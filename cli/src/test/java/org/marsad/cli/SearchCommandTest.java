package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    private static final Path SAMPLES = Path.of("").toAbsolutePath().getParent().resolve("samples");

    @TempDir
    static Path folder;

    private static String store;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void ingestTheSamples() {
        store = folder.resolve("marsad.db").toString();
        PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
        assertThat(Marsad.run(nowhere, nowhere, "ingest", "--quiet", SAMPLES.toString(), "--store", store))
                .isIn(0, 3);
    }

    private int run(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "search";
        all[1] = "--store";
        all[2] = store;
        System.arraycopy(words, 0, all, 3, words.length);
        return Marsad.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    @Test
    void aPlaceIsFoundInAllScriptsWithItsNamesMarked() {
        assertThat(run("تنبكتو", "--limit", "50")).isZero();
        assertThat(out.toString())
                .contains("[Timbuktu]", "[Tombouctou]", "تنبكتو]", "2023-09-30 · UN situation note · en");
        assertThat(err.toString()).contains("was looked for under all names of Timbuktu", " reports");
    }

    @Test
    void rightToLeftLinesAreKeptFromUpsettingTheOthers() {
        assertThat(run("بامبا", "--limit", "50")).isZero();
        assertThat(out.toString().lines().filter(line -> line.contains("[بامبا]")))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.strip()).startsWith("\u2068").endsWith("\u2069"));
    }

    @Test
    void jsonHasOneReportALineWithItsEvents() {
        assertThat(run("\"passenger boat\" Bamba", "--format", "json")).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("{\"report\":\"en04\"")))
                .singleElement()
                .asString()
                .contains(
                        "\"published\":\"2023-09-30\"",
                        "\"language\":\"en\"",
                        "\"marks\":[[",
                        "\"events\":[{\"id\":\"",
                        "\"place\":\"Timbuktu\"")
                .endsWith("]}");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void areaDaysAndNumberNarrowTheSearch() {
        assertThat(run("JNIM", "--from", "2023-09-30", "--to", "2023-09-30")).isZero();
        assertThat(out.toString()).startsWith("en04").doesNotContain("fr18");
        out.getBuffer().setLength(0);
        assertThat(run("JNIM", "--limit", "1")).isZero();
        assertThat(err.toString()).contains("1 report; there are more, see --limit");
        assertThat(run("JNIM", "--area", "Nowhere")).isEqualTo(2);
    }

    @Test
    void whatIsNotFoundMayBeSpeltOtherwise() {
        assertThat(run("Tessalite")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("0 reports", "Did you mean Tessalit?", "private persons");
    }

    @Test
    void whatCannotBeSearchedIsWrongUse() {
        assertThat(run("***")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("x", "--limit", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("no letter and no digit", "Words are missing", "--limit is 0");
    }
}
