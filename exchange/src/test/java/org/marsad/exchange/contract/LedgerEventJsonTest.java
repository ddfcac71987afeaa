package org.marsad.exchange.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marsad.exchange.Sample;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.SubEventType;

class LedgerEventJsonTest {
    @Test
    void writesAnEventAsTheContractHasIt() {
        assertThat(LedgerEventJson.line(Sample.attack()))
                .isEqualTo(
                        "{\"id\":\"wire-2024-09-18/e1\",\"event_type\":\"Battles\",\"sub_event_type\":\"Armed clash\","
                                + "\"date\":{\"from\":\"2024-09-17\",\"to\":\"2024-09-17\",\"precision\":\"day\",\"expression\":\"أمس\","
                                + "\"span\":[0,3]},\"place\":{\"id\":\"mli-diallassagou\",\"name\":\"Diallassagou\",\"admin1\":\"Mopti\","
                                + "\"admin2\":\"Bankass\",\"country\":\"Mali\",\"iso3\":\"MLI\",\"latitude\":13.727,\"longitude\":-3.644,"
                                + "\"precision\":\"exact\",\"mention\":\"ديالاساغو\",\"span\":[40,49]},"
                                + "\"perpetrators\":[{\"id\":\"jnim\",\"name\":\"JNIM\",\"mention\":\"les assaillants\",\"span\":[10,25],"
                                + "\"inferred\":false}],\"targets\":[{\"id\":\"fama\",\"name\":\"Military Forces of Mali\","
                                + "\"mention\":\"جنديًا\",\"span\":[30,36],\"inferred\":false}],"
                                + "\"members\":[{\"report\":\"wire-2024-09-18\",\"event\":\"e1\",\"main\":true,\"score\":0.97,"
                                + "\"why\":[\"same place\",\"same day\"]},{\"report\":\"radio-2024-09-19\",\"event\":\"e2\",\"main\":false,"
                                + "\"score\":0.97,\"why\":[]}],\"accounts\":[{\"about\":\"killed\",\"victims\":{\"id\":\"fama\","
                                + "\"name\":\"Military Forces of Mali\"},\"actor\":null,\"low\":3,\"high\":3,\"undisclosed\":false,"
                                + "\"speaker\":{\"id\":\"fama\",\"name\":\"Military Forces of Mali\",\"role\":\"party\"},"
                                + "\"stance\":\"asserts\",\"since\":\"2024-09-18\",\"reports\":[\"wire-2024-09-18\"]},"
                                + "{\"about\":\"killed\",\"victims\":{\"id\":\"fama\",\"name\":\"Military Forces of Mali\"},\"actor\":null,\"low\":7,"
                                + "\"high\":null,\"undisclosed\":false,\"speaker\":{\"id\":null,\"name\":\"mayor\",\"role\":\"official\"},"
                                + "\"stance\":\"reports\",\"since\":\"2024-09-19\",\"reports\":[\"wire-2024-09-18\"]},"
                                + "{\"about\":\"responsibility\",\"victims\":null,\"actor\":{\"id\":\"jnim\",\"name\":\"JNIM\"},\"low\":null,\"high\":null,\"undisclosed\":false,"
                                + "\"speaker\":{\"id\":\"jnim\",\"name\":\"JNIM\",\"role\":\"party\"},\"stance\":\"claims\","
                                + "\"since\":\"2024-09-18\",\"reports\":[\"radio-2024-09-19\"]}],\"disputed\":[\"killed\"],\"sources\":2,"
                                + "\"review\":false}\n");
    }

    @Test
    void writesEveryKeyOfAnEventOfWhichNothingIsKnown() {
        LedgerEvent bare = new LedgerEvent(
                "r/e1",
                SubEventType.OTHER,
                true,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new LedgerEvent.Member("r", null, "e1", true, null, List.of())),
                List.of(),
                Set.of(),
                0,
                true);
        assertThat(LedgerEventJson.line(bare))
                .isEqualTo("{\"id\":\"r/e1\",\"event_type\":\"Strategic developments\",\"sub_event_type\":\"Other\","
                        + "\"date\":null,\"place\":null,\"perpetrators\":[],\"targets\":[],\"members\":[{\"report\":\"r\","
                        + "\"event\":\"e1\",\"main\":true,\"score\":null,\"why\":[]}],\"accounts\":[],\"disputed\":[],"
                        + "\"sources\":0,\"review\":true}\n");
    }

    @Test
    void listsDisputesInTheSameOrderWheneverItIsWritten() {
        LedgerEvent event = Sample.attack();
        LedgerEvent disputed = new LedgerEvent(
                event.id(),
                event.subType(),
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(Measure.About.CONTROL, Measure.About.WOUNDED, Measure.About.KILLED),
                1,
                false);
        assertThat(LedgerEventJson.line(disputed)).contains("\"disputed\":[\"killed\",\"wounded\",\"control\"]");
    }
}
