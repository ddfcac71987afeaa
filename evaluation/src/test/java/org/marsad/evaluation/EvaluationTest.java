package org.marsad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.marsad.evaluation.Samples.READ_GAO;
import static org.marsad.evaluation.Samples.clash;
import static org.marsad.evaluation.Samples.key;
import static org.marsad.evaluation.Samples.killed;
import static org.marsad.evaluation.Samples.readClash;
import static org.marsad.evaluation.Samples.readKilled;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.evaluation.Discrepancy.Kind;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.gold.GoldPresence;
import org.marsad.evaluation.gold.GoldRelation;
import org.marsad.evaluation.gold.GoldReport;
import org.marsad.evaluation.match.NameMatching;
import org.marsad.evaluation.predicted.PredictedClaim;
import org.marsad.evaluation.predicted.PredictedEvent;
import org.marsad.evaluation.predicted.PredictedPlace;
import org.marsad.evaluation.predicted.PredictedPresence;
import org.marsad.evaluation.predicted.PredictedRelation;
import org.marsad.evaluation.predicted.Prediction;
import org.marsad.evaluation.predicted.Quotation;

class EvaluationTest {
    private static final String DAY = "2024-09-17";

    private static Evaluation evaluate(GoldReport key, Prediction prediction) {
        return Evaluation.of(List.of(key), Map.of(key.id(), prediction), NameMatching.standard(), Bootstrap.NONE);
    }

    private static Prediction events(PredictedEvent... events) {
        return new Prediction(Arrays.asList(events), List.of(), List.of(), List.of());
    }

    private static Prediction claims(PredictedClaim... claims) {
        return new Prediction(List.of(readClash("e1", DAY)), Arrays.asList(claims), List.of(), List.of());
    }

    private static double count(Evaluation evaluation, Counted what) {
        return evaluation.cards().get(evaluation.cards().size() - 1).tally().get(what);
    }

    private static List<Kind> kinds(Evaluation evaluation) {
        return evaluation.discrepancies().stream().map(Discrepancy::kind).toList();
    }

    @Test
    void aFaithfulReadingHasNoErrorAndFullFigures() {
        GoldReport key = key("ar01", clash(DAY, false, List.of(killed(12L, 12L, "JNIM"))));
        Evaluation evaluation = evaluate(key, claims(readKilled(12L, 12L, "JNIM")));
        assertThat(evaluation.discrepancies()).isEmpty();
        assertThat(evaluation.cards()).extracting(ScoreCard::set).containsExactly("ar", "all");
        for (Figure figure : List.of(Figure.EVENTS_F1, Figure.SUB_TYPE, Figure.PLACE, Figure.CLAIMS_FULL)) {
            assertThat(evaluation.cards().get(1).figure(figure))
                    .as(figure.label())
                    .hasValue(1.0);
        }
        assertThat(evaluation.cards().get(1).figure(Figure.PRESENCE_F1)).isEmpty();
    }

    @Test
    void aReportWithoutPredictionMissesEverythingAndSaysSo() {
        Evaluation evaluation =
                Evaluation.of(List.of(key("ar01", clash(DAY))), Map.of(), NameMatching.standard(), Bootstrap.NONE);
        assertThat(kinds(evaluation)).containsExactly(Kind.UNREAD_REPORT, Kind.MISSED_EVENT);
        assertThat(count(evaluation, Counted.UNREAD)).isEqualTo(1);
    }

    @Test
    void aMissedEventShowsTheNearestOneThatWasRead() {
        Evaluation evaluation = evaluate(key("ar01", clash(DAY)), events(readClash("e1", "2024-12-01")));
        assertThat(kinds(evaluation)).containsExactly(Kind.MISSED_EVENT, Kind.EXTRA_EVENT);
        Discrepancy missed = evaluation.discrepancies().get(0);
        assertThat(missed.expected()).contains("Gao", DAY);
        assertThat(missed.found()).contains("2024-12-01", "[e1]");
        assertThat(missed.why()).isEqualTo("type 1.0, place 1.0, date 0.0, actors 1.00");
    }

