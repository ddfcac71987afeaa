package org.marsad.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure or claim under one speaker, however many reports repeat it.
 *
 * @param measure what is claimed
 * @param since the day of the earliest report that has it, or null where none is dated
 * @param interested the speaker is a party to the event or speaks for one
 * @param superseded the same speaker gave another figure later
 * @param reports ids of the reports that have it, the earliest first
 * @param quotations its words, one for each report, in the same order
 */
public record Account(
        Measure measure,
        Speaker speaker,
        Stance stance,
        @Nullable LocalDate since,
        boolean interested,
        boolean superseded,
        List<String> reports,
        List<String> quotations) {
    public Account {
        reports = List.copyOf(reports);
        quotations = List.copyOf(quotations);
    }

    /** The same, marked as no longer what the speaker says. */
    public Account asSuperseded() {
        return new Account(measure, speaker, stance, since, interested, true, reports, quotations);
    }
}
