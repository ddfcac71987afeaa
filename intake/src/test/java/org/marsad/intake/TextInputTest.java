package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Taking.accepted;
import static org.marsad.intake.Taking.kinds;
import static org.marsad.intake.Taking.report;
import static org.marsad.intake.Taking.take;
import static org.marsad.intake.Taking.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.intake.Taken.Accepted;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.DatePrecision;
import org.marsad.model.Language;
import org.marsad.model.Report;
import org.marsad.model.When;

class TextInputTest {
    @TempDir
    Path folder;

    @Test
    void readsTheHeaderAndKeepsTheBodyToTheLetter() throws IOException {
        Path file = write(
                folder,
                "ar01.txt",
                "title: قتلى في هجوم\nsource: Agency report\npublished: 2016-07-19\nlanguage: ar\n\nقُتل اثنا عشر جندياً.\n\n نهاية\r\n");
        Report report = report(file);
        assertThat(report.id()).isEqualTo("ar01");
        assertThat(report.title()).isEqualTo("قتلى في هجوم");
        assertThat(report.source()).isEqualTo("Agency report");
        assertThat(report.published()).isEqualTo(When.day(LocalDate.of(2016, 7, 19)));
        assertThat(report.language()).isEqualTo(Language.AR);
        assertThat(report.text()).isEqualTo("قُتل اثنا عشر جندياً.\n\n نهاية\r\n");
        assertThat(accepted(file).issues()).isEmpty();
    }

    @Test
    void readsAMonthAsPublicationDateAndHeadersWithWindowsLineEnds() throws IOException {
        Report report = report(write(folder, "a.txt", "Published: 2024-09\r\nLanguage: fr-ML\r\n\r\nTexte.\r\n"));
        assertThat(report.published().precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(report.language()).isEqualTo(Language.FR);
        assertThat(report.text()).isEqualTo("Texte.\r\n");
    }

    @Test
    void takesAFileWithoutHeaderWholeAsText() throws IOException {
        for (String text : List.of(
                "Gunmen attacked Ansongo.\n\nThey fled.",
                "Source: officials said.\nGunmen attacked Ansongo.",
                "Note: this is no header\n\nGunmen attacked.",
                "\ntitle: after an empty line\n\nGunmen attacked.")) {
            Report report = report(write(folder, "a.txt", text));
            assertThat(report.text()).isEqualTo(text);
            assertThat(report.title()).isNull();
        }
    }

    @Test
    void saysThatDatesStayRelativeWhenThePublicationDateIsMissing() throws IOException {
        Accepted accepted = accepted(write(folder, "a.txt", "Gunmen attacked Ansongo yesterday."));
        assertThat(accepted.report().published()).isNull();
        assertThat(accepted.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo("unknown-publication-date");
            assertThat(issue.severity()).isEqualTo(Severity.NOTE);
            assertThat(issue.report()).isEqualTo("a");
            assertThat(issue.message()).contains("yesterday").contains("--published");
        });
    }

    @Test
    void usesTheCallersDefaultsOnlyWhereTheReportSaysNothing() throws IOException {
        When may = When.day(LocalDate.of(2020, 5, 1));
        Defaults defaults = new Defaults(may, Language.EN);
        Path silent = write(folder, "a.txt", "Gunmen attacked.");
        Path telling = write(folder, "b.txt", "published: 2021-06-02\nlanguage: fr\n\nDes hommes armés.");
        List<Taken> taken = take(defaults, silent, telling);
        assertThat(kinds(taken)).isEmpty();
        assertThat(((Accepted) taken.get(0)).report()).satisfies(report -> {
            assertThat(report.published()).isEqualTo(may);
            assertThat(report.language()).isEqualTo(Language.EN);
        });
        assertThat(((Accepted) taken.get(1)).report()).satisfies(report -> {
            assertThat(report.published().iso()).isEqualTo("2021-06-02");
            assertThat(report.language()).isEqualTo(Language.FR);
        });
    }

    @Test
    void namesAPublicationDateThatIsNoneAndALanguageThatIsNotRead() throws IOException {
        Accepted accepted = accepted(write(folder, "a.txt", "published: 31 février\nlanguage: es\n\nTexto."));
        assertThat(accepted.issues()).anySatisfy(issue -> {
            assertThat(issue.kind()).isEqualTo("bad-publication-date");
            assertThat(issue.severity()).isEqualTo(Severity.PARTIAL);
            assertThat(issue.message()).contains("31 février");
        });
        assertThat(accepted.issues()).anySatisfy(issue -> {
            assertThat(issue.kind()).isEqualTo("other-language");
            assertThat(issue.message()).contains("\"es\"");
        });
        assertThat(accepted.report().language()).isNull();
    }

    @Test
    void readsTheTitleWhereThereIsNoBody() throws IOException {
        Accepted accepted = accepted(write(folder, "a.txt", "title: Ten killed in Ansongo\npublished: 2024-01-01\n\n"));
        assertThat(accepted.report().text()).isEqualTo("Ten killed in Ansongo");
        assertThat(accepted.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.kind()).isEqualTo("title-only"));
    }

    @Test
    void namesHeaderLinesThatItPassesOver() throws IOException {
        Accepted accepted = accepted(write(folder, "a.txt", "title: T\nauthor: X\npublished: 2024-01-01\n\nText."));
        assertThat(accepted.report().text()).isEqualTo("Text.");
        assertThat(accepted.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("author"));
    }
}
