package org.marsad.ledger.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.marsad.model.EventPlace;

class MergerTest {
    private static final EventPlace BER = Telling.point("Ber", 16.84, -2.54, "Tombouctou", "MLI");
    private static final EventPlace DJIBO = Telling.point("Djibo", 14.10, -1.63, "Sahel", "BFA");

    private final Merger merger = new Merger(name -> name.equals("Katiba Macina") ? "JNIM" : name);

    @Test
    void two_reports_of_one_fight_are_one_event_and_say_why() {
        ReportedEvent one = Telling.of("a").by("JNIM").killed(53).told();
        ReportedEvent other = Telling.of("b").by("Katiba Macina").killed(53).told();

        Merging merging = merger.merge(List.of(one, other), List.of());

        assertThat(merging.events()).hasSize(1);
        assertThat(merging.events().get(0).members().get(1).likeness().why())
                .containsExactly("same place", "same day", "both Armed clash", "same perpetrator", "both 53");
        assertThat(merging.doubts()).isEmpty();
    }

    @Test
    void a_report_that_names_only_the_region_joins_where_the_rest_agrees() {
        ReportedEvent one = Telling.of("a").at(BER).killed(31).told();
        ReportedEvent other = Telling.of("b").inRegionOf(BER).killed(31).told();

        assertThat(merger.merge(List.of(one, other), List.of()).events()).hasSize(1);
    }

    @Test
    void an_uncertain_pair_goes_to_a_person() {
        ReportedEvent one = Telling.of("a").at(DJIBO).on("2024-05-06").told();
        ReportedEvent other = Telling.of("b").at(DJIBO).on("2024-05-08").told();

        Merging merging = merger.merge(List.of(one, other), List.of());

        assertThat(merging.events()).hasSize(2);
        assertThat(merging.doubts()).hasSize(1);
    }

    @Test
    void what_a_person_decides_stands() {
        ReportedEvent one = Telling.of("a").at(DJIBO).on("2024-05-06").told();
        ReportedEvent far = Telling.of("b").at(BER).on("2024-05-16").told();
        ReportedEvent like = Telling.of("c").at(DJIBO).on("2024-05-06").told();

        Merging merging = merger.merge(
                List.of(one, far, like),
                List.of(new Decision(one.key(), far.key(), true), new Decision(one.key(), like.key(), false)));

        assertThat(merging.events()).hasSize(2);
        assertThat(merging.events().get(0).members()).hasSize(2);
        assertThat(merging.doubts()).isEmpty();
    }

    @Property(tries = 200)
    void the_order_of_arrival_changes_nothing(@ForAll long seed) {
        List<ReportedEvent> events = many(new Random(seed));
        List<ReportedEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(keys(merger.merge(shuffled, List.of()))).isEqualTo(keys(merger.merge(events, List.of())));
    }

    @Property(tries = 100)
    void every_reported_event_is_in_exactly_one_event(@ForAll long seed) {
        List<ReportedEvent> events = many(new Random(seed));

        assertThat(merger.merge(events, List.of()).events().stream()
                        .flatMap(event -> event.members().stream())
                        .map(member -> member.event().key()))
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(ReportedEvent::key).toList());
    }

    private static List<List<String>> keys(Merging merging) {
        return merging.events().stream()
                .map(event -> event.members().stream()
                        .map(member -> member.event().key())
                        .toList())
                .toList();
    }

    private static List<ReportedEvent> many(Random random) {
        List<ReportedEvent> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Telling telling = Telling.of("r" + i / 2, "e" + i % 2)
                    .at(random.nextBoolean() ? BER : DJIBO)
                    .on("2024-05-0" + (1 + random.nextInt(5)))
                    .killed(1 + random.nextInt(20));
            if (random.nextBoolean()) {
                telling.by(random.nextBoolean() ? "JNIM" : "Islamic State Sahel Province (ISSP)");
            }
            events.add(telling.told());
        }
        return events;
    }
}