    @Test
    void anExtraEventShowsTheWordsItWasReadFrom() {
        Evaluation evaluation = evaluate(key("ar01"), events(readClash("e1", DAY)));
        assertThat(evaluation.discrepancies())
                .singleElement()
                .satisfies(extra -> assertThat(extra.why()).isEqualTo("s1 \"clash\""));
    }

    @Test
    void aSecondEventOnDayAndPlaceOfAFoundOneIsASplitAndForgivenOnce() {
        Evaluation evaluation = evaluate(
                key("ar01", clash(DAY)), events(readClash("e1", DAY), readClash("e2", DAY), readClash("e3", DAY)));
        assertThat(kinds(evaluation)).containsExactly(Kind.SPLIT_EVENT, Kind.EXTRA_EVENT);
        assertThat(count(evaluation, Counted.SPLITS)).isEqualTo(1);
        assertThat(count(evaluation, Counted.EVENTS_READ)).isEqualTo(2);
    }

    @Test
    void extraBackgroundEventsBeyondTheFirstCountHalf() {
        PredictedEvent old = readClash("e2", "2012-01-01", true, READ_GAO);
        Evaluation evaluation = evaluate(key("ar01", clash(DAY)), events(readClash("e1", DAY), old, old, old));
        assertThat(count(evaluation, Counted.EVENTS_READ)).isEqualTo(2);
        assertThat(evaluation.discrepancies()).isEmpty();
    }

    @Test
    void backgroundEventsNeedNotBeFoundAndAreNotJudged() {
        PredictedPlace kidal = new PredictedPlace("Kidal", "Kidal", "Mali", 18.4, 1.4, "exact", null);
        GoldReport key = key("ar01", clash(DAY, true, List.of()));
        assertThat(evaluate(key, events()).discrepancies()).isEmpty();
        assertThat(evaluate(key, events(readClash("e1", DAY, true, kidal))).discrepancies())
                .isEmpty();
    }

    @Test
    void eachWrongPartOfAFoundEventIsAnErrorOfItsKind() {
        PredictedEvent read = new PredictedEvent(
                "e1",
                "Battles",
                "Attack",
                false,
                new PredictedPlace("Ansongo", "Gao", "Mali", null, null, "exact", "أنسونغو"),
                "2024-09-18",
                "2024-09-18",
                "الأربعاء",
                List.of("JNIM", "AQIM"),
                List.of("Civilians (Mali)", "Malian army"),
                Quotation.NONE);
        GoldReport key = key("ar01", clash(DAY));
        Evaluation evaluation = evaluate(key, events(read));
        assertThat(evaluation.discrepancies())
                .extracting(Discrepancy::kind, Discrepancy::expected, Discrepancy::found)
                .containsExactly(
                        tuple(Kind.WRONG_SUB_TYPE, "Battles/Armed clash", "Battles/Attack"),
                        tuple(Kind.WRONG_PLACE, "Gao, Gao, Mali (exact)", "Ansongo, Gao, Mali (exact) \"أنسونغو\""),
                        tuple(Kind.WRONG_DATE, DAY, "2024-09-18 \"الأربعاء\""),
                        tuple(Kind.EXTRA_PERPETRATOR, "JNIM", "AQIM"),
                        tuple(Kind.EXTRA_TARGET, "Military Forces of Mali", "Civilians (Mali)"));
    }

