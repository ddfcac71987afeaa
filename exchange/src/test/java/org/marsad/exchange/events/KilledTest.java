package org.marsad.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.exchange.Sample;
import org.marsad.model.Account;
import org.marsad.model.ActorRef;
import org.marsad.model.Killed;
import org.marsad.model.Stance;

class KilledTest {
    private static final ActorRef BOTH = new ActorRef(null, "Military Forces of Mali; Civilians (Mali)");

    @Test
    void goesFromTheLowestFigureToTheHighest() {
        assertThat(Killed.of(List.of(of(Sample.FAMA, 3, 3), of(Sample.FAMA, 7, 9))))
                .isEqualTo(new Killed(3, 9, false));
    }

    @Test
    void staysOpenWhereAnyoneSaysAtLeast() {
        assertThat(Killed.of(List.of(of(Sample.FAMA, 3, 3), of(Sample.FAMA, 7, null))))
                .isEqualTo(new Killed(3, null, false));
    }

    @Test
    void addsUpTheSides() {
        assertThat(Killed.of(List.of(of(Sample.FAMA, 3, 4), of(Sample.JNIM, 10, 12))))
                .isEqualTo(new Killed(13, 16, false));
    }

    @Test
    void takesAFigureWithoutASideAndOneOfSeveralSidesForAll() {
        assertThat(Killed.of(List.of(of(null, 20, 20), of(Sample.FAMA, 3, 3)))).isEqualTo(new Killed(20, 20, false));
        assertThat(Killed.of(List.of(of(BOTH, 20, 20), of(Sample.FAMA, 25, 25))))
                .isEqualTo(new Killed(20, 25, false));
    }

    @Test
    void knowsNothingWhereNobodyGivesANumber() {
        assertThat(Killed.of(List.<Account>of())).isEqualTo(new Killed(null, null, false));
        assertThat(Killed.of(List.of(of(Sample.FAMA, null, null)))).isEqualTo(new Killed(null, null, true));
        assertThat(Killed.of(List.of(of(Sample.FAMA, null, 100)))).isEqualTo(new Killed(null, 100, false));
    }

    @Test
    void passesOverWhatIsDeniedOrSuperseded() {
        Account denied = Sample.killed(Sample.FAMA, 50, 50, Sample.ARMY, Stance.DENIES, Sample.DAY);
        assertThat(Killed.of(List.of(
                        of(Sample.FAMA, 3, 3), denied, of(Sample.FAMA, 9, 9).asSuperseded())))
                .isEqualTo(new Killed(3, 3, false));
    }

    @Test
    void doesNotOverflow() {
        assertThat(Killed.of(List.of(
                        of(Sample.FAMA, Integer.MAX_VALUE, Integer.MAX_VALUE), of(Sample.JNIM, 1, Integer.MAX_VALUE))))
                .isEqualTo(new Killed(Integer.MAX_VALUE, Integer.MAX_VALUE, false));
    }

    private static Account of(ActorRef victims, Integer low, Integer high) {
        return Sample.killed(victims, low, high, Sample.MAYOR, Stance.REPORTS, Sample.DAY);
    }
}
