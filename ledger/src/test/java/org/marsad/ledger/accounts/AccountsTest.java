package org.marsad.ledger.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marsad.model.Account;
import org.marsad.model.ActorRef;
import org.marsad.model.Attribution;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;

class AccountsTest {
    private static final ActorRef ARMY = new ActorRef("fama", "Military Forces of Mali");

    private static Said said(String report, int day, Integer killed, String speaker, Stance stance) {
        return new Said(
                report,
                "Outlet of " + report,
                LocalDate.of(2024, 9, day),
                killed == null ? null : new Measure(About.KILLED, ARMY, null, null, killed, killed, false, false),
                new Attribution(
                        speaker.equals("narrator")
                                ? Speaker.NARRATOR
                                : new Speaker(null, speaker, SpeakerRole.OFFICIAL),
                        stance,
                        null,
                        null),
                killed + " dead, says " + report);
    }

    private static Accounts of(Said... said) {
        return Accounts.of(List.of(said), Set.of("JNIM"));
    }

    @Test
    void reportsThatRepeatOneFigureOfOneSpeakerAreOneAccountSinceTheEarliest() {
        Accounts accounts = of(
                said("r2", 19, 12, "mayor", Stance.CONFIRMS),
                said("r1", 18, 12, "mayor", Stance.ASSERTS),
                said("r3", 20, 12, "JNIM", Stance.CLAIMS));
        assertThat(accounts.all()).hasSize(2);
        Account mayor = accounts.all().get(0);
        assertThat(mayor.reports()).containsExactly("r1", "r2");
        assertThat(mayor.quotations()).containsExactly("12 dead, says r1", "12 dead, says r2");
        assertThat(mayor.since()).isEqualTo("2024-09-18");
        assertThat(mayor.stance()).isEqualTo(Stance.ASSERTS);
        assertThat(accounts.all()).extracting(Account::interested).containsExactly(false, true);
        assertThat(accounts.disputed()).isEmpty();
        assertThat(accounts.sources()).isEqualTo(2);
    }

    @Test
    void aLaterFigureMarksTheEarlierOfItsSpeakerAndContradictsThoseOfOthers() {
        Accounts accounts = of(
                said("r1", 18, 12, "mayor", Stance.ASSERTS),
                said("r2", 19, 20, "mayor", Stance.ASSERTS),
                said("r3", 19, 17, "JNIM", Stance.CLAIMS));
        assertThat(accounts.all())
                .extracting(account -> account.measure().low())
                .containsExactly(12, 17, 20);
        assertThat(accounts.all()).extracting(Account::superseded).containsExactly(true, false, false);
        assertThat(accounts.disputed()).containsExactly(About.KILLED);
    }

    @Test
    void whoDeniesOrDoubtsAFigureDoesNotGiveIt() {
        Accounts accounts = of(
                said("r1", 18, 12, "mayor", Stance.ASSERTS),
                said("r2", 19, 60, "mayor", Stance.DENIES),
                said("r3", 19, 60, "mayor", Stance.DOUBTS),
                said("r4", 19, 60, "mayor", Stance.ASKS));
        assertThat(accounts.all())
                .extracting(Account::stance)
                .containsExactly(Stance.ASSERTS, Stance.DENIES, Stance.DOUBTS, Stance.ASKS);
        assertThat(accounts.all()).extracting(Account::superseded).containsOnly(false);
    }

    @Test
    void aFigureThatSomebodyDoubtsOnlyIsNoRivalFigure() {
        assertThat(of(said("r1", 18, 12, "mayor", Stance.ASSERTS), said("r2", 19, 60, "governor", Stance.DOUBTS))
                        .disputed())
                .isEmpty();
        assertThat(of(said("r1", 18, 12, "mayor", Stance.ASSERTS), said("r2", 19, 12, "governor", Stance.DENIES))
                        .disputed())
                .containsExactly(About.KILLED);
    }

    @Test
    void eachOutletThatSpeaksForItselfIsASourceAndSomebodyQuotedIsOne() {
        assertThat(of(
                                said("r1", 18, null, "narrator", Stance.REPORTS),
                                said("r2", 18, 12, "narrator", Stance.REPORTS),
                                said("r2", 18, 12, "mayor", Stance.ASSERTS),
                                said("r1", 18, 13, "mayor", Stance.ASSERTS))
                        .sources())
                .isEqualTo(3);
    }
}
