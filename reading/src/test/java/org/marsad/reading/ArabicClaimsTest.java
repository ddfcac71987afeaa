package org.marsad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.marsad.model.Language;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Report;
import org.marsad.model.Stance;
import org.marsad.model.Statement;
import org.marsad.model.When;

/** Who says what in Arabic, and what is counted where no number stands. */
class ArabicClaimsTest {
    private static final Reader READER = SahelReader.READER;
    private static final String ATTACK =
            "هاجم مسلحون من جماعة نصرة الإسلام والمسلمين، يوم السبت 27 أبريل 2024، معسكرا للجيش المالي في بلدة تيسيت. ";

    @Test
    void theTopicSpeaksBeyondAnAsideBetweenCommas() {
        Statement toll = only(About.KILLED, "أما الحكومة المالية، وهي لا تتعجل عادة، فتتحدث عن تسعة قتلى.");

        assertThat(speaker(toll)).isEqualTo("Government of Mali");
    }

    @Test
    void whoAdmitsNothingButSomeDeadSpeaks() {
        Statement toll = only(About.KILLED, "ولم يعترف الجيش، في بلاغه الأول، إلا بسبعة قتلى.");

        assertThat(speaker(toll)).isEqualTo("Military Forces of Mali");
        assertThat(measure(toll).low()).isEqualTo(7);
    }

    @Test
    void aTextMayBreakOffAfterTheCountOfWhoSpokeLast() {
        Statement toll = only(About.KILLED, "وقال الجيش إن تسعة جنود قتلوا، وبحسب تعداده");

        assertThat(speaker(toll)).isEqualTo("Military Forces of Mali");
    }

    @Test
    void aSpeakerBetweenCommasCoversWhatFollowsToo() {
        Statement toll = only(About.KILLED, "وقتل في المعركة، تقول هيئة الأركان، أحد عشر جنديا.");

        assertThat(speaker(toll)).isEqualTo("Military Forces of Mali");
    }

    @Test
    void whoGaveTheFigureIsNamedBehindIt() {
        Statement toll = only(About.KILLED, "وقد قتل في الهجوم ثلاثون شخصا، وهي حصيلة قدمها مصدر أمني.");

        assertThat(speaker(toll)).isEqualTo("security source");
    }

    @Test
    void aTollInTheNextSentenceDoesNotSilenceASpeaker() {
        List<Statement> tolls =
                all(About.KILLED, "وكان الجيش الفرنسي قد أحصى عشرين قتيلا. وتبنت جماعة نصرة الإسلام والمسلمين الهجوم.");

        assertThat(tolls).extracting(ArabicClaimsTest::speaker).contains("Military Forces of France");
    }

    @Test
    void whoClaimsAnAttackNamedByAPronounTellsItsFigures() {
        Statement toll = only(About.KILLED, "في حين تبنته جماعة نصرة الإسلام والمسلمين متحدثة عن ستة عشر قتيلا.");

        assertThat(speaker(toll)).isEqualTo("JNIM");
    }

    @Test
    void oneDeadNeedsNoNumber() {
        assertThat(measure(only(About.KILLED, "وأدى ذلك إلى مقتل جندي.")).low()).isEqualTo(1);
        assertThat(measure(only(About.WOUNDED, "وأصيبت طفلة برصاصة طائشة.")).low())
                .isEqualTo(1);
    }

    @Test
    void aGunmanWhoKillsIsNoVictim() {
        Statement toll = only(About.KILLED, "وقتل مسلح ثلاثة جنود.");

        assertThat(measure(toll).low()).isEqualTo(3);
    }

    @Test
    void aGroupSilentAboutItsDeadIsToldOfByTheReport() {
        Statement silence = only(About.KILLED, "أما الجماعة فتلزم الصمت عن قتلاها.");

        assertThat(measure(silence).undisclosed()).isTrue();
        assertThat(speaker(silence)).isEqualTo("narrator");
    }

    @Test
    void whoAccusesStandsBehindTheVerb() {
        Statement blame = only(About.RESPONSIBILITY, "وينسب الأهالي ما جرى إلى مجموعة فاغنر.");

        assertThat(speaker(blame)).isEqualTo("resident or witness");
        assertThat(measure(blame).actor())
                .isNotNull()
                .satisfies(a -> assertThat(a.name()).isEqualTo("Wagner Group"));
    }

    @Test
    void whatIsNotDeniedIsNoDenial() {
        List<Statement> said = all(About.RESPONSIBILITY, "لكن باماكو لم تؤكد الخبر ولم تنفه.");

        assertThat(said).noneMatch(s -> s.attribution().stance() == Stance.DENIES);
    }

    private static String speaker(Statement statement) {
        return statement.attribution().speaker().name();
    }

    private static Measure measure(Statement statement) {
        return (Measure) Objects.requireNonNull(statement.detail());
    }

    private static Statement only(About about, String text) {
        List<Statement> found = all(about, text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static List<Statement> all(About about, String text) {
        Report report = new Report("test", null, null, When.day(LocalDate.of(2024, 4, 29)), Language.AR, ATTACK + text);
        return READER.read(report).statements().stream()
                .filter(s -> s.detail() instanceof Measure m && m.about() == about)
                .toList();
    }
}