    @Test
    void aMissedActorShowsWhoWasRead() {
        PredictedEvent read = new PredictedEvent(
                "e1",
                "Battles",
                "Armed clash",
                false,
                READ_GAO,
                DAY,
                DAY,
                null,
                List.of("AQIM"),
                List.of(),
                Quotation.NONE);
        Evaluation evaluation = evaluate(key("ar01", clash(DAY)), events(read));
        assertThat(evaluation.discrepancies())
                .contains(new Discrepancy("ar01", Kind.MISSED_PERPETRATOR, "JNIM", "AQIM", "in Armed clash @ Gao [e1]"))
                .contains(new Discrepancy(
                        "ar01", Kind.MISSED_TARGET, "Military Forces of Mali", "", "in Armed clash @ Gao [e1]"));
    }

    @Test
    void aClaimFromAnotherSpeakerIsNotMissedButSaidWrongly() {
        GoldReport key = key("ar01", clash(DAY, false, List.of(killed(12L, 12L, "JNIM"))));
        Evaluation evaluation = evaluate(key, claims(readKilled(12L, 12L, "narrator")));
        assertThat(evaluation.discrepancies())
                .containsExactly(new Discrepancy(
                        "ar01",
                        Kind.WRONG_SPEAKER,
                        "JNIM asserts: killed 12 of Military Forces of Mali",
                        "narrator asserts: killed 12 of Military Forces of Mali",
                        "s2 \"soldiers died\""));
        assertThat(count(evaluation, Counted.CLAIMS_CORE)).isEqualTo(1);
        assertThat(count(evaluation, Counted.CLAIMS_SAID)).isZero();
    }

    @Test
    void aClaimOfOtherVictimsIsSaidButNotFull() {
        GoldClaim civilians = new GoldClaim("killed", "Civilians (Mali)", 12L, 12L, false, false, "JNIM", "claims");
        Evaluation evaluation =
                evaluate(key("ar01", clash(DAY, false, List.of(civilians))), claims(readKilled(12L, 12L, "JNIM")));
        assertThat(kinds(evaluation)).containsExactly(Kind.WRONG_VICTIMS);
        assertThat(count(evaluation, Counted.CLAIMS_FULL)).isZero();
    }

    @Test
    void aMissedClaimTellsInWhatTheNearestOneDiffers() {
        GoldReport key = key("ar01", clash(DAY, false, List.of(killed(12L, 12L, "JNIM"))));
        Evaluation evaluation = evaluate(key, claims(readKilled(15L, null, "narrator")));
        assertThat(kinds(evaluation)).containsExactly(Kind.MISSED_CLAIM, Kind.EXTRA_CLAIM);
        assertThat(evaluation.discrepancies().get(0).found())
                .isEqualTo("narrator asserts: killed 15+ of Military Forces of Mali");
        assertThat(evaluation.discrepancies().get(0).why())
                .isEqualTo("differs in number, speaker; s2 \"soldiers died\"");
    }

    @Test
    void aClaimAboutABackgroundEventIsForgiven() {
        GoldReport key = key("ar01", clash(DAY), clash("2012-01-01", true, List.of(killed(3L, 3L, "JNIM"))));
        Evaluation evaluation = evaluate(key, claims(readKilled(3L, 3L, "JNIM")));
        assertThat(evaluation.discrepancies()).isEmpty();
        assertThat(count(evaluation, Counted.CLAIMS_READ)).isZero();
    }

    @Test
    void relationsAreComparedByKindAndEndsAndOptionalOnesNeedNotBeFound() {
        GoldReport key = new GoldReport(
                "fr01",
                "fr",
                false,
                List.of(),
                List.of(
                        new GoldRelation("joins", "MSA", "JNIM", false),
                        new GoldRelation("supports", "Russia", "Mali", true)),
                List.of());
        PredictedRelation turned = new PredictedRelation("joins", "JNIM", "MSA", Quotation.NONE);
        Prediction read = new Prediction(List.of(), List.of(), List.of(turned, turned), List.of());
        Evaluation evaluation = evaluate(key, read);
        assertThat(evaluation.discrepancies())
                .containsExactly(
                        new Discrepancy("fr01", Kind.MISSED_RELATION, "MSA joins JNIM", "JNIM joins MSA", ""),
                        new Discrepancy("fr01", Kind.EXTRA_RELATION, "", "JNIM joins MSA", ""));
        assertThat(count(evaluation, Counted.RELATIONS_GOLD)).isEqualTo(1);
        assertThat(count(evaluation, Counted.RELATIONS_READ)).isEqualTo(1);
    }

