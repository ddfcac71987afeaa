package org.marsad.model;

import java.util.List;

/**
 * What one report says: its events, its statements and what was wrong with the material.
 *
 * @param places every place that the report names, whether anything happened there or not
 */
public record Reading(
        Report report, List<Event> events, List<Statement> statements, List<DataIssue> issues, List<Place> places) {
    public Reading {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        issues = List.copyOf(issues);
        places = List.copyOf(places);
    }

    public Reading(Report report, List<Event> events, List<Statement> statements, List<DataIssue> issues) {
        this(report, events, statements, issues, List.of());
    }

    /** The same with other issues. */
    public Reading with(List<DataIssue> others) {
        return new Reading(report, events, statements, others, places);
    }
}
