package org.marsad.evaluation.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.gold.GoldPlace;
import org.marsad.evaluation.gold.GoldPresence;
import org.marsad.evaluation.gold.GoldRelation;
import org.marsad.evaluation.gold.GoldReport;

class KeyParserTest {
    private static GoldEvent event(String json) {
        String key = "{\"id\": \"x\", \"lang\": \"en\", \"events\": [" + json + "]}";
        return KeyParser.parse(key, "x.json").events().get(0);
    }

    @Test
    void everyPartOfAKeyIsTaken() {
        GoldReport key = KeyParser.parse("""
                {"id": "en99", "lang": "en", "negative": false, "events": [
                  {"type": "Battles", "sub_type": "Armed clash", "date": "2024-09-17", "date_end": "2024-09-18",
                   "place": {"name": "Gao", "admin1": "Gao", "country": "Mali", "lat": 16.27, "lon": -0.05, "precision": "near"},
                   "perpetrators": ["JNIM"], "targets": [{"name": "CMA"}, ""], "background": true,
                   "claims": [{"about": "killed", "victims": "CMA", "number": {"low": 2, "high": null, "approx": true},
                               "unknown": false, "speaker": "JNIM", "stance": "claims"},
                              {"about": "responsibility", "number": null, "unknown": true}]}],
                 "relations": [{"kind": "joins", "from": "MSA", "to": "JNIM", "optional": true}],
                 "presence": [{"kind": "governs", "actor": "JNIM", "place": "Gao"}]}
                """, "en99.json");
        GoldEvent expected = new GoldEvent(
                "Battles",
                "Armed clash",
                List.of("2024-09-17"),
                "2024-09-18",
                List.of(new GoldPlace("Gao", "Gao", "Mali", 16.27, -0.05, "near")),
                List.of("JNIM"),
                List.of("CMA"),
                List.of(
                        new GoldClaim("killed", "CMA", 2L, null, true, false, "JNIM", "claims"),
                        new GoldClaim("responsibility", null, null, null, false, true, "narrator", null)),
                true);
        assertThat(key)
                .isEqualTo(new GoldReport(
                        "en99",
                        "en",
                        false,
                        List.of(expected),
                        List.of(new GoldRelation("joins", "MSA", "JNIM", true)),
                        List.of(new GoldPresence("governs", "JNIM"))));
    }

    @Test
    void alternativesAddToPlaceAndDate() {
        GoldEvent event = event("""
                {"date": "2024-09-17", "date_alt": ["2024-09-18", ""],
                 "place": {"name": "Gao"}, "place_alt": "Ansongo"}
                """);
        assertThat(event.dates()).containsExactly("2024-09-17", "2024-09-18");
        assertThat(event.places()).extracting(GoldPlace::name).containsExactly("Gao", "Ansongo");
        assertThat(event("{\"place_alt\": [{\"country\": \"Mali\"}, \"Gao\"]}").places())
                .hasSize(2);
    }

    @Test
    void onlyNamesWithoutAnyDescribedPlaceAreNoPlace() {
        assertThat(event("{\"place_alt\": \"Ansongo\"}").places()).isEmpty();
        assertThat(event("{\"place\": {\"precision\": \"country\"}}").places()).isEmpty();
        assertThat(event("{\"place\": null, \"date\": null}").dates()).isEmpty();
    }
}
