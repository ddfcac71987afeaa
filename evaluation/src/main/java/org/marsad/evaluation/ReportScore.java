package org.marsad.evaluation;

import java.util.ArrayList;
import java.util.List;

/** What was counted for one report, and where key and reading differ. */
public final class ReportScore {
    private final String report;
    private final String language;
    private final Tally tally = new Tally();
    private final List<Discrepancy> discrepancies = new ArrayList<>();

    ReportScore(String report, String language) {
        this.report = report;
        this.language = language;
    }

    public String report() {
        return report;
    }

    public String language() {
        return language;
    }

    public Tally tally() {
        return tally;
    }

    public List<Discrepancy> discrepancies() {
        return List.copyOf(discrepancies);
    }

    void note(Discrepancy.Kind kind, String expected, String found, String why) {
        discrepancies.add(new Discrepancy(report, kind, expected, found, why));
    }
}
