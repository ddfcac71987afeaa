package org.marsad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.model.Language;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Report;
import org.marsad.model.Stance;
import org.marsad.model.Statement;
import org.marsad.model.When;

/** What French claims count, whose losses they are and who says them. */
class FrenchClaimsTest {
    private static final Reader READER = SahelReader.READER;

    @Test
    void lossesInOnesOwnRanksAreTheSpeakers() {
        List<Statement> claims = read("Les rebelles du CSP disent avoir tué 84 mercenaires de Wagner à Tinzaouatène. "
                + "Ils reconnaissent neuf morts dans leurs rangs.");

        assertThat(victims(claims, 9)).isEqualTo("CSP-DPA");
    }

    @Test
    void lossesOnTheEnemysSideAreTheAttackers() {
        List<Statement> claims =
                read("Les assaillants ont été repoussés à Kompienga, au Burkina Faso, se félicite le gouverneur. "
                        + "Un VDP a été tué. Côté ennemi, les pertes ne sont pas connues.");

        assertThat(claims).anySatisfy(claim -> {
            assertThat(measure(claim).undisclosed()).isTrue();
            assertThat(measure(claim).victims())
                    .extracting(ref -> ref.name())
                    .isEqualTo("Unidentified Armed Group (Burkina Faso)");
        });
    }

    @Test
    void aSideNamedBeforeItsLossesIsWhoIsCounted() {
        List<Statement> claims = read("Un convoi est tombé dans une embuscade près de Douentza, au Mali. "
                + "Bilan : côté FAMa, trois morts ; côté ennemi, dix-huit terroristes neutralisés.");

        assertThat(victims(claims, 3)).isEqualTo("Military Forces of Mali");
    }

    @Test
    void whoLosesPeopleIsWhoIsCounted() {
        List<Statement> claims =
                read("Le MSA affirme avoir mis en fuite mercredi, à Inékar, au Mali, une colonne de l'EIGS. "
                        + "Il dit avoir perdu cinq hommes.");

        assertThat(victims(claims, 5)).isEqualTo("Movement for the Salvation of Azawad (MSA)");
    }

    @Test
    void aBodyBeforeAColonSaysWhatFollows() {
        List<Statement> claims = read("Une attaque a visé lundi Ogossagou, au Mali. "
                + "De l'autre, le chef du village d'Ogossagou : douze bergers tués.");

        assertThat(speaker(claims, 12)).isEqualTo("traditional leader");
    }

    @Test
    void hearsayGoesOnWithTheAccountBeforeIt() {
        List<Statement> claims = read("Dix-sept soldats tchadiens sont tombés samedi à Karia, a indiqué dimanche "
                + "l'armée tchadienne ; quatre-vingt-seize assaillants auraient été tués.");

        assertThat(speaker(claims, 96)).isEqualTo("Military Forces of Chad");
    }

    @Test
    void anAccountSummedUpAfterwardsIsOfTheSentenceBefore() {
        List<Statement> claims = read("Douze soldats togolais ont été tués lundi à Kpékpakandi, au Togo. "
                + "C'est le bilan qu'ont fini par livrer les autorités de Lomé.");

        assertThat(speaker(claims, 12)).isEqualTo("Government of Togo");
    }

    @Test
    void aVerbThatOnlyQuotesBehindItsContentNamesTheSpeaker() {
        List<Statement> claims =
                read("Six paysans ont été tués mardi à Tassigha, au Mali, déplore le chef du village.");

        assertThat(speaker(claims, 6)).isEqualTo("traditional leader");
    }

    @Test
    void aBareFigureCountsTheLossToldBefore() {
        List<Statement> claims =
                read("Huit paysans ont été tués lundi à Goundam, au Mali. Un rescapé en a compté plus de quarante.");

        assertThat(speaker(claims, 41)).isEqualTo("resident or witness");
    }

    @Test
    void whoeverIsAccusedByAnotherIsTheAccused() {
        List<Statement> claims = read("Une attaque a fait dix morts mardi à Fambita, au Niger. "
                + "L'EIGS, accusé par le gouvernement nigérien, n'a pas communiqué.");

        assertThat(claims).anySatisfy(claim -> {
            assertThat(measure(claim).about()).isEqualTo(About.RESPONSIBILITY);
            assertThat(measure(claim).actor())
                    .extracting(ref -> ref.name())
                    .isEqualTo("Islamic State Sahel Province (ISSP)");
            assertThat(claim.attribution().speaker().name()).isEqualTo("Government of Niger");
        });
    }

    @Test
    void aPassiveDenialIsOfWhoeverFollowsBy() {
        List<Statement> claims = read("Les rebelles ont attaqué Léré mercredi, au Mali. "
                + "La prise de Léré est formellement démentie par le gouvernement malien.");

        assertThat(claims).anySatisfy(claim -> {
            assertThat(claim.attribution().stance()).isEqualTo(Stance.DENIES);
            assertThat(claim.attribution().speaker().name()).isEqualTo("Government of Mali");
        });
    }

    @Test
    void aNumberThatBelongsToAnotherNounCountsNoDead() {
        List<Statement> claims = read("Sept soldats ont été tués jeudi à Baroua, au Niger. L'Iswap revendique la mort "
                + "de quinze militaires et exhibe les cartes d'identité de trois d'entre eux.");

        assertThat(claims).noneSatisfy(claim -> assertThat(measure(claim).low()).isEqualTo(3));
    }

    private static String victims(List<Statement> claims, int number) {
        return claims.stream()
                .map(FrenchClaimsTest::measure)
                .filter(measure -> Integer.valueOf(number).equals(measure.low()) && measure.victims() != null)
                .map(measure -> measure.victims().name())
                .findFirst()
                .orElse("nobody");
    }

    private static String speaker(List<Statement> claims, int number) {
        return claims.stream()
                .filter(claim -> Integer.valueOf(number).equals(measure(claim).low()))
                .map(claim -> claim.attribution().speaker().name())
                .findFirst()
                .orElse("nobody");
    }

    private static Measure measure(Statement claim) {
        return (Measure) java.util.Objects.requireNonNull(claim.detail());
    }

    private static List<Statement> read(String text) {
        Report report = new Report("r", null, null, When.day(LocalDate.of(2024, 5, 15)), Language.FR, text);
        return READER.read(report).statements().stream()
                .filter(statement -> statement.detail() instanceof Measure)
                .toList();
    }
}
