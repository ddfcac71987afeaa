package org.marsad.desk.brief.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.desk.brief.Brief;
import org.marsad.desk.brief.Briefs;
import org.marsad.desk.brief.page.Composer;
import org.marsad.desk.brief.page.Document;
import org.marsad.exchange.profile.Profile;
import org.marsad.model.Language;

class TwoPagesTest {
    @TempDir
    private static Path folder;

    private static Path samples = Path.of("");
    private static Path many = Path.of("");

    @BeforeAll
    static void keepLedgers() {
        samples = Briefs.samples(folder);
        many = Briefs.attacks(folder, 300);
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    private static void hasTwoPages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 842f);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMonthOfHundredsOfEventsFitsOnTwoPagesAndSaysHowManyMoreThereAre(Language language) throws IOException {
        Brief brief = Briefs.make(many, "MLI", "2023-05", Profile.INTERNAL);
        Document document = Briefs.document(brief, language);
        assertThat(PdfWriter.overflow(document)).isZero();
        byte[] pdf = PdfWriter.write(document);
        hasTwoPages(pdf);
        assertThat(brief.changes().month().all().events()).isGreaterThan(40);
        assertThat(text(pdf, 1))
                .contains(String.valueOf(brief.changes().month().all().events()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMonthOfWhichNothingWasReadHasTwoPagesAndSaysSo(Language language) throws IOException {
        Brief brief = Briefs.make(samples, "MLI", "2018-02", Profile.INTERNAL);
        assertThat(brief.events().shown()).isEmpty();
        byte[] pdf = BriefForm.PDF.write(brief, new Composer(Briefs.REGION, language));
        hasTwoPages(pdf);
        String html =
                new String(BriefForm.HTML.write(brief, new Composer(Briefs.REGION, language)), StandardCharsets.UTF_8);
        assertThat(html).contains("class=\"notice\"");
    }

    @Test
    void arabicIsFoundAsItIsTyped() throws IOException {
        Brief brief = Briefs.make(samples, "MLI", "2023-09", Profile.INTERNAL);
        byte[] pdf = BriefForm.PDF.write(brief, new Composer(Briefs.REGION, Language.AR));
        hasTwoPages(pdf);
        String first = text(pdf, 1);
        assertThat(first)
                .contains(
                        "أبرز الأحداث",
                        "القوات المسلحة المالية",
                        "جماعة نصرة الإسلام والمسلمين",
                        "بامبا",
                        "اشتباك مسلح",
                        "ما لا نعرفه");
        assertThat(text(pdf, 2)).contains("المصادر", "UN situation note");
        assertThat(first.codePoints())
                .as("no letter in a presentation form")
                .noneMatch(letter -> letter >= 0xFB50 && letter <= 0xFDFF || letter >= 0xFE70 && letter <= 0xFEFC);
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "EN"})
    void latinIsFoundAsItIsTyped(Language language) throws IOException {
        Brief brief = Briefs.make(samples, "MLI", "2023-09", Profile.INTERNAL);
        String first = text(BriefForm.PDF.write(brief, new Composer(Briefs.REGION, language)), 1);
        assertThat(first).contains("Bamba", "JNIM", language == Language.FR ? "affrontement armé" : "armed clash");
    }

    @Test
    void marksAreLinksToTheSecondPage() throws IOException {
        Brief brief = Briefs.make(samples, "MLI", "2023-09", Profile.INTERNAL);
        byte[] pdf = BriefForm.PDF.write(brief, new Composer(Briefs.REGION, Language.FR));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getAnnotations())
                    .hasSizeGreaterThan(10)
                    .allSatisfy(annotation -> assertThat(((PDAnnotationLink) annotation).getDestination())
                            .isNotNull());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).contains("Mali");
        }
    }

    @Test
    void othersThanTheKeeperOfTheLedgerSeeNoTitleAndNoWordOfAReport() {
        for (Profile profile : List.of(Profile.PARTNER, Profile.PUBLIC)) {
            Brief brief = Briefs.make(samples, "MLI", "2023-09", profile);
            for (BriefForm form : List.of(BriefForm.HTML, BriefForm.JSON)) {
                String told =
                        new String(form.write(brief, new Composer(Briefs.REGION, Language.EN)), StandardCharsets.UTF_8);
                assertThat(told)
                        .contains("Mali")
                        .doesNotContain("Situation note", "Journal de 18 heures", "samples.db");
                if (profile == Profile.PUBLIC) {
                    assertThat(told).doesNotContain("UN situation note", "Ministry statement");
                }
            }
        }
    }

    @Test
    void theSameLedgerGivesTheSameBrief() {
        Brief brief = Briefs.make(samples, "MLI", "2023-08", Profile.INTERNAL);
        Brief again = Briefs.make(samples, "MLI", "2023-08", Profile.INTERNAL);
        Composer composer = new Composer(Briefs.REGION, Language.FR);
        assertThat(BriefForm.JSON.write(again, composer)).isEqualTo(BriefForm.JSON.write(brief, composer));
        assertThat(BriefForm.HTML.write(again, composer)).isEqualTo(BriefForm.HTML.write(brief, composer));
    }
}
