package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String REPORT = "source: Invented Wire\npublished: 2024-09-18\nlanguage: en\n\n"
            + "JNIM fighters attacked an army position near Bankass on Tuesday, killing 12 soldiers, the army said.\n";

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void keepAReport() throws IOException {
        Path report = folder.resolve("invented-2024-09-18.txt");
        Files.writeString(report, REPORT);
        assertThat(run("ingest", "--store", store(), report.toString())).isZero();
    }

    @Test
    void writesTheEventsOfAnAreaAndTime() {
        assertThat(export("jsonl", "internal", "--area", "MLI/Mopti", "--from", "2024-09-01"))
                .isZero();
        assertThat(out.lines()).isNotEmpty().allSatisfy(line -> assertThat(line).startsWith("{\"id\":"));
        assertThat(err).contains("events written");
        assertThat(export("jsonl", "internal", "--area", "Niger")).isZero();
        assertThat(out).isEmpty();
        assertThat(export("jsonl", "internal", "--to", "2024-09-01")).isZero();
        assertThat(out).isEmpty();
    }

    @Test
    void writesAFileInEveryFormatAndLeavesNothingBesideIt() throws IOException {
        for (String format : List.of("jsonl", "acled-csv", "ged-csv", "hxl-csv", "geojson")) {
            Path file = folder.resolve("out." + format);
            assertThat(export(format, "partner", "-o", file.toString())).isZero();
            assertThat(file).as(format).isNotEmptyFile();
            assertThat(Files.readString(file)).doesNotContain("invented-2024", "JNIM fighters");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
        assertThat(out).isEmpty();
    }

    @Test
    void outletsAreNamedInTheirColumnsButNotInPublic() {
        for (String format : List.of("acled-csv", "ged-csv", "hxl-csv", "geojson")) {
            assertThat(export(format, "partner")).isZero();
            assertThat(out).as(format).contains("Invented Wire");
            assertThat(export(format, "public", "--publish-on", "2024-12-20", "--leave-out"))
                    .isIn(0, 3);
            assertThat(out).as(format).isNotEmpty().doesNotContain("Invented Wire");
        }
    }

    @Test
    void thePublicProfileRefusesYoungEventsByNameAndWritesNothing() {
        Path file = folder.resolve("public.jsonl");
        assertThat(export("jsonl", "public", "--publish-on", "2024-09-20", "-o", file.toString()))
                .isEqualTo(ExitCodes.NONE_READ);
        assertThat(file).doesNotExist();
        assertThat(err)
                .contains("public events are at least 7 days old; its last day is 2024-09-17")
                .contains("nothing was written: profile public refuses");
    }

    @Test
    void thePublicProfileShowsOldEventsBlurred() {
        assertThat(export("jsonl", "public", "--publish-on", "2024-12-20", "--leave-out"))
                .isIn(0, 3);
        assertThat(out)
                .contains("\"name\":\"Bankass\"")
                .doesNotContain("JNIM fighters")
                .doesNotContain("\"exact\"");
    }

    @Test
    void saysWhatIsWrongWithACommand() {
        assertThat(export("xml", "internal")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err).contains("--format is xml, but must be one of jsonl, acled-csv");
        assertThat(export("jsonl", "everybody")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run("export", "--store", store(), "--format", "jsonl")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err).contains("--profile");
        assertThat(export("jsonl", "internal", "--area", "Atlantis")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err).contains("--area is Atlantis, which is no country");
        assertThat(export("jsonl", "internal", "--from", "2024-09-20", "--to", "2024-09-01"))
                .isEqualTo(ExitCodes.WRONG_USE);
        assertThat(export("jsonl", "internal", "-o", folder.toString())).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run(
                        "export",
                        "--store",
                        folder.resolve("none.db").toString(),
                        "--format",
                        "jsonl",
                        "--profile",
                        "internal"))
                .isEqualTo(ExitCodes.NONE_READ);
        assertThat(err).contains("does not exist");
    }

    private int export(String format, String profile, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("export", "--store", store(), "--format", format, "--profile", profile));
        arguments.addAll(Arrays.asList(more));
        return run(arguments.toArray(String[]::new));
    }

    private String store() {
        return folder.resolve("ledger.db").toString();
    }

    private int run(String... arguments) {
        StringWriter toOut = new StringWriter();
        StringWriter toErr = new StringWriter();
        int code = Marsad.run(new PrintWriter(toOut, true), new PrintWriter(toErr, true), arguments);
        out = toOut.toString();
        err = toErr.toString();
        return code;
    }
}
