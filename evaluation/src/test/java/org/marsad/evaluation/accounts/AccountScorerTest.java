package org.marsad.evaluation.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.evaluation.Samples.clash;
import static org.marsad.evaluation.Samples.killed;
import static org.marsad.evaluation.Samples.readClash;
import static org.marsad.evaluation.Samples.readKilled;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marsad.evaluation.format.AccountLines;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.gold.GoldReport;
import org.marsad.evaluation.match.NameMatching;
import org.marsad.evaluation.predicted.PredictedClaim;
import org.marsad.evaluation.predicted.PredictedEvent;
import org.marsad.evaluation.predicted.Prediction;
import org.marsad.evaluation.predicted.Quotation;
import org.marsad.model.Account;
import org.marsad.model.ActorRef;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;
import org.marsad.model.SubEventType;

class AccountScorerTest {
    private static final String DAY = "2024-09-17";

    private static List<KeyedClaim> score(
            List<GoldClaim> claims, List<PredictedEvent> events, List<PredictedClaim> read, LedgerEvent... ledger) {
        GoldReport key =
                new GoldReport("ar01", "ar", "c01", false, List.of(clash(DAY, false, claims)), List.of(), List.of());
        return new AccountScorer(NameMatching.standard(), List.of(ledger))
                .score(List.of(key), Map.of("ar01", new Prediction(events, read, List.of(), List.of())));
    }

    private static List<Standing> standings(List<KeyedClaim> claims) {
        return claims.stream().map(KeyedClaim::standing).toList();
    }

    private static LedgerEvent merged(Account... accounts) {
        return new LedgerEvent(
                "m1",
                SubEventType.ARMED_CLASH,
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new LedgerEvent.Member("ar01", null, "e1", true, null, List.of())),
                List.of(accounts),
                Set.of(),
                1,
                false);
    }

    private static Account account(int killed, String victims, String speaker) {
        return new Account(
                new Measure(About.KILLED, new ActorRef(null, victims), null, null, killed, killed, false, false),
                new Speaker(null, speaker, SpeakerRole.PARTY),
                Stance.CLAIMS,
                null,
                true,
                false,
                List.of("ar01"),
                List.of("words"));
    }

    @Test
    void aClaimStandsUnderItsSpeakerAndOtherVictimsAreCountedApart() {
        List<KeyedClaim> claims = score(
                List.of(killed(12L, 12L, "JNIM"), killed(5L, 5L, "JNIM")),
                List.of(readClash("e1", DAY)),
                List.of(),
                merged(account(12, "Military Forces of Mali", "GSIM"), account(5, "Civilians (Mali)", "JNIM")));
        assertThat(standings(claims)).containsExactly(Standing.STANDS, Standing.STANDS);
        assertThat(claims).extracting(KeyedClaim::victimsToo).containsExactly(true, false);
        assertThat(claims).allSatisfy(claim -> assertThat(claim.shownIn()).isEqualTo("m1"));
    }

    @Test
    void oneAccountStandsForOneClaimOnly() {
        assertThat(standings(score(
                        List.of(killed(12L, 12L, "JNIM"), killed(12L, 12L, "JNIM")),
                        List.of(readClash("e1", DAY)),
                        List.of(readKilled(12L, 12L, "JNIM")),
                        merged(account(12, "Military Forces of Mali", "JNIM")))))
                .containsExactly(Standing.STANDS, Standing.CLAIM_NOT_READ);
    }

    @Test
    void whatDoesNotStandIsPutDownToTheStepThatMissedIt() {
        List<GoldClaim> twelve = List.of(killed(12L, 12L, "JNIM"));
        List<PredictedEvent> clash = List.of(readClash("e1", DAY));
        assertThat(standings(score(twelve, List.of(), List.of(readKilled(12L, 12L, "JNIM")))))
                .containsExactly(Standing.EVENT_NOT_READ);
        assertThat(standings(score(twelve, clash, List.of(), merged()))).containsExactly(Standing.CLAIM_NOT_READ);
        assertThat(standings(score(
                        twelve,
                        clash,
                        List.of(readKilled(12L, 12L, "narrator")),
                        merged(account(12, "Military Forces of Mali", "narrator")))))
                .containsExactly(Standing.OTHER_SPEAKER);
        PredictedClaim elsewhere = new PredictedClaim(
                "killed", "", 12L, 12L, false, "JNIM", "claims", new Quotation("s2", "e2", "twelve"));
        assertThat(standings(score(twelve, clash, List.of(elsewhere), merged())))
                .containsExactly(Standing.OTHER_EVENT);
        assertThat(standings(score(twelve, clash, List.of(readKilled(12L, 12L, "JNIM")), merged())))
                .containsExactly(Standing.LOST);
        assertThat(standings(score(twelve, clash, List.of(readKilled(12L, 12L, "JNIM")))))
                .as("an event that the ledger does not have")
                .containsExactly(Standing.LOST);
    }

    @Test
    void claimsAboutRecalledEventsAreLeftOut() {
        GoldReport key = new GoldReport(
                "ar01",
                "ar",
                false,
                List.of(clash(DAY, true, List.of(killed(12L, 12L, "JNIM")))),
                List.of(),
                List.of());
        assertThat(new AccountScorer(NameMatching.standard(), List.of()).score(List.of(key), Map.of()))
                .isEmpty();
    }

    @Test
    void theTableCountsBySetAndStep() {
        List<KeyedClaim> claims = score(
                List.of(
                        killed(12L, 12L, "JNIM"),
                        killed(5L, 5L, "JNIM"),
                        new GoldClaim("responsibility", null, null, null, false, false, "JNIM", "claims")),
                List.of(readClash("e1", DAY)),
                List.of(readKilled(12L, 12L, "JNIM"), readKilled(5L, 5L, "JNIM")),
                merged(account(12, "Military Forces of Mali", "JNIM")));
        assertThat(AccountLines.markdown(claims))
                .contains(
                        "| tolls of clusters | 2 | 1 | 0 | 0 | 0 | 0 | 1 | 0.50 | 1 |",
                        "| claims of clusters | 3 | 1 | 0 | 1 | 0 | 0 | 1 | 0.33 | 1 |");
        assertThat(AccountLines.table(claims)).hasSize(5);
        assertThat(AccountLines.table(claims).get(1)).matches("tolls of clusters +2 +1 +0 +0 +0 +0 +1 +0.50 +1");
        assertThat(AccountLines.json(claims).get(0))
                .isEqualTo("{\"set\":\"tolls of clusters\",\"all\":2,\"stands\":1,\"event_not_read\":0,"
                        + "\"claim_not_read\":0,\"another_speaker\":0,\"another_event\":0,\"lost_by_the_ledger\":1,"
                        + "\"with_victims\":1}");
        assertThat(AccountLines.missed(claims)).hasSize(2).first().asString().startsWith("ar01  lost by the ledger");
        assertThat(AccountLines.table(List.of()).get(1)).matches("tolls of clusters +0.* - +0");
    }
}
