package org.marsad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.model.Language;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.Stance;
import org.marsad.model.Statement;
import org.marsad.model.When;

/** Who says a claim in English, whose losses a figure counts, and what is no claim at all. */
class EnglishClaimsTest {
    private static final Reader READER = SahelReader.READER;

    @Test
    void aPaperBeforeAColonSpeaks() {
        List<Statement> killed = killed("Gunmen attacked the camp at Tessit on Monday. "
                + "JNIM, in a message on Tuesday: 14 soldiers killed and the camp burned.");

        assertThat(killed).extracting(EnglishClaimsTest::speaker).containsExactly("JNIM");
    }

    @Test
    void aSecondSpeakerSharesTheVerbOfTheFirst() {
        List<Statement> killed =
                killed("Gunmen raided a village near Ansongo on Monday. The mayor speaks of 12 dead, JNIM of 20.");

        assertThat(killed).extracting(EnglishClaimsTest::low).containsExactlyInAnyOrder(12, 20);
        assertThat(killed.stream().filter(s -> Integer.valueOf(20).equals(low(s))))
                .extracting(EnglishClaimsTest::speaker)
                .containsExactly("JNIM");
    }

    @Test
    void aTollBelongsToWhoeverItIsSaidToBe() {
        List<Statement> killed =
                killed("A village near Bankass was attacked on Tuesday. The government's toll is 19 villagers killed.");

        assertThat(killed).extracting(EnglishClaimsTest::speaker).containsExactly("Government of Mali");
    }

    @Test
    void aStrangerWhoTellsIsAWitness() {
        List<Statement> killed = killed("Gunmen raided the market at Gossi on Sunday. "
                + "A water carrier who saw them leave puts the dead at 31.");

        assertThat(killed).extracting(EnglishClaimsTest::speaker).containsExactly("resident or witness");
    }

    @Test
    void whatGoesOnBehindAnAsideOfSpeechIsStillSaid() {
        List<Statement> killed = killed(
                "A convoy was ambushed near Menaka on Friday. The gunmen, the army said on Saturday, killed six soldiers.");

        assertThat(killed).extracting(EnglishClaimsTest::speaker).containsExactly("Military Forces of Mali");
    }

    @Test
    void neitherSideIsTwoSilences() {
        List<Statement> silent = about(
                "The army and JNIM fought near Lere on Thursday. Neither side has published its losses.", About.KILLED);

        assertThat(silent)
                .filteredOn(s -> measure(s).undisclosed())
                .extracting(EnglishClaimsTest::speaker)
                .containsExactlyInAnyOrder("Military Forces of Mali", "JNIM");
    }

    @Test
    void aLossIsOfWhoeverLost() {
        List<Statement> killed = killed("JNIM attacked the camp at Tessit on Monday. The group lost nine fighters.");

        assertThat(killed).hasSize(1);
        assertThat(measure(killed.get(0)).victims()).isNotNull();
        assertThat(measure(killed.get(0)).victims().name()).isEqualTo("JNIM");
    }

    @Test
    void aDeniedPactIsNoDeniedAttack() {
        assertThat(about(
                        "JNIM attacked the camp at Tessit on Monday. The CMA denies any pact with the attackers.",
                        About.RESPONSIBILITY))
                .noneMatch(s -> s.attribution().stance() == Stance.DENIES);
    }

    @Test
    void theFigureOfARejectedChargeIsNotTheDeniersOwn() {
        assertThat(killed("The army attacked a village near Djenne on Sunday. "
                        + "The army rejected the charge that its men killed 25 villagers."))
                .noneMatch(s -> s.attribution().stance() == Stance.DENIES);
    }

    @Test
    void placesOfAKillingAreNotItsDead() {
        assertThat(killed("Soldiers attacked villages near Djenne on Sunday; 40 people were executed in three places."))
                .extracting(EnglishClaimsTest::low)
                .containsExactly(40);
    }

    @Test
    void aBridgeBroughtDownIsOneLost() {
        assertThat(about(
                        "Gunmen attacked a post near Ansongo on Friday. A bridge was blown up in the night.",
                        About.EQUIPMENT_DESTROYED))
                .extracting(EnglishClaimsTest::low)
                .containsExactly(1);
    }

    private static List<Statement> killed(String text) {
        return about(text, About.KILLED);
    }

    private static List<Statement> about(String text, About about) {
        When published = When.day(LocalDate.of(2023, 11, 15));
        Reading reading = READER.read(new Report("r", null, null, published, Language.EN, text));
        return reading.statements().stream()
                .filter(s -> s.detail() instanceof Measure measure && measure.about() == about)
                .toList();
    }

    private static Measure measure(Statement statement) {
        return (Measure) Objects.requireNonNull(statement.detail());
    }

    private static @Nullable Integer low(Statement statement) {
        return measure(statement).low();
    }

    private static String speaker(Statement statement) {
        return statement.attribution().speaker().name();
    }
}
