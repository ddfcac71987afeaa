package org.marsad.evaluation;

import java.util.List;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.gold.GoldPlace;
import org.marsad.evaluation.gold.GoldReport;
import org.marsad.evaluation.predicted.PredictedClaim;
import org.marsad.evaluation.predicted.PredictedEvent;
import org.marsad.evaluation.predicted.PredictedPlace;
import org.marsad.evaluation.predicted.Quotation;

/** A clash at Gao and a toll, as key and as reading, from which tests change one thing. */
public final class Samples {
    public static final GoldPlace GAO = new GoldPlace("Gao", "Gao", "Mali", 16.27, -0.05, "exact");
    public static final PredictedPlace READ_GAO =
            new PredictedPlace("Gao", "Gao", "Mali", 16.27, -0.04, "exact", "غاو");

    private Samples() {}

    public static GoldEvent clash(String date) {
        return clash(date, false, List.of());
    }

    public static GoldEvent clash(String date, boolean background, List<GoldClaim> claims) {
        return new GoldEvent(
                "Battles",
                "Armed clash",
                List.of(date),
                null,
                List.of(GAO),
                List.of("JNIM"),
                List.of("Military Forces of Mali"),
                claims,
                background);
    }

    public static PredictedEvent readClash(String id, String date) {
        return readClash(id, date, false, READ_GAO);
    }

    public static PredictedEvent readClash(String id, String date, boolean background, PredictedPlace place) {
        return new PredictedEvent(
                id,
                "Battles",
                "Armed clash",
                background,
                place,
                date,
                date,
                null,
                List.of("JNIM"),
                List.of("Military Forces of Mali"),
                new Quotation("s1", id, "clash"));
    }

    public static GoldClaim killed(Long low, Long high, String speaker) {
        return new GoldClaim("killed", "Military Forces of Mali", low, high, false, false, speaker, "asserts");
    }

    public static PredictedClaim readKilled(Long low, Long high, String speaker) {
        return new PredictedClaim(
                "killed",
                "Military Forces of Mali",
                low,
                high,
                false,
                speaker,
                "asserts",
                new Quotation("s2", "e1", "soldiers died"));
    }

    public static GoldReport key(String id, GoldEvent... events) {
        return new GoldReport(id, "ar", false, List.of(events), List.of(), List.of());
    }
}
