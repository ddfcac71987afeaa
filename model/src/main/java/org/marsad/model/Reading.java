package org.marsad.model;

import java.util.List;

/** What one report says: its events, its statements and what was wrong with the material. */
public record Reading(Report report, List<Event> events, List<Statement> statements, List<DataIssue> issues) {
    public Reading {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        issues = List.copyOf(issues);
    }
}
