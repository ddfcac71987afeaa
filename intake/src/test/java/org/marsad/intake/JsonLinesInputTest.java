package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Taking.accepted;
import static org.marsad.intake.Taking.ids;
import static org.marsad.intake.Taking.kinds;
import static org.marsad.intake.Taking.refused;
import static org.marsad.intake.Taking.take;
import static org.marsad.intake.Taking.takeStandardInput;
import static org.marsad.intake.Taking.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.intake.Taken.Accepted;
import org.marsad.model.DataIssue;
import org.marsad.model.Language;

class JsonLinesInputTest {
    private static final String LINES = """
            {"id":"r1","title":"قتلى","published":"2024-09-18","language":"ar","text":"قُتل عشرة.","more":{"a":[1,2]}}

            {"id":7,"title":null,"published":"2024-09","language":"fr","text":"Dix morts \\ud83d\\udd4a."}
            {"published":"2024-09-01","text":"Ten killed."}
            """;

    @TempDir
    Path folder;

    @Test
    void readsOneReportALine() throws IOException {
        List<Taken> taken = take(write(folder, "feed.jsonl", LINES));
        assertThat(ids(taken)).containsExactly("r1", "7", "feed-4");
        assertThat(kinds(taken)).isEmpty();
        assertThat(((Accepted) taken.get(0)).report()).satisfies(report -> {
            assertThat(report.title()).isEqualTo("قتلى");
            assertThat(report.language()).isEqualTo(Language.AR);
            assertThat(report.published().iso()).isEqualTo("2024-09-18");
            assertThat(report.text()).isEqualTo("قُتل عشرة.");
        });
        assertThat(((Accepted) taken.get(1)).report().text()).isEqualTo("Dix morts 🕊.");
    }

    @Test
    void readsAllOtherLinesWhenSomeAreBroken() throws IOException {
        String lines =
                LINES + "{\"id\":\"cut\",\"text\":\"Ten\n[1]\n{\"id\":\"empty\",\"text\":\"\"}\n{\"id\":\"none\"}\n"
                        + "{\"text\":\"a\"} {\"text\":\"b\"}\n" + LINES;
        List<Taken> taken = take(write(folder, "a.jsonl", lines));
        assertThat(ids(taken)).containsExactly("r1", "7", "a-4", "r1-2", "7-2", "a-13");
        assertThat(kinds(taken)).containsExactly("bad-json", "bad-json", "empty", "bad-json", "bad-json");
        assertThat(taken)
                .flatExtracting(Taken::issues)
                .extracting(DataIssue::message)
                .anySatisfy(message -> assertThat(message).contains("a.jsonl, line 5"));
    }

    @Test
    void isRecognisedByItsContent() throws IOException {
        assertThat(ids(takeStandardInput(LINES.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("r1", "7", "stdin-4");
        assertThat(refused(write(folder, "pretty.json", "{\n \"id\": \"r\"\n}")).message())
                .contains("jq -c");
    }

    @Test
    void replacesHalfASurrogatePairAndNul() throws IOException {
        Accepted accepted = accepted(write(
                folder, "a.jsonl", "{\"id\":\"a\",\"published\":\"2024-01-01\",\"text\":\"a\\ud83d b\\u0000 c\"}"));
        assertThat(accepted.report().text()).isEqualTo("a\uFFFD b\uFFFD c");
        assertThat(accepted.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.kind()).isEqualTo("broken-characters"));
    }

    @Test
    void passesOverALineBeyondTheLimitWithoutHoldingIt() throws IOException {
        byte[] start = "{\"id\":\"big\",\"text\":\"".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("big.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start);
            byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 50; i++) {
                out.write(block);
            }
            out.write("\"}\n{\"id\":\"next\",\"published\":\"2024-01-01\",\"text\":\"Ten.\"}\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        List<Taken> taken = take(file);
        assertThat(ids(taken)).containsExactly("next");
        assertThat(kinds(taken)).containsExactly("too-long");
    }

    @Test
    void readsWhatIsPackedWithGzip() throws IOException {
        assertThat(ids(take(write(folder, "feed.jsonl.gz", gzip(LINES.getBytes(StandardCharsets.UTF_8))))))
                .containsExactly("r1", "7", "feed-4");
        Accepted text = accepted(write(
                folder, "a.txt.gz", gzip("published: 2024-01-01\n\nTen killed.".getBytes(StandardCharsets.UTF_8))));
        assertThat(text.report().id()).isEqualTo("a");
        assertThat(text.report().text()).isEqualTo("Ten killed.");
    }

    @Test
    void refusesBrokenAndNestedArchives() throws IOException {
        byte[] packed = gzip(LINES.repeat(100).getBytes(StandardCharsets.UTF_8));
        assertThat(refused(write(folder, "twice.gz", gzip(gzip(packed)))).kind())
                .isEqualTo("packed-twice");
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);
        List<Taken> taken = take(write(folder, "cut.jsonl.gz", cut));
        assertThat(ids(taken)).contains("r1");
        assertThat(kinds(taken)).as(taken.toString()).endsWith("broken-gzip");
    }

    @Test
    void unpacksABombOnlyAsFarAsTheLimitsAllow() throws IOException {
        Path bomb = folder.resolve("bomb.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 60; i++) {
                out.write(block);
            }
        }
        Accepted accepted = accepted(bomb);
        assertThat(accepted.report().text()).hasSize(Limits.TEXT);
        assertThat(accepted.issues()).extracting(DataIssue::kind).contains("too-long");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
