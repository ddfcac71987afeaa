package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.desk.RunningDesk;

/** Files that are small to send and grow when they are opened, or lead elsewhere. */
class BombsTest {
    private static final int MANY = 400;

    /** A text as long as any that is taken, and what is said of it. */
    private static final int MOST = 12_000_000;

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static void assertBounded(String type, byte[] file, String... notTold) {
        for (String path : List.of("/api/v1/read", "/api/v1/ingest")) {
            HttpResponse<String> answer = desk.send(HttpRequest.newBuilder(desk.uri(path))
                    .header("Content-Type", type)
                    .timeout(Duration.ofSeconds(60))
                    .POST(BodyPublishers.ofByteArray(file))
                    .build());

            String told = answer.body().substring(0, Math.min(200, answer.body().length()));
            assertThat(answer.statusCode()).as("%s %s", path, told).isIn(200, 201, 413, 422);
            assertThat(answer.body().length()).as(path).isLessThan(MOST);
            assertThat(told).doesNotContain("Exception", "OutOfMemory");
            for (String words : notTold) {
                assertThat(answer.body().contains(words))
                        .as("%s tells %s", path, words)
                        .isFalse();
            }
        }
        assertThat(desk.get("/api/v1/health").statusCode()).isEqualTo(200);
    }

    private static byte[] packed(byte[] part, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                gzip.write(part);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aPackedFileIsOpenedToItsLimitOnly() throws IOException {
        byte[] words = "Soldiers were killed near Gao. ".repeat(32_000).getBytes(StandardCharsets.UTF_8);
        byte[] once = packed(words, MANY);

        assertThat(once.length).isLessThan(3_000_000);
        assertBounded("application/gzip", once);
        assertBounded("application/gzip", packed(once, 1));
    }

    @Test
    void aPdfWhosePagesGrowIsOpenedToItsLimitOnly() throws IOException {
        byte[] words = "BT /F1 12 Tf (Soldiers were killed near Gao.) Tj ET\n"
                .repeat(20_000)
                .getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(stream, new Deflater(9))) {
            for (int i = 0; i < MANY; i++) {
                deflater.write(words);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                        + "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                        + "4 0 obj<</Filter/FlateDecode/Length " + stream.size() + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        stream.writeTo(pdf);
        pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));

        assertThat(pdf.size()).isLessThan(3_000_000);
        assertBounded("application/pdf", pdf.toByteArray());
    }

    @Test
    void aFeedWhoseEntitiesGrowOrLeadToAFileIsNotFollowed() {
        StringBuilder laughs =
                new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"Gao Gao Gao Gao\">");
        for (char c = 'b'; c <= 'k'; c++) {
            laughs.append("<!ENTITY ").append(c).append(" \"");
            laughs.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        laughs.append("]><rss version=\"2.0\"><channel><title>t</title><item><title>x</title>"
                + "<description>&k;</description></item></channel></rss>");
        assertBounded("application/rss+xml", laughs.toString().getBytes(StandardCharsets.UTF_8), "Gao Gao");

        String file = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<rss version=\"2.0\"><channel><title>t</title><item><title>x</title>"
                + "<description>&f;</description></item></channel></rss>";
        assertBounded("application/rss+xml", file.getBytes(StandardCharsets.UTF_8), "root:");
    }
}
