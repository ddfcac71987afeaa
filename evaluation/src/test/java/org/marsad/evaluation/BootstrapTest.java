package org.marsad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** A report of which some of ten events are found. */
    private static Tally found(int events) {
        Tally tally = new Tally();
        tally.add(Counted.EVENTS_GOLD, 10);
        tally.add(Counted.EVENTS_READ, 10);
        tally.add(Counted.EVENTS_RIGHT, events);
        return tally;
    }

    @Test
    void reportsThatAreAllAlikeLeaveNoDoubt() {
        assertThat(new Bootstrap(200, 1).intervals(List.of(found(7), found(7))))
                .containsEntry(Figure.EVENTS_F1, new Interval(0.7, 0.7));
    }

    @Test
    void theIntervalSpansTheFigureAndNarrowsWithMoreReports() {
        List<Tally> few =
                IntStream.range(0, 10).mapToObj(i -> found(i % 2 == 0 ? 10 : 4)).toList();
        List<Tally> many = IntStream.range(0, 1000)
                .mapToObj(i -> found(i % 2 == 0 ? 10 : 4))
                .toList();
        Interval wide = new Bootstrap(1000, 1).intervals(few).get(Figure.EVENTS_RECALL);
        Interval narrow = new Bootstrap(200, 1).intervals(many).get(Figure.EVENTS_RECALL);
        assertThat(wide.low()).isBetween(0.45, 0.6);
        assertThat(wide.high()).isBetween(0.8, 0.95);
        assertThat(narrow.low()).isBetween(0.67, 0.69);
        assertThat(narrow.high()).isBetween(0.71, 0.73);
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        List<Tally> reports = List.of(found(1), found(5), found(9), found(10));
        assertThat(new Bootstrap(50, 3).intervals(reports))
                .isEqualTo(new Bootstrap(50, 3).intervals(reports))
                .isNotEqualTo(new Bootstrap(50, 4).intervals(reports));
    }

    @Test
    void anUndefinedFigureHasNoInterval() {
        assertThat(new Bootstrap(10, 1).intervals(List.of(found(1)))).doesNotContainKey(Figure.PRESENCE_F1);
    }

    @Test
    void noDrawsGiveNoIntervalsAndFewerAreRefused() {
        assertThat(Bootstrap.NONE.intervals(List.of(found(1)))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bootstrap(-1, 1))
                .withMessageContaining("-1");
    }

    @Test
    void percentilesAreInterpolated() {
        double[] sorted = {0, 10, 20, 30};
        assertThat(Bootstrap.percentile(sorted, 0)).isEqualTo(0);
        assertThat(Bootstrap.percentile(sorted, 0.5)).isEqualTo(15);
        assertThat(Bootstrap.percentile(sorted, 1)).isEqualTo(30);
        assertThat(Bootstrap.percentile(new double[] {4}, 0.975)).isEqualTo(4);
    }
}
