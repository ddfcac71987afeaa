package org.marsad.ledger.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ledger.merge.Telling.point;
import static org.marsad.model.SubEventType.ABDUCTION;
import static org.marsad.model.SubEventType.AGREEMENT;
import static org.marsad.model.SubEventType.AIR_DRONE_STRIKE;
import static org.marsad.model.SubEventType.ARRESTS;
import static org.marsad.model.SubEventType.ATTACK;
import static org.marsad.model.SubEventType.GOVERNMENT_REGAINS_TERRITORY;
import static org.marsad.model.SubEventType.LOOTING;
import static org.marsad.model.SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY;
import static org.marsad.model.SubEventType.PEACEFUL_PROTEST;
import static org.marsad.model.SubEventType.REMOTE_EXPLOSIVE;
import static org.marsad.model.SubEventType.SUICIDE_BOMB;
import static org.marsad.model.SubEventType.VIOLENT_DEMONSTRATION;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.model.EventPlace;

/** Pairs of events that look alike and are two: same town, same week, another event; same name, another village. */
class NearMissTest {
    private static final EventPlace DJIBO = point("Djibo", 14.10, -1.63, "Sahel", "BFA");
    private static final EventPlace DABLO = point("Dablo", 13.70, -1.10, "Centre-Nord", "BFA");
    private static final EventPlace BAMBA = point("Bamba", 17.03, -1.40, "Gao", "MLI");
    private static final EventPlace OTHER_BAMBA = point("Bamba", 14.10, -3.40, "Mopti", "MLI");
    private static final EventPlace BER = point("Ber", 16.84, -2.54, "Tombouctou", "MLI");
    private static final EventPlace NIAMEY = point("Niamey", 13.51, 2.11, "Niamey", "NER");
    private static final EventPlace GAO = point("Gao", 16.27, -0.05, "Gao", "MLI");
    private static final EventPlace ANSONGO = point("Ansongo", 15.66, 0.50, "Gao", "MLI");
    private static final EventPlace TERA = point("Tera", 14.01, 0.75, "Tillaberi", "NER");
    private static final EventPlace BANI = point("Bani", 13.72, -0.17, "Sahel", "BFA");
    private static final EventPlace OTHER_BANI = point("Bani", 13.90, -4.90, "Mopti", "MLI");

    static Stream<Arguments> pairs() {
        return Stream.of(
                pair(
                        "same town, three days later",
                        clash(DJIBO).on("2024-05-06"),
                        clash(DJIBO).on("2024-05-09")),
                pair("same town, a week later, same group", by("JNIM", DJIBO, "06"), by("JNIM", DJIBO, "13")),
                pair(
                        "same town, two days later",
                        clash(DJIBO).on("2024-05-06"),
                        clash(DJIBO).on("2024-05-08")),
                pair(
                        "same town, same day, people taken beside a fight elsewhere in it",
                        clash(DJIBO).against("Military Forces of Burkina Faso"),
                        at(DJIBO).a(ABDUCTION).against("Civilians (Burkina Faso)")),
                pair("same town, same day, a protest beside an attack", clash(GAO), at(GAO).a(PEACEFUL_PROTEST)),
                pair("same name, another village", clash(BAMBA), clash(OTHER_BAMBA)),
                pair("same name, another country", clash(BANI), clash(OTHER_BANI)),
                pair("two towns of one region on one day", clash(GAO), clash(ANSONGO)),
                pair("two villages 60 km apart, same group", by("JNIM", DJIBO, "06"), by("JNIM", DABLO, "06")),
                pair(
                        "another month told only by the month",
                        clash(BER).on("2024-05"),
                        clash(BER).on("2024-06")),
                pair(
                        "a day outside the month of the other",
                        clash(BER).on("2024-05"),
                        clash(BER).on("2024-06-02")),
                pair(
                        "a year later to the day",
                        clash(BER).on("2023-05-06"),
                        clash(BER).on("2024-05-06")),
                pair(
                        "same capital, same day, a protest and arrests",
                        at(NIAMEY).a(PEACEFUL_PROTEST),
                        at(NIAMEY).a(ARRESTS)),
                pair("same town, same day, looting beside an agreement", at(TERA).a(LOOTING), at(TERA).a(AGREEMENT)),
                pair(
                        "a mine on the road to the town the day after an attack in it",
                        at(DJIBO).a(ATTACK).on("2024-05-06").against("Civilians (Burkina Faso)"),
                        near(DJIBO).a(REMOTE_EXPLOSIVE).on("2024-05-07").against("Military Forces of Burkina Faso")),
                pair(
                        "an air strike the day after a clash, on the other side",
                        clash(BER)
                                .on("2024-05-06")
                                .by("JNIM")
                                .against("Military Forces of Mali")
                                .killed(12),
                        at(BER).a(AIR_DRONE_STRIKE)
                                .on("2024-05-07")
                                .by("Military Forces of Mali")
                                .against("Civilians (Mali)")
                                .killed(3)),
                pair(
                        "a town taken and the same town taken back two days later",
                        at(BER).a(NON_STATE_ACTOR_OVERTAKES_TERRITORY)
                                .on("2024-05-06")
                                .by("CSP-DPA"),
                        at(BER).a(GOVERNMENT_REGAINS_TERRITORY).on("2024-05-08").by("Military Forces of Mali")),
                pair(
                        "two suicide bombs in a city, four days apart, same group",
                        at(GAO).a(SUICIDE_BOMB).on("2024-05-06").by("JNIM").killed(5),
                        at(GAO).a(SUICIDE_BOMB).on("2024-05-10").by("JNIM").killed(5)),
                pair(
                        "a riot two days after a march in one capital",
                        at(NIAMEY).a(PEACEFUL_PROTEST).on("2024-05-06"),
                        at(NIAMEY).a(VIOLENT_DEMONSTRATION).on("2024-05-08")),
                pair(
                        "two attacks told apart by one report",
                        Telling.of("a", "e1").at(DJIBO).a(ATTACK).killed(14),
                        Telling.of("a", "e2").at(DJIBO).a(ATTACK).killed(14)),
                pair(
                        "a village attack the day after, other victims, another toll",
                        at(BANI).a(ATTACK)
                                .on("2024-05-06")
                                .against("Civilians (Burkina Faso)")
                                .killed(40),
                        clash(BANI)
                                .on("2024-05-07")
                                .against("Volunteers for Defense of Homeland (VDP)")
                                .killed(3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void two_events_that_look_alike_stay_two(String why, ReportedEvent one, ReportedEvent other) {
        Merging merging = new Merger(name -> name).merge(List.of(one, other), List.of());

        assertThat(merging.events()).as(why).hasSize(2);
    }

    private static Telling at(EventPlace place) {
        return Telling.of("b").at(place);
    }

    private static Telling near(EventPlace place) {
        return Telling.of("b").near(place);
    }

    private static Telling clash(EventPlace place) {
        return Telling.of("b").at(place);
    }

    private static Telling by(String group, EventPlace place, String day) {
        return Telling.of("b").at(place).on("2024-05-" + day).by(group);
    }

    /** The two are told by different reports, unless the case says otherwise. */
    private static Arguments pair(String why, Telling one, Telling other) {
        ReportedEvent first = one.told();
        ReportedEvent second = other.told();
        boolean same = first.key().equals(second.key());
        return Arguments.of(why, same || !first.report().equals(second.report()) ? renamed(first) : first, second);
    }

    private static ReportedEvent renamed(ReportedEvent event) {
        return new ReportedEvent("a/" + event.event().id(), "a", event.published(), event.event(), event.tolls());
    }
}
