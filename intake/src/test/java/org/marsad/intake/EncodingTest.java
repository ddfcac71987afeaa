package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Taking.accepted;
import static org.marsad.intake.Taking.refused;
import static org.marsad.intake.Taking.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.intake.Taken.Accepted;
import org.marsad.model.DataIssue.Severity;

class EncodingTest {
    private static final String HEADER = "published: 2016-07-19\n\n";
    private static final String ARABIC = HEADER
            + "قتل اثنا عشر جنديا ماليا على الأقل في هجوم على ثكنة للجيش في بلدة نامبالا وسط البلاد، وفق مصدر عسكري.";
    private static final String FRENCH = HEADER
            + "L’armée a annoncé « la neutralisation » de dix terroristes près de Ménaka ; aucun bilan côté forces armées.";
    private static final String ENGLISH = HEADER
            + "The army’s spokesman said – without giving a toll – that “several” soldiers were killed near Menaka.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"windows-1256, ar", "ISO-8859-6, ar", "windows-1252, fr", "ISO-8859-1, latin1", "windows-1252, en"})
    void namesAnOlderEncodingThatItHadToGuess(String charset, String which) throws IOException {
        String text = text(which);
        Accepted accepted = accepted(write(folder, "a.txt", text.getBytes(Charset.forName(charset))));
        assertThat(accepted.report().text()).isEqualTo(text.substring(HEADER.length()));
        assertThat(accepted.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo("guessed-encoding");
            assertThat(issue.severity()).isEqualTo(Severity.PARTIAL);
            assertThat(issue.message())
                    .contains(charset.replace("ISO-8859-1", "windows-1252"))
                    .contains("iconv");
        });
    }

    private static String text(String which) {
        return switch (which) {
            case "ar" -> ARABIC;
            case "fr" -> FRENCH;
            case "latin1" -> FRENCH.replace('’', '\'');
            default -> ENGLISH;
        };
    }

    @Test
    void tellsShortArabicAndShortFrenchApart() throws IOException {
        String arabic = "مقتل عشرة";
        String french = "tués à Gao";
        assertThat(accepted(write(folder, "a.txt", arabic.getBytes(Charset.forName("windows-1256"))))
                        .report()
                        .text())
                .isEqualTo(arabic);
        assertThat(accepted(write(folder, "f.txt", french.getBytes(Charset.forName("windows-1252"))))
                        .report()
                        .text())
                .isEqualTo(french);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsWideEncodingsByTheirMarkAndSaysSo(String charset) throws IOException {
        Accepted accepted = accepted(write(folder, "a.txt", ("\uFEFF" + ARABIC).getBytes(Charset.forName(charset))));
        assertThat(accepted.report().text()).isEqualTo(ARABIC.substring(HEADER.length()));
        assertThat(accepted.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo("encoding");
            assertThat(issue.severity()).isEqualTo(Severity.NOTE);
            assertThat(issue.message()).contains(charset);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void recognisesWideEncodingsWithoutAMark(String charset) throws IOException {
        for (String text : new String[] {ARABIC, FRENCH}) {
            Accepted accepted = accepted(write(folder, "a.txt", text.getBytes(Charset.forName(charset))));
            assertThat(accepted.report().text()).isEqualTo(text.substring(HEADER.length()));
            assertThat(accepted.issues())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.message()).contains(charset));
        }
    }

    @Test
    void takesTheMarkOfUtf8Away() throws IOException {
        Accepted accepted = accepted(write(folder, "a.txt", "\uFEFF" + ARABIC));
        assertThat(accepted.report().text()).isEqualTo(ARABIC.substring(HEADER.length()));
        assertThat(accepted.issues()).isEmpty();
    }

    @Test
    void readsDamagedUtf8WithItsFirstFaultNamed() throws IOException {
        byte[] bytes = (ARABIC + " " + ARABIC.substring(HEADER.length())).getBytes(StandardCharsets.UTF_8);
        bytes[59] = (byte) 0xFF;
        Accepted accepted = accepted(write(folder, "a.txt", bytes));
        assertThat(accepted.report().text()).contains("\uFFFD").contains("نامبالا");
        assertThat(accepted.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo("broken-encoding");
            assertThat(issue.message()).contains("at byte 59");
        });
    }

    @Test
    void refusesBytesThatAreTextInNoKnownEncoding() throws IOException {
        String russian = "Десять военных погибли при нападении на гарнизон в центре страны, сообщили власти.";
        assertThat(refused(write(folder, "ru.txt", russian.getBytes(Charset.forName("windows-1251")))))
                .satisfies(issue -> {
                    assertThat(issue.kind()).isEqualTo("unknown-encoding");
                    assertThat(issue.message()).contains("UTF-8");
                });
    }

    @Test
    void refusesBinaryFilesAndNamesWhatTheyAre() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(refused(write(folder, "noise.txt", noise)).message()).contains("binary");
        assertThat(refused(write(folder, "a.docx", "PK\u0003\u0004 word/document.xml"))
                        .message())
                .contains("DOCX");
        assertThat(refused(write(folder, "a.zip", "PK\u0003\u0004 x")).kind()).isEqualTo("unsupported-format");
        assertThat(refused(write(folder, "a.txt", "{\\rtf1 text}")).message()).contains("RTF");
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        assertThat(refused(write(folder, "a.txt", picture.toByteArray())).message())
                .contains("PNG");
        assertThat(refused(write(folder, "a.xml", "<?xml version=\"1.0\"?><urlset><url/></urlset>"))
                        .message())
                .contains("<urlset>");
        assertThat(refused(write(folder, "a.json", "[{\"id\": \"1\"}]")).message())
                .contains("jq");
    }

    @Test
    void cutsALineOfFiftyMegabytesAtTheLimitAndSaysSo() throws IOException {
        byte[] line = new byte[50 << 20];
        for (int i = 0; i < line.length; i++) {
            line[i] = (byte) (i % 9 == 8 ? ' ' : 'a' + i % 7);
        }
        Accepted accepted = accepted(write(folder, "long.txt", line));
        assertThat(accepted.report().text().length()).isBetween(Limits.TEXT - 1000, Limits.TEXT);
        assertThat(accepted.issues()).anySatisfy(issue -> {
            assertThat(issue.kind()).isEqualTo("too-long");
            assertThat(issue.severity()).isEqualTo(Severity.PARTIAL);
        });
    }

    @Test
    void cutsNoCharacterInTwo() throws IOException {
        String doves = "🕊".repeat(Limits.TEXT);
        String text = accepted(write(folder, "doves.txt", doves)).report().text();
        assertThat(text.length()).isEqualTo(Limits.TEXT);
        assertThat(text).isEqualTo("🕊".repeat(Limits.TEXT / 2));
        String odd = accepted(write(folder, "odd.txt", "a" + doves)).report().text();
        assertThat(odd).isEqualTo("a" + "🕊".repeat(Limits.TEXT / 2 - 1));
    }
}