    @Test
    void anOptionalRelationThatIsFoundCounts() {
        GoldReport key = new GoldReport(
                "fr01", "fr", false, List.of(), List.of(new GoldRelation("joins", "MSA", "JNIM", true)), List.of());
        PredictedRelation found = new PredictedRelation("joins", "MSA", "GSIM", Quotation.NONE);
        Evaluation evaluation = evaluate(key, new Prediction(List.of(), List.of(), List.of(found), List.of()));
        assertThat(evaluation.discrepancies()).isEmpty();
        assertThat(count(evaluation, Counted.RELATIONS_GOLD)).isEqualTo(1);
        assertThat(count(evaluation, Counted.RELATIONS_RIGHT)).isEqualTo(1);
    }

    @Test
    void anUnidentifiedGroupThatWasReadStandsForVaguerOnesInTheKeyButNotTheOtherWayRound() {
        String group = "Unidentified Armed Group (Mali)";
        String vague = "Unidentified gunmen (Mali)";
        assertThat(evaluate(unidentified(vague), readUnidentified(group)).discrepancies())
                .isEmpty();
        assertThat(kinds(evaluate(unidentified(group), readUnidentified(vague))))
                .containsExactly(Kind.MISSED_RELATION, Kind.EXTRA_RELATION, Kind.MISSED_PRESENCE, Kind.EXTRA_PRESENCE);
    }

    private static GoldReport unidentified(String actor) {
        return new GoldReport(
                "ar01",
                "ar",
                false,
                List.of(),
                List.of(new GoldRelation("joins", actor, "JNIM", false)),
                List.of(new GoldPresence("patrols", actor)));
    }

    private static Prediction readUnidentified(String actor) {
        return new Prediction(
                List.of(),
                List.of(),
                List.of(new PredictedRelation("joins", actor, "JNIM", Quotation.NONE)),
                List.of(new PredictedPresence("patrols", actor, Quotation.NONE)));
    }

    @Test
    void presenceIsJudgedOnlyWhereTheKeyHasSome() {
        PredictedPresence governs = new PredictedPresence("governs", "JNIM", Quotation.NONE);
        Prediction read = new Prediction(List.of(), List.of(), List.of(), List.of(governs));
        assertThat(evaluate(key("ar01"), read).discrepancies()).isEmpty();
        GoldReport key =
                new GoldReport("ar01", "ar", false, List.of(), List.of(), List.of(new GoldPresence("patrols", "JNIM")));
        assertThat(kinds(evaluate(key, read))).containsExactly(Kind.MISSED_PRESENCE, Kind.EXTRA_PRESENCE);
    }

    @Test
    void inANegativeReportOneRecalledOldEventIsForgivenAndNothingElse() {
        GoldReport negative = new GoldReport("en16", "en", true, List.of(), List.of(), List.of());
        PredictedEvent old = readClash("e1", "2012-01-01", true, READ_GAO);
        assertThat(evaluate(negative, events()).discrepancies()).isEmpty();
        assertThat(evaluate(negative, events(old)).discrepancies()).isEmpty();
        assertThat(kinds(evaluate(negative, events(old, old)))).containsExactly(Kind.EVENT_IN_NEGATIVE);
        Evaluation loud = evaluate(negative, events(old, readClash("e2", DAY)));
        assertThat(kinds(loud)).containsExactly(Kind.EVENT_IN_NEGATIVE);
        assertThat(count(loud, Counted.NEGATIVES_WRONG)).isEqualTo(1);
    }
}
