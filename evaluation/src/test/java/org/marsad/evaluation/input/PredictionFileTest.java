package org.marsad.evaluation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.evaluation.predicted.PredictedClaim;
import org.marsad.evaluation.predicted.PredictedEvent;
import org.marsad.evaluation.predicted.PredictedPlace;
import org.marsad.evaluation.predicted.PredictedPresence;
import org.marsad.evaluation.predicted.PredictedRelation;
import org.marsad.evaluation.predicted.Prediction;
import org.marsad.evaluation.predicted.Quotation;

class PredictionFileTest {
    private static Prediction parse(String rest) {
        return PredictionFile.parse(Stream.of("{\"report\": {\"id\": \"r1\"}, " + rest + "}"), "test")
                .get("r1");
    }

    @Test
    void everyScoredPartOfTheContractIsTaken() {
        Prediction prediction = parse("""
                "events": [{"id": "e1", "event_type": "Battles", "sub_event_type": "Armed clash", "background": true,
                  "date": {"from": "2024-09-17", "to": null, "expression": "Tuesday"},
                  "place": {"name": "Gao", "admin1": "Gao", "country": "Mali", "latitude": 16, "longitude": -0.05,
                            "precision": "exact", "mention": "Gao town"},
                  "perpetrators": [{"id": "jnim", "name": null}, {"name": "CMA"}, "Takuba"], "targets": []}],
                "statements": [
                  {"id": "s1", "event": "e1", "text": "Nine died", "attribution": {"speaker": {"name": "JNIM"}, "stance": "claims"},
                   "measure": {"about": "killed", "victims": {"name": "CMA"}, "low": 9, "high": null, "undisclosed": false}},
                  {"id": "s2", "relation": {"kind": "joins", "from": {"name": "MSA"}, "to": "JNIM"}, "measure": {}},
                  {"id": "s3", "presence": {"kind": "governs", "actor": {"id": "jnim"}}}]
                """.replace('\n', ' '));
        assertThat(prediction)
                .isEqualTo(new Prediction(
                        List.of(new PredictedEvent(
                                "e1",
                                "Battles",
                                "Armed clash",
                                true,
                                new PredictedPlace("Gao", "Gao", "Mali", 16.0, -0.05, "exact", "Gao town"),
                                "2024-09-17",
                                "2024-09-17",
                                "Tuesday",
                                List.of("jnim", "CMA", "Takuba"),
                                List.of(),
                                new Quotation("s1", "e1", "Nine died"))),
                        List.of(new PredictedClaim(
                                "killed",
                                "CMA",
                                9L,
                                null,
                                false,
                                "JNIM",
                                "claims",
                                new Quotation("s1", "e1", "Nine died"))),
                        List.of(new PredictedRelation("joins", "MSA", "JNIM", new Quotation("s2", "", ""))),
                        List.of(new PredictedPresence("governs", "jnim", new Quotation("s3", "", "")))));
    }

    @Test
    void aDateMayBeADayAndASpeakerMayBeMissing() {
        PredictedEvent event =
                parse("\"events\": [{\"date\": \"2024-09-17\"}]").events().get(0);
        assertThat(event.from()).isEqualTo("2024-09-17");
        assertThat(event.to()).isEqualTo("2024-09-17");
        assertThat(event.place()).isNull();
        Prediction claim = parse("\"statements\": [{\"measure\": {\"about\": \"killed\"}}]");
        assertThat(claim.claims()).extracting(PredictedClaim::speaker).containsExactly("narrator");
    }

    @Test
    void aReadingThatSaysNothingIsNothing() {
        assertThat(parse("\"events\": null")).isEqualTo(Prediction.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "ar01, ar01",
        "some/folder/ar01.txt, ar01",
        "a.b.txt, a.b",
        ".hidden, .hidden",
        "..x, ..x",
        "ar01., ar01"
    })
    void anIdThatIsAPathStandsForTheFilesName(String id, String stem) {
        assertThat(PredictionFile.stem(id)).isEqualTo(stem);
    }

    @Test
    void emptyLinesArePassedOverAndTheLastLineAboutAReportCounts() {
        String first = "{\"report\": {\"id\": 7}, \"events\": [{}]}";
        String second = "{\"report\": {\"id\": 7}}";
        assertThat(PredictionFile.parse(Stream.of(first, " ", second), "test"))
                .containsOnlyKeys("7")
                .containsValue(Prediction.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            {"report": {"id": "r1"}, "events":                   | readings.jsonl, line 2: not JSON
            {"events": []}                                       | readings.jsonl, line 2: lacks "report"
            {"report": {"title": "x"}}                           | line 2, "report": lacks "id"
            {"report": {"id": "r"}, "events": [{"place": "Gao"}]} | "place": must be a JSON object, but was STRING
            {"report": {"id": "r"}, "statements": [{"relation": {"from": "a"}}]} | "relation": lacks "kind"
            {"report": {"id": "r"}, "statements": [{"measure": {"low": "ten"}}]} | "low" must be a whole number
            """)
    void aMalformedLineIsNamedByFileAndNumber(String line, String problem) {
        assertThatThrownBy(() -> PredictionFile.parse(Stream.of("", line), "readings.jsonl"))
                .isInstanceOf(EvaluationInputException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> PredictionFile.read(Path.of("no", "such.jsonl")))
                .isInstanceOf(EvaluationInputException.class)
                .hasMessageContaining("such.jsonl: no such file");
    }
}
